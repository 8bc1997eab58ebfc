import { OrderState } from '../enums/values';

/** An order in one of these states is at an end, and a new one for the same connection may follow (CO-10). */
export const ENDED_STATES: readonly OrderState[] = [OrderState.CLOSED, OrderState.AFTERCARE, OrderState.CANCELLED];

/** Before TECHNICALLY_READY (domain §6). */
export const CANCELLABLE_STATES: readonly OrderState[] = [
  OrderState.DRAFT,
  OrderState.OFFERED,
  OrderState.ACCEPTED,
  OrderState.PLACED,
  OrderState.IN_PREPARATION,
  OrderState.IN_EXECUTION,
];
