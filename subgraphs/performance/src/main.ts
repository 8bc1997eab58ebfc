import 'reflect-metadata';
import { runSubgraph } from '@ketenregie/shared';
import { performance } from './subgraph';

void runSubgraph(performance);
