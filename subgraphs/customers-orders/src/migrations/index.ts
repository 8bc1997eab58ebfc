import { createTable, type Migration } from '@ketenregie/shared';
import { tables } from './tables';

const FIRST = 1_790_000_000_001;

export const migrations: Migration[] = tables.map((spec, at) => createTable(`Orders_${spec.name}_${FIRST + at}`, spec));
