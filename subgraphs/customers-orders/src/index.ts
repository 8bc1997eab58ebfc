import 'reflect-metadata';

export type { CustomersOrdersApi } from './api';
export { CONTEXT, customersOrders } from './subgraph';
