import { z } from 'zod';
import { Module } from './enums';

const id = z.string();

export const runOpened = z.object({
  orderId: id,
  areaId: id,
  placedAt: z.string(),
  steps: z.array(z.object({ module: z.enum(Module), partyId: id.nullable(), state: z.string() })),
});
export type RunOpened = z.infer<typeof runOpened>;

export const runCancelled = z.object({ orderId: id });
export type RunCancelled = z.infer<typeof runCancelled>;

export const produces = {
  'clock.reached.v1': z.object({ to: z.string(), context: z.string() }),
};

export const consumes = {
  'clock.moved.v1': z.object({ to: z.string() }),
  'run.opened.v1': runOpened,
  'run.cancelled.v1': runCancelled,
};
