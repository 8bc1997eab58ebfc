import { z } from 'zod';
import { consumedFacts } from './facts/fact-events';
import { orderEvents } from './order/order.events';

/** `clock.reached.v1` is emitted by the foundation once everything due is settled. */
export const produces = {
  ...orderEvents,
  'clock.reached.v1': z.strictObject({ to: z.string(), context: z.string() }),
};

export const consumes = { ...consumedFacts, 'clock.moved.v1': z.object({ to: z.string() }) };
