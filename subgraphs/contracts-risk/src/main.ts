import 'reflect-metadata';
import { runSubgraph } from '@ketenregie/shared';
import { contractsRisk } from './subgraph';

void runSubgraph(contractsRisk);
