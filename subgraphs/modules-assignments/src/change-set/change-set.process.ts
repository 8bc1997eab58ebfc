import { type Refusal, stateNotAllowed } from '@ketenregie/shared';
import { ChangeSetState } from '../enums/values';

/** What people do to a set; the day itself does `TAKE_EFFECT`. */
export const ChangeSetAction = {
  EDIT: 'EDIT',
  CHECK: 'CHECK',
  PREVIEW: 'PREVIEW',
  SUBMIT: 'SUBMIT',
  APPROVE: 'APPROVE',
  REQUEST_CHANGES: 'REQUEST_CHANGES',
  PUBLISH: 'PUBLISH',
  TAKE_EFFECT: 'TAKE_EFFECT',
  WITHDRAW: 'WITHDRAW',
  REBASE: 'REBASE',
  REVERT: 'REVERT',
} as const;
export type ChangeSetAction = keyof typeof ChangeSetAction;

const { OPEN, SUBMITTED, APPROVED, SCHEDULED, IN_FORCE, WITHDRAWN } = ChangeSetState;

interface Transition {
  from: readonly ChangeSetState[];
  /** Null: the set stays as it is. APPROVE goes to APPROVED only when nobody is missing any more. */
  to: ChangeSetState | null;
}

/** Domain §6. An edit of a set that others have seen sends it back to OPEN; a SCHEDULED one takes none but a rebase. */
export const transitions: Readonly<Record<ChangeSetAction, Transition>> = {
  EDIT: { from: [OPEN, SUBMITTED, APPROVED], to: OPEN },
  CHECK: { from: [OPEN, SUBMITTED, APPROVED, SCHEDULED], to: null },
  PREVIEW: { from: [OPEN, SUBMITTED, APPROVED, SCHEDULED], to: null },
  SUBMIT: { from: [OPEN], to: SUBMITTED },
  APPROVE: { from: [SUBMITTED], to: APPROVED },
  REQUEST_CHANGES: { from: [SUBMITTED, APPROVED], to: OPEN },
  PUBLISH: { from: [APPROVED], to: SCHEDULED },
  TAKE_EFFECT: { from: [SCHEDULED], to: IN_FORCE },
  WITHDRAW: { from: [OPEN, SUBMITTED, APPROVED, SCHEDULED], to: WITHDRAWN },
  REBASE: { from: [OPEN, SUBMITTED, APPROVED, SCHEDULED], to: OPEN },
  REVERT: { from: [IN_FORCE], to: null },
};

/** States of a set that is still to be published: its base is compared with what others publish meanwhile. */
export const UNPUBLISHED: readonly ChangeSetState[] = [OPEN, SUBMITTED, APPROVED];
/** States whose changes the rules still judge. */
export const PENDING: readonly ChangeSetState[] = [...UNPUBLISHED, SCHEDULED];

export function allows(state: ChangeSetState, action: ChangeSetAction): boolean {
  return transitions[action].from.includes(state);
}

/** GE-08. */
export function stateRefusals(state: ChangeSetState, action: ChangeSetAction): Refusal[] {
  if (allows(state, action)) return [];
  return [stateNotAllowed(['input', 'id'], { state, allowed: transitions[action].from })];
}

export function after(state: ChangeSetState, action: ChangeSetAction): ChangeSetState {
  return transitions[action].to ?? state;
}

/** Whether the command makes approvals void: whatever sends a set back. */
export function voidsApprovals(state: ChangeSetState, action: ChangeSetAction): boolean {
  return after(state, action) === OPEN && state !== OPEN;
}
