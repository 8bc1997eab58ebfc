import { z } from 'zod';
import { Complexity } from '../enums/values';

/** What this context reads of customers-orders' events: only the fields that a run needs. */

const id = z.string();

export const orderPlaced = z.object({
  orderId: id,
  areaId: id,
  complexity: z.enum(Complexity),
  design: z.boolean(),
  prepare: z.boolean(),
  placedAt: z.string(),
  agreedDueOn: z.string().nullable(),
  coordinatorId: id.nullable(),
});

export const orderCancelled = z.object({
  orderId: id,
  areaId: id,
  reason: z.string().nullable(),
  cancelledAt: z.string(),
});

export type OrderPlaced = z.infer<typeof orderPlaced>;
export type OrderCancelled = z.infer<typeof orderCancelled>;

export const orderEvents = { 'order.placed.v1': orderPlaced, 'order.cancelled.v1': orderCancelled };
