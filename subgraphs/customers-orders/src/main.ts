import 'reflect-metadata';
import { runSubgraph } from '@ketenregie/shared';
import { customersOrders } from './subgraph';

void runSubgraph(customersOrders);
