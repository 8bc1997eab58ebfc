import {
  addDays,
  dayOf,
  daysBetween,
  firstOfNextMonth,
  formatDay,
  formatInstant,
  formatList,
  formatLongDay,
  formatNumber,
  formatWeekday,
  instantOf,
} from './format';

describe('days', () => {
  it('are written as in the house, in both languages, whatever the zone of the machine', () => {
    expect(formatDay('2026-10-01', 'nl')).toBe('1 okt 2026');
    expect(formatDay('2026-10-01', 'en')).toBe('1 Oct 2026');
    expect(formatWeekday('2026-09-01', 'nl')).toBe('di 1 sep 2026');
    expect(formatWeekday('2026-09-01', 'en')).toBe('Tue 1 Sep 2026');
    expect(formatLongDay('2026-10-01', 'nl')).toBe('1 oktober 2026');
  });

  it('are counted over the change of the clock and the year', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(firstOfNextMonth('2026-12-15')).toBe('2027-01-01');
    expect(firstOfNextMonth('2026-09-01')).toBe('2026-10-01');
  });
});

describe('instants', () => {
  it('fall on the day that Amsterdam has', () => {
    expect(dayOf('2026-09-30T22:30:00.000Z')).toBe('2026-10-01');
    expect(formatInstant('2026-09-30T22:30:00.000Z', 'nl')).toBe('1 okt 2026, 00:30');
  });

  it('are found from Amsterdam’s clock, summer and winter', () => {
    expect(instantOf('2026-09-01', '08:00')).toBe('2026-09-01T06:00:00.000Z');
    expect(instantOf('2026-11-02', '08:00')).toBe('2026-11-02T07:00:00.000Z');
    expect(instantOf('2026-10-01', '00:00')).toBe('2026-09-30T22:00:00.000Z');
    expect(instantOf('2026-10-25', '00:00')).toBe('2026-10-24T22:00:00.000Z');
    expect(instantOf('2026-10-26', '00:00')).toBe('2026-10-25T23:00:00.000Z');
  });
});

it('numbers and lists follow the language', () => {
  expect(formatNumber(84300, 'nl')).toBe('84.300');
  expect(formatNumber(84300, 'en')).toBe('84,300');
  expect(formatList(['A', 'B', 'C'], 'nl')).toBe('A, B en C');
});
