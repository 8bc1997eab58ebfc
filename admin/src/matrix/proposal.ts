import type { AssignmentGround, ProposeModuleAssignmentInput } from '../gql/graphql';

/** Ends the assignment: the proposal names nobody. */
export const NOBODY = 'nobody';

export interface Proposal {
  readonly party: string;
  readonly ground: AssignmentGround | '';
  readonly explanation: string;
  readonly legalBasis: string;
  readonly decisionBy: string;
  readonly decisionOn: string;
  readonly decisionReview: string;
  readonly decisionReference: string;
  readonly planOwner: string;
  readonly planOn: string;
  readonly planText: string;
  readonly validTo: string;
}

export const EMPTY: Proposal = {
  party: '',
  ground: 'MATURITY',
  explanation: '',
  legalBasis: '',
  decisionBy: '',
  decisionOn: '',
  decisionReview: '',
  decisionReference: '',
  planOwner: '',
  planOn: '',
  planText: '',
  validTo: '',
};

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A draft as it lies in the change set, back in the form. */
export function proposalOf(after: unknown, validTo: string | null | undefined): Proposal {
  if (after === null || after === undefined) return { ...EMPTY, party: NOBODY, validTo: '' };
  const { partyId, ground, explanation, legalBasisId, decision, maturityPlan } = record(after);
  const by = record(decision);
  const plan = record(maturityPlan);
  return {
    party: words(partyId),
    ground: ground === 'LAW' || ground === 'STRATEGY' || ground === 'MATURITY' ? ground : '',
    explanation: words(explanation),
    legalBasis: words(legalBasisId),
    decisionBy: words(by.partyId),
    decisionOn: words(by.on),
    decisionReview: words(by.reviewOn),
    decisionReference: words(by.reference),
    planOwner: words(plan.ownerPartyId),
    planOn: words(plan.on),
    planText: words(plan.text),
    validTo: validTo ?? '',
  };
}

export interface Target {
  readonly changeSetId: string;
  readonly areaId: string;
  readonly module: ProposeModuleAssignmentInput['module'];
  readonly expectedVersion: number;
}

/** Only what belongs to the chosen ground is sent; what is empty is left out, and the API says if it was needed. */
export function inputOf(proposal: Proposal, target: Target): Omit<ProposeModuleAssignmentInput, 'idempotencyKey'> {
  if (proposal.party === NOBODY) return { ...target, partyId: null, ...filled('explanation', proposal.explanation) };
  const { ground, decisionBy, decisionOn, decisionReview } = proposal;
  return {
    ...target,
    partyId: proposal.party,
    ...(ground ? { ground } : {}),
    ...filled('explanation', proposal.explanation),
    ...filled('validTo', proposal.validTo),
    ...(ground === 'LAW' ? filled('legalBasisId', proposal.legalBasis) : {}),
    ...(ground === 'STRATEGY' && decisionBy && decisionOn && decisionReview
      ? {
          decision: {
            partyId: decisionBy,
            on: decisionOn,
            reviewOn: decisionReview,
            ...filled('reference', proposal.decisionReference),
          },
        }
      : {}),
    ...(proposal.planOwner && proposal.planOn
      ? {
          maturityPlan: { ownerPartyId: proposal.planOwner, on: proposal.planOn, ...filled('text', proposal.planText) },
        }
      : {}),
  };
}

function filled<K extends string>(name: K, value: string): { [P in K]?: string } {
  return (value.trim() ? { [name]: value.trim() } : {}) as { [P in K]?: string };
}
