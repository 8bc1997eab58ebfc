import { AssignmentGround } from '../enums/values';
import type { AssignmentContent, ChangeContent, CoordinatorContent } from './types';

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** A draft is kept as it was sent, so every field may be missing here; the rules say which. */
export function assignmentContent(after: ChangeContent): AssignmentContent | null {
  if (!after) return null;
  const ground = text(after.ground);
  const decision = record(after.decision);
  const plan = record(after.maturityPlan);
  return {
    partyId: text(after.partyId) ?? '',
    ground: ground && ground in AssignmentGround ? (ground as AssignmentGround) : null,
    legalBasisId: text(after.legalBasisId),
    decision: decision && {
      partyId: text(decision.partyId),
      on: text(decision.on),
      reviewOn: text(decision.reviewOn),
      reference: text(decision.reference),
    },
    explanation: text(after.explanation),
    maturityPlan: plan && {
      ownerPartyId: text(plan.ownerPartyId),
      on: text(plan.on),
      text: text(plan.text),
    },
  };
}

export function coordinatorContent(after: ChangeContent): CoordinatorContent | null {
  if (!after) return null;
  return { partyId: text(after.partyId) ?? '', scenario: text(after.scenario), reason: text(after.reason) };
}
