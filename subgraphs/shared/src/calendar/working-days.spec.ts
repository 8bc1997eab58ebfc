import fc from 'fast-check';
import { addDays } from '../clock';
import { addWorkingDays, holidays, isoWeek, isWorkingDay, workingDaysBetween } from './working-days';

describe('working days', () => {
  it.each([
    ['2026-09-01', 10, '2026-09-15'],
    ['2026-04-24', 3, '2026-04-30'],
    ['2026-12-22', 5, '2026-12-30'],
    ['2027-03-24', 3, '2027-03-30'],
    ['2025-05-02', 1, '2025-05-06'],
    ['2025-04-25', 1, '2025-04-28'],
  ])('%s + %d → %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
    expect(workingDaysBetween(from, to)).toBe(count);
  });

  it.each([
    ['New Year', '2026-01-01', false],
    ['Good Friday works', '2026-04-03', true],
    ['Easter Monday', '2026-04-06', false],
    ["King's Day", '2026-04-27', false],
    ["King's Day moved off a Sunday", '2025-04-26', false],
    ['the Sunday that lost it', '2025-04-28', true],
    ['Liberation Day in a fifth year', '2025-05-05', false],
    ['5 May in another year', '2026-05-05', true],
    ['Ascension', '2026-05-14', false],
    ['the Friday after it', '2026-05-15', true],
    ['Whit Monday', '2026-05-25', false],
    ['Christmas Day', '2026-12-25', false],
    ['Saturday', '2026-09-05', false],
    ['Sunday', '2026-09-06', false],
  ])('%s', (_, day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });

  it('knows seven holidays a year, and eight in a fifth year', () => {
    expect(holidays(2026).size).toBe(7);
    expect(holidays(2025).size).toBe(8);
  });

  it('lands on a working day, and counting back undoes it', () => {
    const start = fc.integer({ min: 0, max: 3650 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count);
        expect(isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to)).toBe(count);
        expect(workingDaysBetween(to, from)).toBe(-count);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves the day alone for zero and goes back for less', () => {
    expect(addWorkingDays('2026-09-05', 0)).toBe('2026-09-05');
    expect(addWorkingDays('2026-09-15', -10)).toBe('2026-09-01');
  });

  it.each([
    ['2027-01-01', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2026-09-01', '2026-W36'],
  ])('%s is in %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
});
