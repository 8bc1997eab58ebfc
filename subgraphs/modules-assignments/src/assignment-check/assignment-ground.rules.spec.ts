import { checkChanges } from './assignment-check.rules';
import { assessed, assign, checking, codes, FROM, readyForTukker } from './fixture';

describe('MA-08 ground', () => {
  const plan = { maturityPlan: { ownerPartyId: 'tukker', on: '2027-01-01', text: 'Train two planners.' } };
  const decision = { partyId: 'oosterstroom', on: '2026-08-01', reviewOn: '2027-08-01', reference: 'B-1' };

  it.each([
    ['none', { ground: null }, ['GROUND_REQUIRED']],
    ['without explanation', { ground: 'MATURITY', explanation: ' ' }, ['GROUND_REQUIRED']],
    ['LAW with a basis in force', { ground: 'LAW', legalBasisId: 'basis', ...plan }, []],
    ['LAW without a basis', { ground: 'LAW', ...plan }, ['LEGAL_BASIS_MISSING']],
    ['LAW with an unknown basis', { ground: 'LAW', legalBasisId: 'other', ...plan }, ['LEGAL_BASIS_MISSING']],
    ['STRATEGY with a decision', { ground: 'STRATEGY', decision, ...plan }, []],
    ['STRATEGY without one', { ground: 'STRATEGY', ...plan }, ['STRATEGY_DECISION_MISSING']],
    [
      'STRATEGY by a contractor',
      { ground: 'STRATEGY', decision: { ...decision, partyId: 'tukker' }, ...plan },
      ['STRATEGY_DECISION_MISSING'],
    ],
    [
      'STRATEGY without review',
      { ground: 'STRATEGY', decision: { ...decision, reviewOn: null }, ...plan },
      ['STRATEGY_DECISION_MISSING'],
    ],
    [
      'STRATEGY decided afterwards',
      { ground: 'STRATEGY', decision: { ...decision, on: '2026-10-02' }, ...plan },
      ['STRATEGY_DECISION_MISSING'],
    ],
  ])('%s', (_, given, expected) => {
    const after = { partyId: 'tukker', explanation: 'Because.', ...given };
    expect(codes(readyForTukker(), [assign('tukker', { after })])).toEqual(expected);
  });

  it('names both places when ground and explanation lack', () => {
    const found = checkChanges(readyForTukker(), [assign('tukker', { after: { partyId: 'tukker' } })], checking);
    expect(found.map(({ refusal }) => refusal.path)).toEqual([
      ['input', 'ground'],
      ['input', 'explanation'],
    ]);
  });

  it('takes a legal basis that has ended by then for none', () => {
    const facts = readyForTukker({ legalBases: new Map([['basis', { id: 'basis', from: '2020-01-01', to: FROM }]]) });
    const after = { partyId: 'tukker', explanation: 'Law.', ground: 'LAW', legalBasisId: 'basis' };
    expect(codes(facts, [assign('tukker', { after })])).toEqual(['LEGAL_BASIS_MISSING']);
  });
});

describe('MA-09 maturity both ways', () => {
  const having = (perform: number, letGo: number) =>
    readyForTukker({
      maturity: new Map([
        ['tukker|PREPARE|area-tw|PERFORM', assessed('tukker', 'PREPARE', 'PERFORM', perform)],
        ['oosterstroom|PREPARE|area-tw|LET_GO', assessed('oosterstroom', 'PREPARE', 'LET_GO', letGo)],
      ]),
    });
  const decision = { partyId: 'oosterstroom', on: '2026-08-01', reviewOn: '2027-08-01', reference: 'B-1' };
  const strategy = { partyId: 'tukker', ground: 'STRATEGY', explanation: 'Because.', decision };
  const plan = { ownerPartyId: 'tukker', on: '2027-01-01', text: null };

  it.each([
    [3, 3, []],
    [2, 3, ['MATURITY_TOO_LOW']],
    [3, 2, ['MATURITY_TOO_LOW']],
  ])('MATURITY with PERFORM %d and LET_GO %d', (perform, letGo, expected) => {
    expect(codes(having(perform, letGo), [assign('tukker')])).toEqual(expected);
  });

  it.each([
    ['with enough', 3, null, []],
    ['with less and no plan', 2, null, ['MATURITY_PLAN_MISSING']],
    ['with less and a plan', 2, plan, []],
    ['with less and a plan without day', 2, { ...plan, on: null }, ['MATURITY_PLAN_MISSING']],
    ['with less and a plan without owner', 2, { ...plan, ownerPartyId: null }, ['MATURITY_PLAN_MISSING']],
    ['with less and a plan on no real day', 2, { ...plan, on: '2027-02-31' }, ['MATURITY_PLAN_MISSING']],
  ])('STRATEGY %s', (_, level, maturityPlan, expected) => {
    expect(codes(having(level, 3), [assign('tukker', { after: { ...strategy, maturityPlan } })])).toEqual(expected);
  });

  it('takes a side that has not judged for 0, and of each side the latest', () => {
    const [operator, contractor] = assessed('tukker', 'PREPARE', 'PERFORM');
    const letGo = assessed('oosterstroom', 'PREPARE', 'LET_GO');
    const judged = (perform: object[]) =>
      codes(
        readyForTukker({
          maturity: new Map([
            ['tukker|PREPARE|area-tw|PERFORM', perform as never],
            ['oosterstroom|PREPARE|area-tw|LET_GO', letGo],
          ]),
        }),
        [assign('tukker')],
      );
    expect(judged([{ ...operator }])).toEqual(['MATURITY_TOO_LOW']);
    expect(judged([{ ...operator }, { ...contractor, level: 1, on: '2026-08-01' }, { ...contractor }])).toEqual([]);
    expect(judged([{ ...operator }, { ...contractor }, { ...contractor, level: 1, on: '2026-09-02' }])).toEqual([
      'MATURITY_TOO_LOW',
    ]);
    expect(judged([{ ...operator, on: '2026-10-02' }, { ...contractor }])).toEqual(['MATURITY_TOO_LOW']);
  });

  it('asks the giver of a scheduled set, not the one before', () => {
    const scheduled = [assign('tukker', { validFrom: '2026-09-15' })];
    const facts = having(3, 0);
    expect(codes(facts, [assign('tukker')], { scheduled })).toEqual([]);
  });

  it('is advice for a revert', () => {
    expect(codes(having(0, 0), [assign('tukker')], { revert: true })).toEqual(['(MATURITY_TOO_LOW)']);
  });
});
