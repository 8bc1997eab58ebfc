import type { Text } from '../i18n/use-text';
import { type Change, differencesOf, nextStepOf, sentenceOf } from './sentences';

/** Shows the key and the values, so that what is asserted is the choice of words and not the words. */
const text = ((key: string, values: Record<string, unknown> = {}) =>
  `${key}(${Object.values(values).join('|')})`) as Text;
const format = { day: (day: string) => day };
const words = { text, format, nameOf: (id: unknown) => `name of ${id}` };
const oosterstroom = { id: 'o', name: 'Oosterstroom' };
const tukker = { id: 't', name: 'Tukker' };

function aChange(over: Partial<Change> = {}): Change {
  return {
    kind: 'MODULE_ASSIGNMENT',
    key: 'OV-TW:PREPARE',
    module: 'PREPARE',
    complexity: null,
    area: { id: 'a', code: 'OV-TW', name: 'Twente' },
    before: { partyId: 'o', ground: 'STRATEGY', explanation: 'old' },
    after: { partyId: 't', ground: 'MATURITY', explanation: 'new' },
    beforeParty: oosterstroom,
    afterParty: tukker,
    validTo: null,
    baseVersion: 1,
    version: 1,
    conflicted: false,
    conflict: null,
    ...over,
  };
}

describe('a change as a sentence', () => {
  it('moves a module from one party to another on its ground', () => {
    expect(sentenceOf(aChange(), '2026-10-01', text, format)).toBe(
      'diff.moveSentence(Twente, module.PREPARE()|Oosterstroom|Tukker|2026-10-01|ground.MATURITY())',
    );
  });
  it('gives it to somebody where nobody was', () => {
    expect(sentenceOf(aChange({ beforeParty: null }), '2026-10-01', text, format)).toContain('diff.newSentence');
  });
  it('that leaves it with the same party does not speak of a move', () => {
    expect(sentenceOf(aChange({ afterParty: oosterstroom }), '2026-10-01', text, format)).toContain(
      'diff.keepSentence',
    );
  });
  it('ends it', () =>
    expect(sentenceOf(aChange({ afterParty: null, after: null }), '2026-10-01', text, format)).toContain(
      'diff.endSentence',
    ));
  it('names class and end where there are', () => {
    const sentence = sentenceOf(aChange({ complexity: 'C3', validTo: '2027-01-01' }), '2026-10-01', text, format);
    expect(sentence).toContain('C3');
    expect(sentence).toContain('diff.until(2027-01-01)');
  });
  it('of a coordinator says the scenario', () => {
    const change = aChange({
      kind: 'COORDINATOR',
      module: null,
      complexity: 'C2',
      after: { partyId: 't', scenario: 'A' },
    });
    expect(sentenceOf(change, '2026-10-01', text, format)).toContain(
      'diff.coordinatorSentence(diff.coordinatorOf(Twente|C2)|Oosterstroom|Tukker|A|2026-10-01)',
    );
  });
  it('of a kind unknown to this console still says what and when', () => {
    expect(sentenceOf(aChange({ kind: 'RULE_SET', key: 'COMPLEXITY' }), '2026-10-01', text, format)).toBe(
      'diff.otherSentence(RULE_SET|COMPLEXITY|2026-10-01)',
    );
  });
});

describe('fields side by side', () => {
  it('hold the party by name and what either side has', () => {
    expect(differencesOf(aChange(), words)).toEqual([
      { field: 'party', before: 'name of o', after: 'name of t' },
      { field: 'ground', before: 'ground.STRATEGY()', after: 'ground.MATURITY()' },
      { field: 'explanation', before: 'old', after: 'new' },
    ]);
  });
  it('show an ended assignment as nothing', () => {
    expect(differencesOf(aChange({ after: null, afterParty: null }), words)[0]).toEqual({
      field: 'party',
      before: 'name of o',
      after: '–',
    });
  });
});

describe('what has to happen next', () => {
  const set = { state: 'OPEN' as const, conflicted: false, blocked: false, impact: null };
  it.each([
    [set, 'preview'],
    [{ ...set, impact: { stale: true } }, 'preview'],
    [{ ...set, impact: { stale: false } }, 'submit'],
    [{ ...set, state: 'SUBMITTED' as const }, 'approve'],
    [{ ...set, state: 'APPROVED' as const }, 'publish'],
    [{ ...set, state: 'APPROVED' as const, conflicted: true }, 'rebase'],
    [{ ...set, state: 'SCHEDULED' as const }, 'wait'],
    [{ ...set, state: 'SCHEDULED' as const, blocked: true }, 'blocked'],
    [{ ...set, state: 'IN_FORCE' as const, conflicted: true }, 'done'],
    [{ ...set, state: 'WITHDRAWN' as const }, 'withdrawn'],
  ])('%j → %s', (at, step) => expect(nextStepOf(at)).toBe(step));
});
