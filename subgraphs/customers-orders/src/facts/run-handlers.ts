import { type Handler, insertIgnore } from '@ketenregie/shared';
import { OrderPartyEntity } from '../order/order.entity';
import { runOpened } from './fact-events';

const NOT_NEEDED = 'NOT_NEEDED';

/** Who runs a step has a part in the order, and sees whose it is (CO-13). */
const keepStepParties: Handler = async ({ payload }, { manager }) => {
  const { orderId, coordinatorId, steps } = runOpened.parse(payload);
  const running = steps.filter(({ state }) => state !== NOT_NEEDED).map(({ partyId }) => partyId);
  for (const partyId of new Set([coordinatorId, ...running])) {
    if (partyId !== null) await insertIgnore(manager, OrderPartyEntity, { orderId, partyId });
  }
};

export const runHandlers: Readonly<Record<string, Handler>> = { 'run.opened.v1': keepStepParties };
