import { type Refusal, refusal } from '@ketenregie/shared';
import type { CancellationReason, Complexity, OrderState } from '../enums/values';
import { CANCELLABLE_STATES } from './order.process';

/** The party that coordinates a class in an area on the day; a row without class holds for every class without its own. */
export interface CoordinatorRow {
  complexity: Complexity | null;
  partyId: string;
}

export function coordinatorOf(rows: readonly CoordinatorRow[], complexity: Complexity): string | null {
  const own = rows.find((row) => row.complexity === complexity);
  return (own ?? rows.find((row) => row.complexity === null))?.partyId ?? null;
}

/** As long as the class is not known, coordinating any class of the area will do. */
export function mayPlace(
  rows: readonly CoordinatorRow[],
  complexity: Complexity | null,
  organisationId: string,
): boolean {
  if (complexity === null) return rows.some(({ partyId }) => partyId === organisationId);
  return coordinatorOf(rows, complexity) === organisationId;
}

/** CO-11 */
export function cancellableRefusal(state: OrderState, path: readonly string[]): Refusal | null {
  if (CANCELLABLE_STATES.includes(state)) return null;
  return refusal('ORDER_STATE', 'CO-11', path, { state, allowed: CANCELLABLE_STATES.join(', ') });
}

export function cancelRefusals(state: OrderState, reason: CancellationReason | null): Refusal[] {
  const wrongState = cancellableRefusal(state, ['input', 'id']);
  return [
    ...(wrongState ? [wrongState] : []),
    ...(reason === null ? [refusal('REASON_REQUIRED', 'RN-05', ['input', 'reason'])] : []),
  ];
}
