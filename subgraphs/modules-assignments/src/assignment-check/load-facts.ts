import { FOREVER } from '@ketenregie/shared';
import { type EntityManager, In, IsNull } from 'typeorm';
import { CompetenceEntity } from '../competence/competence.entity';
import { CoordinatorAssignmentEntity } from '../coordinator-assignment/coordinator-assignment.entity';
import {
  AreaFactEntity,
  ContractAreaFactEntity,
  ContractFactEntity,
  FactFreshnessEntity,
  LegalBasisFactEntity,
  MandateFactEntity,
  PartyFactEntity,
  RiskMatrixFactEntity,
  TariffFactEntity,
} from '../facts/facts.entity';
import { MaturityAssessmentEntity } from '../maturity/maturity-assessment.entity';
import { ModuleAssignmentEntity } from '../module-assignment/module-assignment.entity';
import { ruleSetsOn } from '../rule-set/rule-sets';
import { complexityRows } from '../rule-set/system-rule-sets';
import { isActive } from './contract-state';
import { byId, groupBy } from './group';
import type { AssignmentFacts, ContractFact, FactTopic } from './types';

/** Default levels of MA-04 and MA-09. */
export const LEVELS = { competence: 3, maturity: 3 };

async function contractsOf(manager: EntityManager, areaIds: readonly string[]): Promise<ContractFactEntity[]> {
  const links = manager
    .createQueryBuilder()
    .subQuery()
    .select('link.contractId')
    .from(ContractAreaFactEntity, 'link')
    .where('link.areaId IN (:...areaIds)')
    .getQuery();
  return manager
    .createQueryBuilder(ContractFactEntity, 'contract')
    .where(`contract.id IN ${links}`)
    .setParameters({ areaIds: areaIds.length > 0 ? areaIds : [''] })
    .getMany();
}

function contractFact({ state, ...contract }: ContractFactEntity): ContractFact {
  const { id, number, modules, parties, from, to } = contract;
  return { id, number, active: isActive(state), modules, parties, from, to };
}

async function loadAreas(manager: EntityManager, areaIds: readonly string[]) {
  const ids = In([...areaIds]);
  const live = { areaId: ids, supersededByVersion: IsNull() };
  const areas = await manager.findBy(AreaFactEntity, { id: ids });
  const contracts = await contractsOf(manager, areaIds);
  const assignments = await manager.findBy(ModuleAssignmentEntity, live);
  const coordinators = await manager.findBy(CoordinatorAssignmentEntity, live);
  const maturity = await manager.findBy(MaturityAssessmentEntity, { areaId: ids });
  return { areas, contracts, assignments, coordinators, maturity };
}

async function loadParties(manager: EntityManager, partyIds: readonly string[]) {
  const ids = In([...partyIds]);
  const parties = await manager.findBy(PartyFactEntity, { id: ids });
  const mandates = await manager.findBy(MandateFactEntity, { partyId: ids, subject: In(['MODULE', 'COORDINATION']) });
  const competences = await manager.findBy(CompetenceEntity, { partyId: ids });
  return { parties, mandates, competences };
}

async function loadAgreements(manager: EntityManager, contractIds: readonly string[]) {
  const of = { contractId: In([...contractIds]) };
  const riskMatrices = await manager.findBy(RiskMatrixFactEntity, of);
  const tariffs = await manager.findBy(TariffFactEntity, of);
  const legalBases = await manager.find(LegalBasisFactEntity);
  const freshness = await manager.find(FactFreshnessEntity);
  const ruleSets = await ruleSetsOn(manager, FOREVER);
  return { riskMatrices, tariffs, legalBases, freshness, ruleSets };
}

/**
 * Everything that the rules may read about these areas, by the same number of statements for one and for all of them.
 * `extraPartyIds`: receivers and deciders that are no party to the areas' contracts.
 */
export async function loadAssignmentFacts(
  manager: EntityManager,
  areaIds: readonly string[],
  extraPartyIds: readonly string[] = [],
): Promise<AssignmentFacts> {
  const local = await loadAreas(manager, [...new Set(areaIds)]);
  const partyIds = new Set([
    ...extraPartyIds,
    ...local.contracts.flatMap(({ parties }) => parties.map(({ partyId }) => partyId)),
    ...[...local.assignments, ...local.coordinators].map(({ partyId }) => partyId),
  ]);
  const people = await loadParties(manager, [...partyIds]);
  const contractIds = local.contracts.map(({ id }) => id);
  const agreed = await loadAgreements(manager, contractIds);
  const contractsByArea = groupBy(
    local.contracts.flatMap((contract) => contract.areaIds.map((areaId) => ({ areaId, contract }))),
    ({ areaId }) => areaId,
  );
  return {
    areas: byId(local.areas),
    parties: byId(people.parties),
    contractsByArea: new Map(
      [...contractsByArea].map(([areaId, found]) => [areaId, found.map(({ contract }) => contractFact(contract))]),
    ),
    mandatesByParty: groupBy(people.mandates, ({ partyId }) => partyId),
    competences: groupBy(people.competences, ({ partyId, module }) => `${partyId}|${module}`),
    maturity: groupBy(local.maturity, (each) => `${each.partyId}|${each.module}|${each.areaId}|${each.aspect}`),
    legalBases: byId(agreed.legalBases),
    riskMatrices: new Map(agreed.riskMatrices.map((matrix) => [matrix.contractId, matrix])),
    tariffsByContract: groupBy(agreed.tariffs, ({ contractId }) => contractId),
    assignments: local.assignments.map((row) => rowFact(row, row.module)),
    coordinators: local.coordinators.map((row) => rowFact(row, null)),
    complexityRows: complexityRows(agreed.ruleSets.COMPLEXITY),
    factsAt: Object.fromEntries(agreed.freshness.map(({ topic, occurredAt }) => [topic as FactTopic, occurredAt])),
    levels: LEVELS,
  };
}

function rowFact<M>(row: CoordinatorAssignmentEntity | ModuleAssignmentEntity, module: M) {
  const { areaId, complexity, from, to, createdVersion: version, partyId } = row;
  return { areaId, module, complexity, from, to, version, content: { partyId } };
}
