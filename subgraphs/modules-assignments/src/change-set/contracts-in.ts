import type { LocalDate } from '@ketenregie/shared';
import { type EntityManager, In } from 'typeorm';
import { isActive } from '../assignment-check/contract-state';
import { ContractAreaFactEntity, ContractFactEntity } from '../facts/facts.entity';

/** Every contract of these areas, by two statements. */
export async function contractsIn(manager: EntityManager, areaIds: readonly string[]): Promise<ContractFactEntity[]> {
  if (areaIds.length === 0) return [];
  const links = await manager.findBy(ContractAreaFactEntity, { areaId: In([...areaIds]) });
  const ids = [...new Set(links.map(({ contractId }) => contractId))];
  return ids.length > 0 ? manager.findBy(ContractFactEntity, { id: In(ids) }) : [];
}

const isRunning = ({ state, to }: ContractFactEntity, today: LocalDate) => isActive(state) && to > today;
const holds = ({ parties }: ContractFactEntity, partyId: string) => parties.some((party) => party.partyId === partyId);

/** Of these areas those where the organisation is a party to a contract that has not ended (domain §8). */
export async function areasOfParty(
  manager: EntityManager,
  partyId: string,
  areaIds: readonly string[],
  today: LocalDate,
): Promise<Set<string>> {
  const contracts = (await contractsIn(manager, areaIds)).filter((contract) => isRunning(contract, today));
  const own = contracts.filter((contract) => holds(contract, partyId)).flatMap((contract) => contract.areaIds);
  return new Set(own.filter((areaId) => areaIds.includes(areaId)));
}

/** Whether the organisation is a party to any contract that has not ended. */
export async function isContractParty(manager: EntityManager, partyId: string, today: LocalDate): Promise<boolean> {
  const contracts = await manager.findBy(ContractFactEntity, { state: In(['ACTIVE', 'EXTENDED']) });
  return contracts.some((contract) => isRunning(contract, today) && holds(contract, partyId));
}
