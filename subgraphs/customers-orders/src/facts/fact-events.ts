import { z } from 'zod';

/** What this context reads of the others' events: only the fields that it keeps. */

const id = z.string();
const day = z.string();
const openDay = day.nullable();

export const areaChanged = z.object({
  areaId: id,
  periods: z.array(
    z.object({
      from: day,
      to: openDay,
      postcodeRanges: z.array(z.object({ from: z.string(), to: z.string() })),
      operators: z.array(z.object({ discipline: z.string(), partyId: id })),
    }),
  ),
});

export const contractChanged = z.object({
  contractId: id,
  state: z.string(),
  areaIds: z.array(id),
  from: day,
  to: day,
});

export const frameChanged = z.object({
  frameId: id,
  contractId: id,
  measure: z.string(),
  complexity: z.string().nullable(),
  norm: z.number(),
});

export const configurationInForce = z.object({
  version: z.number().int().nullable(),
  inForceAt: z.string().nullable(),
  changes: z.array(
    z.object({
      kind: z.string(),
      key: z.string(),
      areaId: id.nullable(),
      complexity: z.string().nullable(),
      after: z.unknown(),
      validFrom: day,
      validTo: openDay,
    }),
  ),
});

export const runOpened = z.object({
  orderId: id,
  coordinatorId: id.nullable(),
  steps: z.array(z.object({ state: z.string(), partyId: id.nullable() })),
});

export const consumedFacts = {
  'area.changed.v1': areaChanged,
  'contract.agreed.v1': contractChanged,
  'contract.activated.v1': contractChanged,
  'contract.extended.v1': contractChanged,
  'contract.ended.v1': contractChanged,
  'frame.changed.v1': frameChanged,
  'configuration.inForce.v1': configurationInForce,
  'run.opened.v1': runOpened,
};
