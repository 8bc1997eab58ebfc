import { demoRefusals, nextStep, targetRefusals } from './clock-move.rules';

const NOW = '2026-09-01T06:00:00.000Z';

it('GE-08: only the clock of a demo is moved', () => {
  expect(demoRefusals(true)).toEqual([]);
  expect(demoRefusals(false)).toMatchObject([{ code: 'STATE_NOT_ALLOWED', rule: 'GE-08' }]);
});

it.each([
  ['2026-09-01T06:00:00.000Z', 0],
  ['2026-09-01T05:59:59.999Z', 1],
  ['2036-08-01T00:00:00.000Z', 0],
  ['2036-10-01T00:00:00.000Z', 1],
])('GE-06: from %s it is never moved backwards, nor for ever', (to, refusals) => {
  expect(targetRefusals(to, NOW)).toHaveLength(refusals);
});

it('goes from midnight to midnight of Amsterdam, the instant itself last', () => {
  const steps: string[] = [];
  for (let at: string | null = '2026-10-23T22:30:00.000Z'; at; at = nextStep(at, '2026-10-26T08:00:00.000Z')) {
    steps.push(at);
  }
  expect(steps.slice(1)).toEqual(['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', '2026-10-26T08:00:00.000Z']);
});
