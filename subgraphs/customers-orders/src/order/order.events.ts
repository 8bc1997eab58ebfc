import type { NewEvent } from '@ketenregie/shared';
import { z } from 'zod';
import { CancellationReason, Complexity, Discipline, OrderKind, PaymentMode, PaymentState } from '../enums/values';
import type { OrderEntity } from './order.entity';

const id = z.string();
const day = z.string();
const openDay = day.nullable();

export const orderPlacedSchema = z.strictObject({
  orderId: id,
  number: z.string(),
  areaId: id,
  kind: z.enum(OrderKind),
  disciplines: z.array(z.enum(Discipline)),
  lines: z.array(z.strictObject({ discipline: z.enum(Discipline), operatorId: id })),
  facts: z.strictObject({
    connections: z.number().int().nullable(),
    trenchMetres: z.number().int().nullable(),
    crossing: z.boolean().nullable(),
    capacityCalculation: z.boolean().nullable(),
    groundwork: z.boolean().nullable(),
  }),
  complexity: z.enum(Complexity),
  design: z.boolean(),
  prepare: z.boolean(),
  ruleVersion: z.number().int(),
  row: z.string(),
  placedAt: z.string(),
  submittedOn: day,
  completeOn: day,
  legalDueOn: openDay,
  agreedDueOn: openDay,
  payment: z.strictObject({ mode: z.enum(PaymentMode), state: z.enum(PaymentState) }).nullable(),
  coordinatorId: id,
});

export const orderCancelledSchema = z.strictObject({
  orderId: id,
  areaId: id,
  reason: z.enum(CancellationReason),
  cancelledAt: z.string(),
});

export const orderEvents = { 'order.placed.v1': orderPlacedSchema, 'order.cancelled.v1': orderCancelledSchema };

type PlacedLine = z.infer<typeof orderPlacedSchema>['lines'][number];

/** Ids and facts: nothing of the customer, the address or an EAN. */
export function orderPlaced(order: OrderEntity, lines: readonly PlacedLine[]): NewEvent {
  const {
    id: orderId,
    number,
    areaId,
    kind,
    facts,
    complexity,
    design,
    prepare,
    ruleVersion,
    ruleRow,
    placedAt,
  } = order;
  const { submittedOn, completeOn, legalDueOn, agreedDueOn, coordinatorId, paymentMode, paymentState } = order;
  const payload: z.infer<typeof orderPlacedSchema> = {
    orderId,
    number,
    areaId,
    kind,
    disciplines: [...new Set(lines.map(({ discipline }) => discipline))],
    lines: lines.map(({ discipline, operatorId }) => ({ discipline, operatorId })),
    facts,
    complexity,
    design,
    prepare,
    ruleVersion,
    row: ruleRow,
    placedAt,
    submittedOn,
    completeOn,
    legalDueOn,
    agreedDueOn,
    payment: paymentMode && paymentState ? { mode: paymentMode, state: paymentState } : null,
    coordinatorId,
  };
  return { type: 'order.placed.v1', aggregateType: 'order', aggregateId: orderId, payload };
}

export function orderCancelled(
  orderId: string,
  areaId: string,
  reason: CancellationReason,
  cancelledAt: string,
): NewEvent {
  const payload: z.infer<typeof orderCancelledSchema> = { orderId, areaId, reason, cancelledAt };
  return { type: 'order.cancelled.v1', aggregateType: 'order', aggregateId: orderId, payload };
}
