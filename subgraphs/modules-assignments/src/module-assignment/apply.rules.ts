import type { LocalDate } from '@ketenregie/shared';
import { place, type Span } from './timeline.rules';

/** A row that is never edited: it is known from `createdVersion` up to `supersededByVersion`. */
export interface VersionedRow {
  id: string;
  from: LocalDate;
  to: LocalDate;
  createdVersion: number;
  supersededByVersion: number | null;
}

export interface RowPut<Row> {
  slot: string;
  from: LocalDate;
  to: LocalDate;
  /** Null ends what is in force on `from`. */
  row: Row | null;
}

export interface RowPlan<Row> {
  superseded: string[];
  inserted: Row[];
}

/** What a set writes: rows closed by superseding them with a copy that has the new end, and its own rows. */
export function planRows<Row extends VersionedRow>(
  live: readonly Row[],
  slotOf: (row: Row) => string,
  puts: readonly RowPut<Row>[],
  { version, newId }: { version: number; newId: () => string },
): RowPlan<Row> {
  const slots = new Map<string, Span<Row>[]>();
  for (const row of live) {
    const spans = slots.get(slotOf(row)) ?? [];
    spans.push({ from: row.from, to: row.to, value: row });
    slots.set(slotOf(row), spans);
  }
  const superseded: string[] = [];
  const inserted: Row[] = [];
  for (const { slot, from, to, row } of puts) {
    const placed = place(slots.get(slot) ?? [], { from, to, value: row });
    for (const { span, to: end } of placed.ended) {
      superseded.push(span.value.id);
      inserted.push({ ...span.value, id: newId(), to: end, createdVersion: version, supersededByVersion: null });
    }
    if (placed.added) inserted.push({ ...placed.added.value, from, to: placed.added.to });
  }
  return { superseded, inserted };
}
