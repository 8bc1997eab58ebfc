import { z } from 'zod';
import { ChangeKind, Complexity, Module, StepState } from './enums/values';
import { factEvents } from './facts/fact-events';
import { orderEvents } from './module-run/order-events';

const id = z.string();
const day = z.string();
const instant = z.string();
const content = z.record(z.string(), z.unknown()).nullable();

const configuration = z.object({
  changeSetId: id,
  version: z.number().int().nullable(),
  effectiveOn: day,
  inForceAt: instant.nullable(),
  areaIds: z.array(id),
  changes: z.array(
    z.object({
      kind: z.enum(ChangeKind),
      key: z.string(),
      areaId: id.nullable(),
      module: z.enum(Module).nullable(),
      complexity: z.enum(Complexity).nullable(),
      before: content,
      after: content,
      validFrom: day,
      validTo: day.nullable(),
    }),
  ),
});

const runOpened = z.object({
  orderId: id,
  areaId: id,
  configurationVersion: z.number().int(),
  coordinatorId: id.nullable(),
  placedAt: instant,
  complexity: z.enum(Complexity),
  steps: z.array(
    z.object({
      module: z.enum(Module),
      partyId: id.nullable(),
      state: z.enum(StepState),
      dueOn: day.nullable(),
    }),
  ),
});

const runCancelled = z.object({ orderId: id, areaId: id, reason: z.string().nullable() });

/** What this context publishes. */
export const produces = {
  'configuration.published.v1': configuration,
  'configuration.inForce.v1': configuration,
  'configuration.withdrawn.v1': configuration,
  'run.opened.v1': runOpened,
  'run.cancelled.v1': runCancelled,
  'clock.reached.v1': z.object({ to: instant, context: z.string() }),
};

/** What it needs of the others: only these fields. */
export const consumes = {
  ...factEvents,
  ...orderEvents,
  'clock.moved.v1': z.object({ to: instant }),
};
