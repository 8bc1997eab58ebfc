import type { Catalogue, Terms } from '@ketenregie/shared';

export const changeSetEn: Catalogue = {
  APPROVAL_MISSING: {
    message: 'Not everybody has approved yet. Operators: {operators}. Contractors: {contractors}.',
    fix: 'Ask those named here to approve this content.',
  },
  APPROVAL_STALE: {
    message: 'The change set has changed since you read it: you saw {seen}, it is {current} now.',
    fix: 'Read what changed, then approve the present content.',
  },
  APPROVAL_NOT_ALLOWED: {
    message: 'You cannot approve here for the side {side}: {reason}.',
    fix: 'Approve for your own side, or ask who holds the contract mandate of a party concerned.',
  },
  RETROACTIVE_NOT_ALLOWED: {
    message: 'The first day {effectiveOn} lies before today, {today}; last order since: {placed}.',
    fix: 'Choose today or later. Earlier needs a reason, and no order placed in the area since.',
  },
  CHANGE_SET_CONFLICT: {
    message: 'What this change set is built on has changed meanwhile: {keys}.',
    fix: 'Look at the differences and rebase the set, or discard these changes.',
  },
  IMPACT_REQUIRED: {
    message: 'The impact of this content has not been previewed.',
    fix: 'Preview the change set, then submit it.',
  },
  FORBIDDEN: {
    message: 'You may not do this to this change set.',
    fix: 'Ask a contract manager of a party to the area’s contract.',
  },
};

export const changeSetEnTerms: Terms = {
  OPEN: 'open',
  SUBMITTED: 'submitted',
  APPROVED: 'approved',
  SCHEDULED: 'scheduled',
  IN_FORCE: 'in force',
  WITHDRAWN: 'withdrawn',
  OPERATOR: 'operator',
  CONTRACTOR: 'contractor',
  PUBLIC: 'public',
  TWICE: 'this approval has been given already',
  OTHER_SIDE: 'you belong to the other side',
  NOT_CONCERNED: 'your organisation is not a party concerned',
  NO_MANDATE: 'you hold no contract mandate of a party concerned',
};
