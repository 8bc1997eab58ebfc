import fc from 'fast-check';
import { minus, onDay, place, type Span, union } from './timeline.rules';

const FAR = 60;
const at = (n: number) => (n >= FAR ? '9999-12-31' : new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const days = Array.from({ length: FAR }, (_, n) => n);

const put = fc
  .record({
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.oneof(fc.integer({ min: 1, max: 15 }), fc.constant(FAR)),
    party: fc.option(fc.constantFrom('a', 'b', 'c')),
  })
  .map(({ from, length, party }) => ({ from, to: Math.min(FAR, from + length), party }));

/** Day by day: a change ends what holds on its first day, and gives way to the next row that is there. */
function naive(puts: readonly { from: number; to: number; party: string | null }[]): (string | null)[] {
  let rows: { from: number; to: number; party: string }[] = [];
  for (const { from, to, party } of puts) {
    rows = rows.map((row) => (row.from <= from && row.to > from ? { ...row, to: from } : row));
    rows = rows.filter((row) => row.to > row.from);
    const next = Math.min(FAR, ...rows.filter((row) => row.from > from).map((row) => row.from));
    if (party !== null) rows.push({ from, to: Math.min(to, next), party });
  }
  return days.map((day) => rows.find((row) => row.from <= day && row.to > day)?.party ?? null);
}

describe('MA-01: one slot over time', () => {
  it('equals the day-by-day model for every history of changes', () => {
    fc.assert(
      fc.property(fc.array(put, { maxLength: 8 }), (puts) => {
        let slot: Span<string>[] = [];
        for (const { from, to, party } of puts) slot = place(slot, { from: at(from), to: at(to), value: party }).spans;
        expect(days.map((day) => onDay(slot, at(day))?.value ?? null)).toEqual(naive(puts));
      }),
    );
  });

  it('never gives a day two rows', () => {
    fc.assert(
      fc.property(fc.array(put, { maxLength: 8 }), (puts) => {
        let slot: Span<string>[] = [];
        for (const { from, to, party } of puts) slot = place(slot, { from: at(from), to: at(to), value: party }).spans;
        for (const day of days) {
          expect(slot.filter((span) => span.from <= at(day) && span.to > at(day)).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('says a row planned later is passed exactly when the own end lies beyond its first day', () => {
    const planned = [{ from: at(20), to: at(30), value: 'later' }];
    expect(place(planned, { from: at(5), to: at(20), value: 'x' }).passed).toBeNull();
    expect(place(planned, { from: at(5), to: at(21), value: 'x' }).passed?.from).toBe(at(20));
    expect(place(planned, { from: at(5), to: at(FAR), value: null }).passed).toBeNull();
  });

  it('keeps a row that is replaced on its first day, as void', () => {
    const { spans, ended } = place([{ from: at(5), to: at(9), value: 'old' }], {
      from: at(5),
      to: at(9),
      value: 'new',
    });
    expect(ended).toMatchObject([{ to: at(5), span: { value: 'old' } }]);
    expect(spans).toContainEqual({ from: at(5), to: at(5), value: 'old' });
    expect(onDay(spans, at(5))?.value).toBe('new');
  });
});

describe('sets of days', () => {
  const period = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }))
    .map(([from, length]) => ({ from: at(from), to: at(from + length) }));
  const has = (periods: readonly { from: string; to: string }[], day: number) =>
    periods.some(({ from, to }) => from <= at(day) && to > at(day));

  it('unites and subtracts as day by day', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), fc.array(period, { maxLength: 6 }), (left, right) => {
        const together = union(left);
        const rest = minus(left, right);
        for (const day of days) {
          expect(has(together, day)).toBe(has(left, day));
          expect(has(rest, day)).toBe(has(left, day) && !has(right, day));
        }
        expect(union(together)).toEqual(together);
      }),
    );
  });
});
