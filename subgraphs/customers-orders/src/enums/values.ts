/** The words of orders and customers as plain values: rules read these, the schema registers them in `index.ts`. */

export const Complexity = { C1: 'C1', C2: 'C2', C3: 'C3', C4: 'C4', MAINS: 'MAINS' } as const;
export type Complexity = keyof typeof Complexity;

export const Discipline = { E: 'E', G: 'G', H: 'H', W: 'W', M: 'M', R: 'R' } as const;
export type Discipline = keyof typeof Discipline;

export const OrderKind = {
  NEW_PERMANENT: 'NEW_PERMANENT',
  NEW_BUILDING: 'NEW_BUILDING',
  NEW_TEMPORARY: 'NEW_TEMPORARY',
  CHANGE_LOCATION: 'CHANGE_LOCATION',
  CHANGE_CAPACITY: 'CHANGE_CAPACITY',
  CHANGE_BOTH: 'CHANGE_BOTH',
  REMOVE: 'REMOVE',
  REMOVE_WITH_REBUILD: 'REMOVE_WITH_REBUILD',
  MAINS_NEW: 'MAINS_NEW',
  MAINS_RECONSTRUCTION: 'MAINS_RECONSTRUCTION',
  REHABILITATION: 'REHABILITATION',
} as const;
export type OrderKind = keyof typeof OrderKind;

/** Work on mains: class MAINS, no customer payment, no legal term. */
export const MAINS_KINDS: readonly OrderKind[] = ['MAINS_NEW', 'MAINS_RECONSTRUCTION', 'REHABILITATION'];
export const NEW_KINDS: readonly OrderKind[] = ['NEW_PERMANENT', 'NEW_BUILDING', 'NEW_TEMPORARY'];
export const CHANGE_KINDS: readonly OrderKind[] = ['CHANGE_LOCATION', 'CHANGE_CAPACITY', 'CHANGE_BOTH'];

export const OrderState = {
  DRAFT: 'DRAFT',
  OFFERED: 'OFFERED',
  ACCEPTED: 'ACCEPTED',
  PLACED: 'PLACED',
  IN_PREPARATION: 'IN_PREPARATION',
  IN_EXECUTION: 'IN_EXECUTION',
  TECHNICALLY_READY: 'TECHNICALLY_READY',
  CLOSED: 'CLOSED',
  AFTERCARE: 'AFTERCARE',
  CANCELLED: 'CANCELLED',
} as const;
export type OrderState = keyof typeof OrderState;

export const PaymentMode = { AHEAD: 'AHEAD', AFTER: 'AFTER' } as const;
export type PaymentMode = keyof typeof PaymentMode;

export const PaymentState = { OPEN: 'OPEN', DEFERRED: 'DEFERRED', SETTLED: 'SETTLED', REFUNDED: 'REFUNDED' } as const;
export type PaymentState = keyof typeof PaymentState;

export const CancellationReason = {
  CUSTOMER_WITHDREW: 'CUSTOMER_WITHDREW',
  DUPLICATE: 'DUPLICATE',
  NOT_FEASIBLE: 'NOT_FEASIBLE',
  REPLACED_BY_ORDER: 'REPLACED_BY_ORDER',
} as const;
export type CancellationReason = keyof typeof CancellationReason;

export const ExternalSystem = { LIP: 'LIP', DSP: 'DSP', CAPO: 'CAPO', PARTNER: 'PARTNER' } as const;
export type ExternalSystem = keyof typeof ExternalSystem;

export const CustomerLanguage = { NL: 'NL', EN: 'EN' } as const;
export type CustomerLanguage = keyof typeof CustomerLanguage;

export const OrderAction = { CANCEL: 'CANCEL' } as const;
export type OrderAction = keyof typeof OrderAction;
