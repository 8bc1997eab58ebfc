import {
  type Commands,
  type LocalDate,
  notFound,
  type Outcome,
  ok,
  openRead,
  type Page,
  page,
  type RequestContext,
  refused,
  refusedToOthers,
  type UnitOfWork,
} from '@ketenregie/shared';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { isActive } from '../assignment-check/contract-state';
import type { ListRequest } from '../competence/competence.service';
import type { MaturityAspect, Module, Side } from '../enums/values';
import type { OnFactsChanged } from '../facts/fact-handlers';
import { freshen } from '../facts/fact-store';
import { AreaFactEntity, ContractAreaFactEntity, ContractFactEntity, PartyFactEntity } from '../facts/facts.entity';
import { MaturityAssessmentEntity } from './maturity-assessment.entity';
import { assessmentRefusals } from './maturity-assessment.rules';

export interface RecordMaturity {
  partyId: string;
  module: Module;
  areaId: string;
  aspect: MaturityAspect;
  level: number;
  evidence: string;
  on?: LocalDate | null;
  idempotencyKey: string;
}

export interface MaturityFilter {
  partyId?: string | null;
  module?: Module | null;
  areaId?: string | null;
  aspect?: MaturityAspect | null;
}

const SORTS = { ASSESSED: [{ property: 'on', direction: 'DESC' }] } as const;

/** The side that a party acts for in the area's contracts that have not ended; null for a stranger. */
export async function sideIn(
  manager: EntityManager,
  areaId: string,
  partyId: string,
  today: LocalDate,
): Promise<Side | null> {
  const links = await manager.findBy(ContractAreaFactEntity, { areaId });
  const contracts = await manager.findBy(ContractFactEntity, { id: In(links.map(({ contractId }) => contractId)) });
  const parties = contracts.filter(({ state, to }) => isActive(state) && to > today).flatMap((each) => each.parties);
  return parties.find((party) => party.partyId === partyId)?.side ?? null;
}

export class MaturityService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly commands: Commands,
    private readonly onFactsChanged: OnFactsChanged,
  ) {}

  /** A party to the area's contract assesses task maturity for its own side (MA-09). */
  record(
    ctx: RequestContext,
    { idempotencyKey: key, ...input }: RecordMaturity,
  ): Promise<Outcome<MaturityAssessmentEntity>> {
    const permission = 'maturity:record';
    return this.commands.run(ctx, { name: 'recordMaturityAssessment', permission, key, input }, async (unit) => {
      const { manager, now, today } = unit;
      const { areaId, partyId, module, aspect, level, evidence } = input;
      const on = input.on ?? today;
      if (!(await manager.existsBy(AreaFactEntity, { id: areaId }))) return refused(notFound(['input', 'areaId']));
      const side = await sideIn(manager, areaId, ctx.organisationId, today);
      if (side === null) {
        return refused(refusedToOthers(ctx, { permission, read: 'maturity:read', path: ['input', 'areaId'] }));
      }
      const party = await manager.existsBy(PartyFactEntity, { id: partyId });
      const refusals = assessmentRefusals({ level, evidence, on }, { party, today });
      if (refusals.length > 0) return refused(...refusals);
      const by = { side, assessedByPartyId: ctx.organisationId, assessedBy: ctx.personId };
      const found = { level, evidence: evidence.trim(), on, recordedAt: now };
      const assessment = { id: uuidv7(), partyId, module, areaId, aspect, ...by, ...found };
      await manager.insert(MaturityAssessmentEntity, assessment);
      await freshen(manager, 'maturity', now);
      unit.audit({ aggregateType: 'maturityAssessment', aggregateId: assessment.id, after: assessment });
      await this.onFactsChanged(unit, { areaIds: [areaId], all: false });
      return ok(assessment);
    });
  }

  async list(ctx: RequestContext, request: ListRequest<MaturityFilter>): Promise<Page<MaturityAssessmentEntity>> {
    openRead(ctx, 'maturity:read');
    const { partyId, module, areaId, aspect } = request.filter ?? {};
    const query = this.work.manager.createQueryBuilder(MaturityAssessmentEntity, 'assessment');
    if (partyId) query.andWhere('assessment.partyId = :partyId', { partyId });
    if (module) query.andWhere('assessment.module = :module', { module });
    if (areaId) query.andWhere('assessment.areaId = :areaId', { areaId });
    if (aspect) query.andWhere('assessment.aspect = :aspect', { aspect });
    const { first, after, sort } = request;
    return page(query, { sorts: SORTS, sort: sort ?? 'ASSESSED', first, after });
  }

  async byParties(ctx: RequestContext, partyIds: readonly string[]): Promise<MaturityAssessmentEntity[]> {
    openRead(ctx, 'maturity:read');
    return this.work.manager.find(MaturityAssessmentEntity, {
      where: { partyId: In([...partyIds]) },
      order: { id: 'ASC' },
    });
  }
}
