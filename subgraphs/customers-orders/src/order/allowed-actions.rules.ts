import { asOfReadOnly, type Refusal, refusal } from '@ketenregie/shared';
import type { OrderAction, OrderState } from '../enums/values';
import { cancellableRefusal } from './order-access.rules';

export interface ActionFacts {
  state: OrderState;
  /** The permission, for the own organisation's order. */
  mayCancel: boolean;
  anotherDay: boolean;
}

/** Why the command would be refused to this person now; the same rules as the command's. */
export function actionRefusal(action: OrderAction, { state, mayCancel, anotherDay }: ActionFacts): Refusal | null {
  if (!mayCancel) return refusal('FORBIDDEN', '–', []);
  if (anotherDay) return asOfReadOnly();
  return action === 'CANCEL' ? cancellableRefusal(state, ['input', 'id']) : null;
}
