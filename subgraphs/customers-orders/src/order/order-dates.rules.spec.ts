import type { OrderKind } from '../enums/values';
import { agreedDueOn, type DatedLine, isSmall, legalDueOn } from './order-dates.rules';

const E: DatedLine = { discipline: 'E', capacity: '3x25A' };
const W: DatedLine = { discipline: 'W', capacity: null };
const large: DatedLine = { discipline: 'E', capacity: '630 kVA' };

describe('the legal term (domain §9)', () => {
  it.each<[OrderKind, boolean, DatedLine[], string | null]>([
    ['NEW_PERMANENT', false, [E], '2026-07-06'],
    ['NEW_TEMPORARY', false, [{ discipline: 'G', capacity: 'G4' }], '2026-07-06'],
    ['CHANGE_CAPACITY', false, [E], '2026-05-25'],
    ['CHANGE_LOCATION', true, [E], '2026-07-06'],
    ['CHANGE_BOTH', false, [W, E, large], '2026-05-25'],
    ['NEW_PERMANENT', true, [W], null],
    ['NEW_PERMANENT', true, [large], null],
    ['REMOVE', true, [E], null],
    ['REMOVE_WITH_REBUILD', false, [E], null],
    ['MAINS_NEW', true, [E], null],
    ['REHABILITATION', true, [E], null],
  ])('%s, groundwork %s, %j → %s', (kind, groundwork, lines, due) => {
    expect(legalDueOn({ kind, groundwork, completeOn: '2026-03-02', lines })).toBe(due);
  });

  it.each<[string, string | null, boolean]>([
    ['E', '1x25A', true],
    ['E', '3x80A', true],
    ['E', '3 × 80 A', true],
    ['E', '3x81A', false],
    ['E', '3x100A', false],
    ['E', '160 kVA', false],
    ['E', null, true],
    ['G', 'G25', true],
    ['G', 'G40', false],
    ['G', null, true],
    ['W', '3x25A', false],
  ])('%s of %s is covered: %s', (discipline, capacity, small) => {
    expect(isSmall({ discipline: discipline as DatedLine['discipline'], capacity })).toBe(small);
  });
});

describe('the agreed date (domain §9)', () => {
  it.each([
    ['2026-09-01', null, 10, '2026-09-15'],
    ['2026-12-22', null, 5, '2026-12-30'],
    ['2026-09-01', '2026-12-25', 10, '2026-12-25'],
    ['2026-09-01', null, null, null],
  ])('complete on %s, customer %s, frame %s → %s', (completeOn, customer, frame, due) => {
    expect(agreedDueOn(completeOn, customer, frame)).toBe(due);
  });
});
