import type { LocalDate } from '@ketenregie/shared';
import { type EntityManager, In } from 'typeorm';
import { isActive } from '../assignment-check/contract-state';
import { holdsOn } from '../assignment-check/judged';
import type { AreaPeriod, ContractFactEntity } from '../facts/facts.entity';
import { AreaFactEntity, MandateFactEntity, PartyFactEntity } from '../facts/facts.entity';
import type { ApprovalArea, ApprovalFacts } from './approval.rules';
import { contractsIn } from './contracts-in';

/** Everything that MA-16 and MA-17 read about some areas, whatever the day of the set. */
export interface ApprovalRows {
  areas: readonly AreaFactEntity[];
  contracts: readonly ContractFactEntity[];
  parties: readonly PartyFactEntity[];
  mandates: readonly MandateFactEntity[];
}

export async function loadApprovalRows(manager: EntityManager, areaIds: readonly string[]): Promise<ApprovalRows> {
  const areas = await manager.findBy(AreaFactEntity, { id: In([...areaIds]) });
  const contracts = await contractsIn(manager, areaIds);
  const parties = await manager.find(PartyFactEntity);
  const mandates = await manager.findBy(MandateFactEntity, { subject: 'CONTRACT' });
  return { areas, contracts, parties, mandates };
}

function periodOn(periods: readonly AreaPeriod[], day: LocalDate): AreaPeriod | null {
  return periods.find(({ from, to }) => from <= day && (to === null || to > day)) ?? null;
}

function areaOn({ id, periods }: AreaFactEntity, day: LocalDate): ApprovalArea {
  const period = periodOn(periods, day);
  const operatorIds = [...new Set(period?.operators.map(({ partyId }) => partyId) ?? [])];
  return { id, operatorIds, contractPartyId: period?.contractPartyId ?? null };
}

/** As it will be on the set's day; approving is done today. */
export function approvalFacts(rows: ApprovalRows, day: LocalDate, today: LocalDate): ApprovalFacts {
  return {
    areas: new Map(rows.areas.map((area) => [area.id, areaOn(area, day)])),
    contracts: rows.contracts.filter((contract) => isActive(contract.state) && holdsOn(contract, day)),
    parties: new Map(rows.parties.map((party) => [party.id, party])),
    mandates: rows.mandates,
    today,
  };
}
