import type { NewEvent } from '@ketenregie/shared';
import type { Payload } from '../events';
import type { ContractEntity, ContractPartyEntity } from './contract.entity';
import type { RoleHolder } from './contract.rules';

export interface WholeContract {
  contract: ContractEntity;
  areaIds: readonly string[];
  parties: readonly Pick<ContractPartyEntity, 'partyId' | 'side'>[];
}

export type ContractFact = 'agreed' | 'activated' | 'extended' | 'ended';

const holder = (role: RoleHolder | null) => role && { personId: role.personId, partyId: role.partyId };

/** The whole state each time: a subscriber keeps the newest. */
export function contractEvent(fact: ContractFact, { contract, areaIds, parties }: WholeContract): NewEvent {
  const { id, number, state, modules, from, to, director, administrator, qualityController } = contract;
  const payload: Payload<'contract.agreed.v1'> = {
    contractId: id,
    ...{ number, state, modules, from, to },
    areaIds: [...areaIds],
    parties: parties.map(({ partyId, side }) => ({ partyId, side })),
    director: holder(director),
    administrator: holder(administrator),
    qualityController: holder(qualityController),
  };
  return { type: `contract.${fact}.v1`, aggregateType: 'contract', aggregateId: id, payload };
}
