import 'reflect-metadata';

export { type SeededAssignments, type SeedPorts, seedModulesAssignments } from './seed/seed';
export { CONTEXT, type ModulesAssignmentsApi, modulesAssignments } from './subgraph';
