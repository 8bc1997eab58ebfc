import { openRead, type Page, page, type RequestContext, type UnitOfWork } from '@ketenregie/shared';
import { In, IsNull } from 'typeorm';
import type { ListRequest } from '../competence/competence.service';
import { CoordinatorAssignmentEntity } from '../coordinator-assignment/coordinator-assignment.entity';
import type { Complexity, Module } from '../enums/values';
import { liveAssignments } from './assignments-at';
import { ModuleAssignmentEntity } from './module-assignment.entity';

export interface AssignmentFilter {
  areaId?: string | null;
  partyId?: string | null;
  module?: Module | null;
}

export interface CoordinatorFilter {
  areaId?: string | null;
  partyId?: string | null;
  complexity?: Complexity | null;
}

const SORTS = { VALID_FROM: [{ property: 'from' }] } as const;
const READ = 'moduleAssignment:read';
const ON_DAY = 'held.supersededByVersion IS NULL AND held.from <= :day AND held.to > :day';

/** Reads of the rows as known now, on the day of the context. */
export class ModuleAssignmentService {
  constructor(private readonly work: UnitOfWork) {}

  async list(ctx: RequestContext, request: ListRequest<AssignmentFilter>): Promise<Page<ModuleAssignmentEntity>> {
    openRead(ctx, READ);
    const { areaId, partyId, module } = request.filter ?? {};
    const query = this.work.manager
      .createQueryBuilder(ModuleAssignmentEntity, 'held')
      .where(ON_DAY, { day: ctx.readDate });
    if (areaId) query.andWhere('held.areaId = :areaId', { areaId });
    if (partyId) query.andWhere('held.partyId = :partyId', { partyId });
    if (module) query.andWhere('held.module = :module', { module });
    const { first, after, sort } = request;
    return page(query, { sorts: SORTS, sort: sort ?? 'VALID_FROM', first, after });
  }

  async coordinators(
    ctx: RequestContext,
    request: ListRequest<CoordinatorFilter>,
  ): Promise<Page<CoordinatorAssignmentEntity>> {
    openRead(ctx, READ);
    const { areaId, partyId, complexity } = request.filter ?? {};
    const query = this.work.manager
      .createQueryBuilder(CoordinatorAssignmentEntity, 'held')
      .where(ON_DAY, { day: ctx.readDate });
    if (areaId) query.andWhere('held.areaId = :areaId', { areaId });
    if (partyId) query.andWhere('held.partyId = :partyId', { partyId });
    if (complexity) query.andWhere('held.complexity = :complexity', { complexity });
    const { first, after, sort } = request;
    return page(query, { sorts: SORTS, sort: sort ?? 'VALID_FROM', first, after });
  }

  /** Every row of a module in an area as known now, the latest first; rows replaced on their first day are void. */
  async history(
    ctx: RequestContext,
    { areaId, module, complexity }: { areaId: string; module: Module; complexity?: Complexity | null },
  ): Promise<ModuleAssignmentEntity[]> {
    openRead(ctx, READ);
    const where = { areaId, module, supersededByVersion: IsNull(), ...(complexity ? { complexity } : {}) };
    return this.work.manager.find(ModuleAssignmentEntity, { where, order: { from: 'DESC', to: 'DESC', id: 'DESC' } });
  }

  /** Rows of the day that is read. */
  async inAreas(ctx: RequestContext, areaIds: readonly string[]): Promise<ModuleAssignmentEntity[]> {
    openRead(ctx, READ);
    return liveAssignments(this.work.manager, areaIds, ctx.readDate);
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, ModuleAssignmentEntity>> {
    openRead(ctx, READ);
    const rows = await this.work.manager.findBy(ModuleAssignmentEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }
}
