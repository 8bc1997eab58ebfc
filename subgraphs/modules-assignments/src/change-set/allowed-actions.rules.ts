import { type Refusal, refusal } from '@ketenregie/shared';
import type { ChangeSetState, Side } from '../enums/values';
import {
  type ApprovalFacts,
  approverRefusals,
  type GivenApproval,
  missingRefusals,
  type RequiredApproval,
} from './approval.rules';
import { ChangeSetAction, stateRefusals } from './change-set.process';
import { conflictRefusals, emptyRefusals, impactRefusals } from './change-set.rules';

/** Permission word of each action. */
export const PERMISSION_OF = {
  EDIT: 'changeSet:edit',
  CHECK: 'changeSet:check',
  PREVIEW: 'changeSet:preview',
  SUBMIT: 'changeSet:submit',
  APPROVE: 'changeSet:approve',
  REQUEST_CHANGES: 'changeSet:requestChanges',
  PUBLISH: 'changeSet:publish',
  WITHDRAW: 'changeSet:withdraw',
  REBASE: 'changeSet:rebase',
  REVERT: 'changeSet:revert',
} as const satisfies Partial<Record<ChangeSetAction, string>>;

export type OfferedAction = keyof typeof PERMISSION_OF;
export const OFFERED = Object.keys(PERMISSION_OF) as OfferedAction[];

export interface Asked {
  state: ChangeSetState;
  contentHash: string;
  previewed: string | null;
  changes: number;
  refusals: readonly Refusal[];
  conflictedKeys: readonly string[];
  approvalFacts: ApprovalFacts;
  required: readonly RequiredApproval[];
  approvals: readonly GivenApproval[];
  asker: { personId: string; partyId: string; permissions: ReadonlySet<string>; isParty: boolean };
}

const forbidden = () => [refusal('FORBIDDEN', '–', [])];

/** The side that the asker's party is needed for; a party is on one side of a contract. */
export function sideOf({ required, asker }: Pick<Asked, 'required' | 'asker'>): Side | null {
  const own = required.find(({ partyId, directorId }) => partyId === asker.partyId || directorId === asker.personId);
  return own?.side ?? null;
}

function approveRefusals(asked: Asked): Refusal[] {
  const { approvalFacts, required, approvals, asker, state } = asked;
  const side = sideOf(asked) ?? 'OPERATOR';
  return [
    ...stateRefusals(state, 'APPROVE'),
    ...approverRefusals(approvalFacts, required, approvals, { ...asker, side }),
  ];
}

function publishRefusals({ state, approvalFacts, required, approvals, conflictedKeys, refusals }: Asked): Refusal[] {
  if (state === 'SUBMITTED') return missingRefusals(approvalFacts, required, approvals);
  return [...stateRefusals(state, 'PUBLISH'), ...conflictRefusals(conflictedKeys), ...refusals];
}

/** Why an action would be refused to this person now, the same rules as the commands'. */
export function actionRefusals(asked: Asked, action: OfferedAction): readonly Refusal[] {
  const { asker, state, changes, refusals, contentHash, previewed } = asked;
  if (!asker.permissions.has(PERMISSION_OF[action])) return forbidden();
  if (action === 'APPROVE') return approveRefusals(asked);
  if (!asker.isParty) return forbidden();
  if (action === 'PUBLISH') return publishRefusals(asked);
  const byState = stateRefusals(state, ChangeSetAction[action]);
  if (action !== 'SUBMIT' || byState.length > 0) return byState;
  return [...emptyRefusals(changes), ...refusals, ...impactRefusals(contentHash, previewed)];
}
