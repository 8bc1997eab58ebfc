import { EMPTY, inputOf, NOBODY, proposalOf } from './proposal';

const target = { changeSetId: 's', areaId: 'a', module: 'PREPARE' as const, expectedVersion: 0 };

describe('a proposal', () => {
  it('sends what its ground needs and nothing of another ground', () => {
    const proposal = {
      ...EMPTY,
      party: 'p',
      explanation: ' why ',
      legalBasis: 'l',
      decisionBy: 'o',
      decisionOn: '2026-08-01',
      decisionReview: '2027-08-01',
    };
    expect(inputOf({ ...proposal, ground: 'MATURITY' }, target)).toEqual({
      ...target,
      partyId: 'p',
      ground: 'MATURITY',
      explanation: 'why',
    });
    expect(inputOf({ ...proposal, ground: 'LAW' }, target)).toMatchObject({ legalBasisId: 'l' });
    expect(inputOf({ ...proposal, ground: 'STRATEGY' }, target)).toMatchObject({
      decision: { partyId: 'o', on: '2026-08-01', reviewOn: '2027-08-01' },
    });
  });

  it('without a ground is sent without one: the API says what is missing', () => {
    expect(inputOf({ ...EMPTY, ground: '', party: 'p' }, target)).toEqual({ ...target, partyId: 'p' });
  });

  it('that ends an assignment names nobody', () =>
    expect(inputOf({ ...EMPTY, party: NOBODY }, target)).toEqual({ ...target, partyId: null }));

  it('comes back from the change set as it was typed', () => {
    const proposal = {
      ...EMPTY,
      ground: 'STRATEGY' as const,
      party: 'p',
      explanation: 'why',
      decisionBy: 'o',
      decisionOn: '2026-08-01',
      decisionReview: '2027-08-01',
      planOwner: 'p',
      planOn: '2026-12-01',
      planText: 'train',
    };
    const { partyId, ground, explanation, decision, maturityPlan } = inputOf(proposal, target);
    expect(proposalOf({ partyId, ground, explanation, decision, maturityPlan }, null)).toEqual(proposal);
    expect(proposalOf(null, null).party).toBe(NOBODY);
  });
});
