import 'reflect-metadata';

export type { CustomersOrdersApi } from './api';
export { coordinatorLogin, type SeedOrdersOptions, type SeedStep, seedOrders } from './seed/seed';
export { CONTEXT, customersOrders } from './subgraph';
