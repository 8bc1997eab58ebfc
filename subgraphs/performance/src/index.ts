import 'reflect-metadata';

export { CONTEXT, type PerformanceApi, performance } from './subgraph';
