import { blockedBy, type WaitingSet } from './blocked-by.rules';

const required = (['c-01', 'c-02'] as const).flatMap((contractId) => [
  { side: 'OPERATOR' as const, partyId: 'oosterstroom', contractId, directorId: 'mira' },
  { side: 'CONTRACTOR' as const, partyId: 'tukker', contractId, directorId: null },
]);
const set: WaitingSet = {
  state: 'OPEN',
  stateSince: 'since',
  updatedAt: 'updated',
  effectiveOn: '2026-10-01',
  blocked: false,
  refused: false,
  conflicted: false,
  previewed: true,
  required,
  approvals: [],
};
const kinds = (given: Partial<WaitingSet>) => blockedBy({ ...set, ...given }).map(({ kind }) => kind);

describe('what a set waits for', () => {
  it.each([
    ['an open set that is ready', {}, ['SUBMITTING']],
    ['one without a preview', { previewed: false }, ['IMPACT']],
    ['one that is refused, without a preview', { refused: true, previewed: false }, ['CHECKS', 'IMPACT']],
    ['one whose base moved', { conflicted: true }, ['CONFLICT']],
    ['an approved one', { state: 'APPROVED' }, ['PUBLISHING']],
    ['a planned one', { state: 'SCHEDULED' }, ['DAY']],
    ['a planned one that the day refused', { state: 'SCHEDULED', blocked: true, refused: true }, ['CHECKS']],
    ['a planned one on nothing', { state: 'SCHEDULED', blocked: true, conflicted: true }, ['CONFLICT']],
    ['one in force', { state: 'IN_FORCE' }, []],
    ['a withdrawn one', { state: 'WITHDRAWN' }, []],
  ] as const)('%s', (_, given, expected) => {
    expect(kinds(given)).toEqual(expected);
  });

  it('names each party that must still approve once, with its side and since when', () => {
    expect(blockedBy({ ...set, state: 'SUBMITTED' })).toEqual([
      { kind: 'APPROVAL', side: 'OPERATOR', partyId: 'oosterstroom', since: 'since', until: null },
      { kind: 'APPROVAL', side: 'CONTRACTOR', partyId: 'tukker', since: 'since', until: null },
    ]);
    const given = { side: 'OPERATOR' as const, partyId: 'oosterstroom', personId: 'mira', void: false };
    const approvals = [{ ...given, contractIds: ['c-01', 'c-02'] }];
    expect(blockedBy({ ...set, state: 'SUBMITTED', approvals }).map(({ partyId }) => partyId)).toEqual(['tukker']);
  });
});
