import { orderCases } from './orders.cases';
import { runCases } from './rule-case';

runCases('orders', orderCases);
