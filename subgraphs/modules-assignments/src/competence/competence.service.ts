import {
  type Commands,
  FOREVER,
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
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { CompetenceEvidence, Module } from '../enums/values';
import type { OnFactsChanged } from '../facts/fact-handlers';
import { freshen } from '../facts/fact-store';
import { AreaFactEntity, PartyFactEntity } from '../facts/facts.entity';
import { CompetenceEntity } from './competence.entity';
import { recordRefusals } from './competence.rules';

export interface RecordCompetence {
  partyId: string;
  module: Module;
  areaId?: string | null;
  level: number;
  evidenceKind: CompetenceEvidence;
  evidenceReference: string;
  from: LocalDate;
  to?: LocalDate | null;
  idempotencyKey: string;
}

export interface CompetenceFilter {
  partyId?: string | null;
  module?: Module | null;
  areaId?: string | null;
}

export interface ListRequest<Filter> {
  first?: number | null;
  after?: string | null;
  filter?: Filter | null;
  sort?: string | null;
}

const SORTS = {
  RECORDED: [{ property: 'recordedAt', direction: 'DESC' }],
  VALID_TO: [{ property: 'to' }],
} as const;

export class CompetenceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly commands: Commands,
    private readonly onFactsChanged: OnFactsChanged,
  ) {}

  /** A party's own contract manager records evidence of its competence (MA-04). */
  record(ctx: RequestContext, { idempotencyKey: key, ...input }: RecordCompetence): Promise<Outcome<CompetenceEntity>> {
    const permission = 'competence:record';
    return this.commands.run(ctx, { name: 'recordCompetence', permission, key, input }, async (unit) => {
      const { manager, now } = unit;
      const { partyId, module, level, evidenceKind, evidenceReference, from } = input;
      const areaId = input.areaId ?? null;
      if (!(await manager.existsBy(PartyFactEntity, { id: partyId }))) return refused(notFound(['input', 'partyId']));
      if (partyId !== ctx.organisationId) {
        return refused(refusedToOthers(ctx, { permission, read: 'competence:read', path: ['input', 'partyId'] }));
      }
      const area = areaId === null || (await manager.existsBy(AreaFactEntity, { id: areaId }));
      const refusals = recordRefusals({ level, evidenceReference, from, to: input.to ?? null }, { area });
      if (refusals.length > 0) return refused(...refusals);
      const evidence = { evidenceKind, evidenceReference: evidenceReference.trim() };
      const period = { from, to: input.to ?? FOREVER };
      const recorded = { recordedBy: ctx.personId, recordedAt: now };
      const competence = { id: uuidv7(), partyId, module, areaId, level, ...evidence, ...period, ...recorded };
      await manager.insert(CompetenceEntity, competence);
      await freshen(manager, 'competence', now);
      unit.audit({ aggregateType: 'competence', aggregateId: competence.id, after: competence });
      await this.onFactsChanged(unit, areaId === null ? { areaIds: [], all: true } : { areaIds: [areaId], all: false });
      return ok(competence);
    });
  }

  async list(ctx: RequestContext, request: ListRequest<CompetenceFilter>): Promise<Page<CompetenceEntity>> {
    openRead(ctx, 'competence:read');
    const { partyId, module, areaId } = request.filter ?? {};
    const query = this.work.manager.createQueryBuilder(CompetenceEntity, 'competence');
    if (partyId) query.andWhere('competence.partyId = :partyId', { partyId });
    if (module) query.andWhere('competence.module = :module', { module });
    if (areaId) query.andWhere('(competence.areaId = :areaId OR competence.areaId IS NULL)', { areaId });
    const { first, after, sort } = request;
    return page(query, { sorts: SORTS, sort: sort ?? 'RECORDED', first, after });
  }

  async byParties(ctx: RequestContext, partyIds: readonly string[]): Promise<CompetenceEntity[]> {
    openRead(ctx, 'competence:read');
    return this.work.manager.find(CompetenceEntity, { where: { partyId: In([...partyIds]) }, order: { id: 'ASC' } });
  }
}
