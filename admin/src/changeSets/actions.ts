/** Which actions have a place in which state; the most likely one first. */
export const ACTIONS_IN = {
  OPEN: ['PREVIEW', 'SUBMIT', 'REBASE', 'EDIT', 'WITHDRAW'],
  SUBMITTED: ['PUBLISH', 'REBASE', 'REQUEST_CHANGES', 'WITHDRAW'],
  APPROVED: ['PUBLISH', 'REBASE', 'REQUEST_CHANGES', 'WITHDRAW'],
  SCHEDULED: ['REBASE', 'WITHDRAW'],
  IN_FORCE: ['REVERT'],
  WITHDRAWN: [],
} as const;
export type Action = (typeof ACTIONS_IN)[keyof typeof ACTIONS_IN][number];
