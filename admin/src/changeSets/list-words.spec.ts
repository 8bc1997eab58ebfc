import type { Text } from '../i18n/use-text';
import { toneOf, waitsFor } from './list-words';

const text = ((key: string, values: Record<string, unknown> = {}) =>
  `${key}(${Object.values(values).join('|')})`) as Text;
const format = { list: (values: readonly string[]) => values.join(' + '), day: (day: string) => day };
const approval = (name: string) => ({
  kind: 'APPROVAL' as const,
  side: 'CONTRACTOR' as const,
  since: '2026-08-31T22:30:00.000Z',
  until: null,
  party: { id: name, name },
});

describe('what a set waits for', () => {
  it('names each party that must approve once, and since when', () => {
    const blockedBy = [approval('Tukker'), approval('Tukker'), approval('Oosterstroom')];
    expect(waitsFor({ blockedBy }, text, format)).toBe('waits.since(waits.APPROVAL(Tukker + Oosterstroom)|2026-09-01)');
  });
  it('of its day says the day', () => {
    expect(waitsFor({ blockedBy: [{ ...approval('x'), kind: 'DAY', until: '2026-10-01' }] }, text, format)).toBe(
      'waits.DAY(2026-10-01)',
    );
  });
  it('a finished one waits for nothing', () => expect(waitsFor({ blockedBy: [] }, text, format)).toBe('–'));
});

describe('its tone', () => {
  it.each([
    ['IN_FORCE', false, 'live'],
    ['SCHEDULED', false, 'planned'],
    ['SCHEDULED', true, 'refused'],
    ['OPEN', false, 'draft'],
    ['WITHDRAWN', false, 'empty'],
  ] as const)('%s, blocked %s: %s', (state, blocked, tone) =>
    expect(toneOf({ state, blocked, conflicted: false })).toBe(tone),
  );
});
