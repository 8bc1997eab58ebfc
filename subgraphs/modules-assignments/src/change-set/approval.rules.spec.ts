import {
  type ApprovalFacts,
  approverRefusals,
  contractsFor,
  type GivenApproval,
  missingApprovals,
  missingRefusals,
  requiredApprovals,
} from './approval.rules';

const held = { from: '2025-01-01', to: '2029-01-01' };
const facts: ApprovalFacts = {
  areas: new Map([
    ['tw', { id: 'tw', operatorIds: ['oosterstroom', 'waterlijn'], contractPartyId: 'tukker' }],
    ['zl', { id: 'zl', operatorIds: ['delta'], contractPartyId: 'zeebries' }],
  ]),
  contracts: [
    {
      id: 'c-02',
      number: 'C-02',
      areaIds: ['tw'],
      parties: [
        { partyId: 'oosterstroom', side: 'OPERATOR' },
        { partyId: 'waterlijn', side: 'OPERATOR' },
        { partyId: 'tukker', side: 'CONTRACTOR' },
        { partyId: 'graafploeg', side: 'CONTRACTOR' },
      ],
      director: { personId: 'mira', partyId: 'oosterstroom' },
      from: '2025-01-01',
    },
    {
      id: 'c-05',
      number: 'C-05',
      areaIds: ['zl'],
      parties: [
        { partyId: 'delta', side: 'OPERATOR' },
        { partyId: 'zeebries', side: 'CONTRACTOR' },
      ],
      director: null,
      from: '2025-01-01',
    },
  ],
  parties: new Map(
    (['oosterstroom', 'waterlijn', 'delta'] as const)
      .map((id) => [id, { name: id, side: 'OPERATOR' as const }] as const)
      .concat(
        (['tukker', 'graafploeg', 'zeebries'] as const).map((id) => [id, { name: id, side: 'CONTRACTOR' }] as never),
      ),
  ),
  mandates: [
    { partyId: 'oosterstroom', personId: 'mira', contractId: 'c-02', ...held },
    { partyId: 'waterlijn', personId: 'wim', contractId: null, ...held },
    { partyId: 'tukker', personId: 'kadir', contractId: 'c-02', ...held },
    { partyId: 'graafploeg', personId: null, contractId: 'c-02', ...held },
    { partyId: 'delta', personId: 'sanne', contractId: null, ...held },
  ],
  today: '2026-09-01',
};

const prepare = { areaId: 'tw', partyIds: ['oosterstroom', 'tukker'] };
const required = requiredApprovals(facts, [prepare]);
const brief = (given: typeof required) =>
  given.map(({ side, partyId, contractId }) => `${side} ${partyId} ${contractId}`);

function given(personId: string, partyId: string, side: 'OPERATOR' | 'CONTRACTOR', isVoid = false): GivenApproval {
  const contractIds = contractsFor(facts, required, { personId, partyId, side });
  return { personId, partyId, side, contractIds, void: isVoid };
}

const mira = given('mira', 'oosterstroom', 'OPERATOR');
const wim = given('wim', 'waterlijn', 'OPERATOR');
const kadir = given('kadir', 'tukker', 'CONTRACTOR');

