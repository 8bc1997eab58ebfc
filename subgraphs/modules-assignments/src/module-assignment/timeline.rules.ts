import type { LocalDate } from '@ketenregie/shared';

/** One row of one slot (area × module × class) over `[from, to)`. */
export interface Span<T> {
  from: LocalDate;
  to: LocalDate;
  value: T;
}

export interface Placement<T> {
  /** The slot after the change. A row replaced on its first day stays, with `to` = `from` (void). */
  spans: Span<T>[];
  /** Rows that end earlier than they did. */
  ended: { span: Span<T>; to: LocalDate }[];
  added: Span<T> | null;
  /** The row planned later that the new row's own end passes (MA-01); the new row stops there all the same. */
  passed: Span<T> | null;
}

export interface Put<T> {
  from: LocalDate;
  to: LocalDate;
  /** Null ends what is in force on `from`. */
  value: T | null;
}

/** MA-01: a change ends the row in force on its own first day, and gives way to what is planned later. */
export function place<T>(slot: readonly Span<T>[], put: Put<T>): Placement<T> {
  const spans: Span<T>[] = [];
  const ended: { span: Span<T>; to: LocalDate }[] = [];
  let next: Span<T> | null = null;
  for (const span of slot) {
    if (span.from <= put.from && span.to > put.from) {
      ended.push({ span, to: put.from });
      spans.push({ ...span, to: put.from });
      continue;
    }
    if (span.from > put.from && span.to > span.from && (!next || span.from < next.from)) next = span;
    spans.push(span);
  }
  if (put.value === null) return { spans, ended, added: null, passed: null };
  const passed = next && put.to > next.from ? next : null;
  const added = { from: put.from, to: passed ? passed.from : put.to, value: put.value };
  spans.push(added);
  return { spans, ended, added, passed };
}

export function onDay<T>(slot: readonly Span<T>[], day: LocalDate): Span<T> | null {
  return slot.find((span) => span.from <= day && span.to > day) ?? null;
}

export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** Sorted, disjoint periods covering the same days. */
export function union(periods: readonly Period[]): Period[] {
  const sorted = periods
    .filter((period) => period.to > period.from)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const result: Period[] = [];
  for (const period of sorted) {
    const last = result.at(-1);
    if (!last || period.from > last.to) result.push({ from: period.from, to: period.to });
    else if (period.to > last.to) last.to = period.to;
  }
  return result;
}

/** The days of `base` that `holes` does not cover. */
export function minus(base: readonly Period[], holes: readonly Period[]): Period[] {
  const result: Period[] = [];
  const cuts = union(holes);
  for (const { from, to } of union(base)) {
    let start = from;
    for (const cut of cuts) {
      if (cut.to <= start || cut.from >= to) continue;
      if (cut.from > start) result.push({ from: start, to: cut.from });
      if (cut.to > start) start = cut.to;
    }
    if (start < to) result.push({ from: start, to });
  }
  return result;
}
