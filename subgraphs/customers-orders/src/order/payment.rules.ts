import { MAINS_KINDS, type OrderKind, type PaymentMode, type PaymentState } from '../enums/values';

export interface StartedPayment {
  mode: PaymentMode;
  state: PaymentState;
}

/** Domain §6: AHEAD begins OPEN, AFTER begins DEFERRED, mains kinds have none. */
export function startedPayment(kind: OrderKind, mode: PaymentMode | null): StartedPayment | null {
  if (MAINS_KINDS.includes(kind)) return null;
  return mode === 'AFTER' ? { mode: 'AFTER', state: 'DEFERRED' } : { mode: 'AHEAD', state: 'OPEN' };
}
