import type { LocalDate } from '@ketenregie/shared';

interface Versioned {
  key: string;
  version: number;
}

/** Of each key the newest version: it replaced the older ones on its own first day. */
export function newestPerKey<T extends Versioned>(rows: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const row of rows) {
    const known = newest.get(row.key);
    if (!known || known.version < row.version) newest.set(row.key, row);
  }
  return [...newest.values()];
}

interface RuleSetRow extends Versioned {
  areaId: string | null;
  body: unknown;
  to: LocalDate;
}

/** The area's own table while it has one, else the national one. */
export function tableInForce<T extends RuleSetRow>(
  rows: readonly T[],
  areaId: string | null,
  today: LocalDate,
): T | null {
  const standing = newestPerKey(rows).filter(({ body, to }) => body !== null && to > today);
  const local = areaId === null ? undefined : standing.find((row) => row.areaId === areaId);
  return local ?? standing.find((row) => row.areaId === null) ?? null;
}
