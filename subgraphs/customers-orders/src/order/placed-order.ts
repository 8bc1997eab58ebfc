import type { Classification } from './classification.rules';
import type { OrderEntity } from './order.entity';
import { agreedDueOn, legalDueOn } from './order-dates.rules';
import type { CleanOrder, OrderForm } from './order-form.rules';
import { startedPayment } from './payment.rules';

export interface Placement {
  input: Pick<OrderForm, 'kind' | 'payment'>;
  clean: CleanOrder;
  areaId: string;
  coordinatorId: string;
  classification: Classification;
  frameWorkingDays: number | null;
}

interface Identity {
  id: string;
  number: string;
  customerId: string;
  addressId: string;
  now: string;
}

/** The order as it begins: PLACED, its class, coordinator and dates fixed. */
export function placedOrder(placement: Placement, { now, ...identity }: Identity): OrderEntity {
  const { input, clean, areaId, coordinatorId, classification, frameWorkingDays } = placement;
  const { facts, lines, submittedOn, completeOn, customerAgreedOn, externalRefs } = clean;
  const { complexity, design, prepare, ruleVersion, row: ruleRow } = classification;
  const payment = startedPayment(input.kind, input.payment ?? null);
  return {
    ...identity,
    areaId,
    kind: input.kind,
    facts,
    complexity,
    design,
    prepare,
    ruleVersion,
    ruleRow,
    coordinatorId,
    placedAt: now,
    submittedOn,
    completeOn,
    customerAgreedOn,
    legalDueOn: legalDueOn({ kind: input.kind, groundwork: facts.groundwork, completeOn, lines }),
    agreedDueOn: agreedDueOn(completeOn, customerAgreedOn, frameWorkingDays),
    state: 'PLACED',
    paymentMode: payment?.mode ?? null,
    paymentState: payment?.state ?? null,
    cancellationReason: null,
    cancelledAt: null,
    externalRefs,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}
