import type { LocalDate } from '@ketenregie/shared';
import type { ChangeSetState, Side } from '../enums/values';
import { type GivenApproval, missingApprovals, type RequiredApproval } from './approval.rules';

export const BlockedByKind = {
  CHECKS: 'CHECKS',
  CONFLICT: 'CONFLICT',
  IMPACT: 'IMPACT',
  SUBMITTING: 'SUBMITTING',
  APPROVAL: 'APPROVAL',
  PUBLISHING: 'PUBLISHING',
  DAY: 'DAY',
} as const;
export type BlockedByKind = keyof typeof BlockedByKind;

export interface Waiting {
  kind: BlockedByKind;
  side: Side | null;
  partyId: string | null;
  since: string;
  until: LocalDate | null;
}

export interface WaitingSet {
  state: ChangeSetState;
  stateSince: string;
  updatedAt: string;
  effectiveOn: LocalDate;
  blocked: boolean;
  refused: boolean;
  conflicted: boolean;
  /** The preview is of what the set holds. */
  previewed: boolean;
  required: readonly RequiredApproval[];
  approvals: readonly GivenApproval[];
}

/** What keeps a set from its next state, without words: the reader's language makes the sentence. */
export function blockedBy(set: WaitingSet): Waiting[] {
  const waits = (kind: BlockedByKind, since: string, given: Partial<Waiting> = {}): Waiting => ({
    ...{ kind, side: null, partyId: null, since, until: null },
    ...given,
  });
  const edited = [
    ...(set.conflicted ? [waits('CONFLICT', set.updatedAt)] : []),
    ...(set.refused ? [waits('CHECKS', set.updatedAt)] : []),
  ];
  switch (set.state) {
    case 'OPEN':
      return [
        ...edited,
        ...(set.previewed ? [] : [waits('IMPACT', set.updatedAt)]),
        ...(edited.length === 0 && set.previewed ? [waits('SUBMITTING', set.updatedAt)] : []),
      ];
    case 'SUBMITTED':
      return [...edited, ...missingFrom(set).map((given) => waits('APPROVAL', set.stateSince, given))];
    case 'APPROVED':
      return [...edited, waits('PUBLISHING', set.stateSince)];
    case 'SCHEDULED':
      return set.blocked
        ? [waits(set.conflicted ? 'CONFLICT' : 'CHECKS', set.updatedAt)]
        : [...edited, waits('DAY', set.stateSince, { until: set.effectiveOn })];
    default:
      return [];
  }
}

/** One per side and party, whatever the number of contracts. */
function missingFrom({ required, approvals }: WaitingSet): { side: Side; partyId: string }[] {
  const missing = missingApprovals(required, approvals).map(({ side, partyId }) => [
    `${side} ${partyId}`,
    { side, partyId },
  ]);
  return [...new Map(missing as [string, { side: Side; partyId: string }][]).values()];
}
