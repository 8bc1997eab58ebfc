import 'reflect-metadata';
import { runSubgraph } from '@ketenregie/shared';
import { modulesAssignments } from './subgraph';

void runSubgraph(modulesAssignments);
