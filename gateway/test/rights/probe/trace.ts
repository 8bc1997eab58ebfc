import { createHash } from 'node:crypto';
import { AuditDeniedEntity, type RunningSubgraph } from '@ketenregie/shared';

/** Written by reading or by the hour, whoever asks. */
const BESIDES = ['audit_denied', 'api_token', 'audit_anchor'];

export type Trace = ReadonlyMap<string, string>;

/** Every table of every context as it is now, but for what tells of refusals and of the passing of time. */
export async function traceOf(all: readonly RunningSubgraph[]): Promise<Trace> {
  const trace = new Map<string, string>();
  for (const { name, database } of all) {
    const { manager } = database.work;
    const tables = manager.connection.entityMetadatas.map(({ tableName }) => tableName);
    for (const table of tables.filter((each) => !BESIDES.includes(each))) {
      const rows: unknown[] = await manager.query(`SELECT * FROM \`${table}\``);
      const lines = rows.map((row) => JSON.stringify(row)).sort();
      trace.set(`${name} ${table}`, createHash('sha256').update(lines.join('\n')).digest('hex'));
    }
  }
  return trace;
}

export const changed = (before: Trace, after: Trace): string[] =>
  [...after].filter(([table, hash]) => before.get(table) !== hash).map(([table]) => table);

/** How often each person was denied each command, over all contexts. */
export async function denials(all: readonly RunningSubgraph[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { database } of all) {
    for (const { personId, command } of await database.work.manager.find(AuditDeniedEntity)) {
      count(counts, `${personId} ${command}`);
    }
  }
  return counts;
}

export function count(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
