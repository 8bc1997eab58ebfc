import type { NewEvent } from '@ketenregie/shared';
import type { Payload } from '../events';
import type { PartyEntity } from './party.entity';

export function partyChanged({ id, code, name, kind, side, disciplines, memberIds }: PartyEntity): NewEvent {
  const payload: Payload<'party.changed.v1'> = { partyId: id, code, name, kind, side, disciplines, memberIds };
  return { type: 'party.changed.v1', aggregateType: 'party', aggregateId: id, payload };
}
