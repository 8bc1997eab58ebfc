import type { NewEvent } from '@ketenregie/shared';
import type { Payload } from '../events';
import { openEnd } from '../open-end';
import type { MandateEntity } from './mandate.entity';

/** Without its limit: an amount of money is the contract's parties' alone. */
export function mandateChanged(mandate: MandateEntity): NewEvent {
  const { id, partyId, personId, subject, module, areaId, combiAreaId, contractId, from, to } = mandate;
  const payload: Payload<'mandate.changed.v1'> = {
    mandateId: id,
    ...{ partyId, personId, subject, module, areaId, combiAreaId, contractId, from },
    to: openEnd(to),
  };
  return { type: 'mandate.changed.v1', aggregateType: 'mandate', aggregateId: id, payload };
}
