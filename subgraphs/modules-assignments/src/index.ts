import 'reflect-metadata';

export { CONTEXT, type ModulesAssignmentsApi, modulesAssignments } from './subgraph';
