import { ageMinutes, countedSteps, lastThreeMonths } from './module-figure.rules';

describe('the window of the recent count', () => {
  it.each([
    ['2026-09-01', '2026-06-01'],
    ['2026-05-31', '2026-02-28'],
    ['2024-05-31', '2024-02-29'],
    ['2027-01-01', '2026-10-01'],
  ])('of %s begins on %s and ends without the day itself', (day, from) => {
    expect(lastThreeMonths(day)).toEqual({ from, to: day });
  });
});

describe('counted steps', () => {
  it('leaves out what the order does not need, and what nobody runs', () => {
    const steps = [
      { module: 'DESIGN' as const, partyId: 'a', state: 'NOT_NEEDED' },
      { module: 'PREPARE' as const, partyId: 'b', state: 'WAITING' },
      { module: 'BUILD' as const, partyId: null, state: 'WAITING' },
    ];
    expect(countedSteps(steps)).toEqual([{ module: 'PREPARE', partyId: 'b' }]);
  });
});

describe('age', () => {
  it.each([
    [-1, 0],
    [59_999, 0],
    [60_000, 1],
  ])('%d ms is %d whole minutes', (ms, minutes) => {
    expect(ageMinutes(ms)).toBe(minutes);
  });
});