describe('MA-16 whose approval a set needs', () => {
  it('asks every operator of the area, and of the contractors giver, receiver and contract party', () => {
    expect(brief(required)).toEqual([
      'OPERATOR oosterstroom c-02',
      'OPERATOR waterlijn c-02',
      'CONTRACTOR tukker c-02',
    ]);
    const moved = requiredApprovals(facts, [{ areaId: 'tw', partyIds: ['graafploeg', 'oosterstroom'] }]);
    expect(brief(moved).slice(2)).toEqual(['CONTRACTOR graafploeg c-02', 'CONTRACTOR tukker c-02']);
  });

  it('asks the parties of every contract that the set touches, and of all for a change without area', () => {
    const both = requiredApprovals(facts, [prepare, { areaId: 'zl', partyIds: ['delta'] }]);
    expect(brief(both).slice(3)).toEqual(['OPERATOR delta c-05', 'CONTRACTOR zeebries c-05']);
    const all = requiredApprovals(facts, [{ areaId: null, partyIds: [] }]);
    expect(brief(all)).toEqual(brief(both));
  });

  it('takes the director’s approval for all operators of the contract', () => {
    expect(missingApprovals(required, [mira, kadir])).toEqual([]);
    expect(missingRefusals(facts, required, [mira, kadir])).toEqual([]);
  });

  it('takes, without the director, every operator', () => {
    const deputy = { ...mira, personId: 'deputy' };
    expect(brief(missingApprovals(required, [deputy, kadir]))).toEqual(['OPERATOR waterlijn c-02']);
    expect(missingApprovals(required, [deputy, wim, kadir])).toEqual([]);
  });

  it('names who is missing, and takes no void approval', () => {
    expect(missingRefusals(facts, required, [mira, { ...kadir, void: true }])).toEqual([
      {
        code: 'APPROVAL_MISSING',
        rule: 'MA-16',
        path: ['input', 'id'],
        params: { operators: null, contractors: 'tukker (C-02)' },
      },
    ]);
    expect(missingRefusals(facts, required, [kadir])[0]?.params).toEqual({
      operators: 'oosterstroom (C-02)',
      contractors: null,
    });
  });

  it('lets a set that touches no active contract pass nobody', () => {
    const none = requiredApprovals(facts, [{ areaId: 'nowhere', partyIds: [] }]);
    expect(none).toEqual([]);
    expect(missingRefusals(facts, none, [])).toHaveLength(1);
  });
});

describe('MA-17 who may approve', () => {
  const reasons = (
    personId: string,
    partyId: string,
    side: 'OPERATOR' | 'CONTRACTOR',
    approvals: GivenApproval[] = [],
  ) =>
    approverRefusals(facts, required, approvals, { personId, partyId, side }).map(({ code, params }) => [
      code,
      params?.reason,
    ]);

  it.each([
    ['the director for the operators', 'mira', 'oosterstroom', 'OPERATOR'],
    ['another operator', 'wim', 'waterlijn', 'OPERATOR'],
    ['the receiver', 'kadir', 'tukker', 'CONTRACTOR'],
  ] as const)('lets %s', (_, personId, partyId, side) => {
    expect(reasons(personId, partyId, side)).toEqual([]);
  });

  it.each([
    ['for the other side', 'mira', 'oosterstroom', 'CONTRACTOR', 'OTHER_SIDE'],
    ['for the other side', 'kadir', 'tukker', 'OPERATOR', 'OTHER_SIDE'],
    ['when not concerned', 'sanne', 'delta', 'OPERATOR', 'NOT_CONCERNED'],
    ['without a mandate', 'intern', 'tukker', 'CONTRACTOR', 'NO_MANDATE'],
  ] as const)('refuses an approval %s', (_, personId, partyId, side, reason) => {
    expect(reasons(personId, partyId, side)).toEqual([['APPROVAL_NOT_ALLOWED', reason]]);
  });

  it('asks the mandate of the day of approving, and before a contract begins that of its first day', () => {
    const on = (today: string) =>
      approverRefusals({ ...facts, today }, required, [], { personId: 'kadir', partyId: 'tukker', side: 'CONTRACTOR' });
    expect(on('2024-12-01')).toEqual([]);
    expect(on('2028-12-31')).toEqual([]);
    expect(on('2029-01-01').map(({ params }) => params?.reason)).toEqual(['NO_MANDATE']);
  });

  it('refuses the same person, and a second one of a party that has approved', () => {
    expect(reasons('kadir', 'tukker', 'CONTRACTOR', [kadir])).toEqual([['APPROVAL_NOT_ALLOWED', 'TWICE']]);
    expect(reasons('wim', 'waterlijn', 'OPERATOR', [mira])).toEqual([['APPROVAL_NOT_ALLOWED', 'TWICE']]);
    expect(reasons('kadir', 'tukker', 'CONTRACTOR', [{ ...kadir, void: true }])).toEqual([]);
  });
});
