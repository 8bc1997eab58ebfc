import { openRead, type Page, page, type RequestContext, type UnitOfWork } from '@ketenregie/shared';
import { In, type SelectQueryBuilder } from 'typeorm';
import { groupBy } from '../assignment-check/group';
import type { ChangeContent } from '../assignment-check/types';
import type { ListRequest } from '../competence/competence.service';
import type { ChangeSetState } from '../enums/values';
import { ModuleRunEntity } from '../module-run/module-run.entity';
import { missingApprovals } from './approval.rules';
import { contentsAt, loadCells } from './cell-content';
import { ApprovalEntity, ChangeEntity, ChangeSetEntity } from './change-set.entity';
import { areasOf, changesOf } from './change-set.store';
import { areasOfParty } from './contracts-in';
import type { Impact } from './impact.rules';
import { impactOrders } from './impact-counts';
import { type Insight, insightsOf } from './insight';

export interface ChangeSetFilter {
  stateIn?: readonly ChangeSetState[] | null;
  areaId?: string | null;
  waitingForMe?: boolean | null;
  mine?: boolean | null;
}

const SORTS = {
  UPDATED: [{ property: 'updatedAt', direction: 'DESC' }],
  EFFECTIVE_ON: [{ property: 'effectiveOn' }],
  NUMBER: [{ property: 'number', direction: 'DESC' }],
} as const;
const READ = 'changeSet:read';
const RUN_SORTS = { PLACED: [{ property: 'seq' }] } as const;

/** Every read of change sets: open to all partners. */
export class ChangeSetReader {
  constructor(private readonly work: UnitOfWork) {}

  async list(ctx: RequestContext, request: ListRequest<ChangeSetFilter>): Promise<Page<ChangeSetEntity>> {
    openRead(ctx, READ);
    const { stateIn, areaId, waitingForMe, mine } = request.filter ?? {};
    const query = this.work.manager.createQueryBuilder(ChangeSetEntity, 'held');
    if (stateIn?.length) query.andWhere('held.state IN (:...stateIn)', { stateIn: [...stateIn] });
    if (mine) query.andWhere('held.authorId = :me', { me: ctx.personId });
    if (areaId) touchingArea(query, areaId);
    if (waitingForMe) {
      const ids = await this.waitingFor(ctx);
      query.andWhere('held.id IN (:...ids)', { ids: ids.length > 0 ? ids : [''] });
    }
    const { first, after, sort } = request;
    return page(query, { sorts: SORTS, sort: sort ?? 'UPDATED', first, after });
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, ChangeSetEntity>> {
    openRead(ctx, READ);
    const sets = await this.work.manager.findBy(ChangeSetEntity, { id: In([...ids]) });
    return new Map(sets.map((set) => [set.id, set]));
  }

  async changes(ctx: RequestContext, setIds: readonly string[]): Promise<Map<string, ChangeEntity[]>> {
    openRead(ctx, READ);
    return groupBy(await changesOf(this.work.manager, setIds), ({ changeSetId }) => changeSetId);
  }

  async approvals(ctx: RequestContext, setIds: readonly string[]): Promise<Map<string, ApprovalEntity[]>> {
    openRead(ctx, READ);
    const order = { at: 'ASC', id: 'ASC' } as const;
    const rows = await this.work.manager.find(ApprovalEntity, { where: { changeSetId: In([...setIds]) }, order });
    return groupBy(rows, ({ changeSetId }) => changeSetId);
  }

  async insights(ctx: RequestContext, setIds: readonly string[]): Promise<Map<string, Insight>> {
    openRead(ctx, READ);
    const sets = await this.work.manager.findBy(ChangeSetEntity, { id: In([...setIds]) });
    return insightsOf(this.work.manager, sets, ctx.today);
  }

  /** Per set what each slot of its areas holds on its day without it; asked of conflicted sets alone. */
  async held(ctx: RequestContext, setIds: readonly string[]): Promise<Map<string, Map<string, ChangeContent>>> {
    openRead(ctx, READ);
    const { manager } = this.work;
    const sets = await manager.findBy(ChangeSetEntity, { id: In([...setIds]) });
    const cells = await loadCells(manager, areasOf(await changesOf(manager, setIds)));
    return new Map(sets.map(({ id, effectiveOn }) => [id, contentsAt(cells, effectiveOn, id)]));
  }

  /** Of these areas those where the caller's organisation is a party to the contract. */
  async ownAreas(ctx: RequestContext, areaIds: readonly string[]): Promise<Set<string>> {
    openRead(ctx, READ);
    return areasOfParty(this.work.manager, ctx.organisationId, areaIds, ctx.today);
  }

  /** The orders behind a line of a preview. */
  async impactOrders(
    ctx: RequestContext,
    impact: Impact,
    request: { key: string; onlyWithModule: boolean; first?: number | null; after?: string | null },
  ): Promise<Page<ModuleRunEntity>> {
    openRead(ctx, 'moduleRun:read');
    const { key, onlyWithModule, first, after } = request;
    const line = impact.lines.find((each) => each.key === key) ?? null;
    const { manager } = this.work;
    const query = line
      ? impactOrders(manager, impact, line, onlyWithModule)
      : manager.createQueryBuilder(ModuleRunEntity, 'run').where('1 = 0');
    return page(query, { sorts: RUN_SORTS, sort: 'PLACED', first, after });
  }

  /** Submitted sets that lack the approval of the caller's party, or of the caller as director. */
  private async waitingFor(ctx: RequestContext): Promise<string[]> {
    if (!ctx.permissions.has('changeSet:approve')) return [];
    const { manager } = this.work;
    const sets = await manager.findBy(ChangeSetEntity, { state: 'SUBMITTED' });
    const insights = await insightsOf(manager, sets, ctx.today);
    const approvals = await this.approvals(ctx, [...insights.keys()]);
    return [...insights.values()]
      .filter(({ set, required }) =>
        missingApprovals(required, approvals.get(set.id) ?? []).some(
          ({ partyId, directorId }) => partyId === ctx.organisationId || directorId === ctx.personId,
        ),
      )
      .map(({ set }) => set.id);
  }
}

function touchingArea(query: SelectQueryBuilder<ChangeSetEntity>, areaId: string): void {
  const touching = query
    .subQuery()
    .select('change.changeSetId')
    .from(ChangeEntity, 'change')
    .where('change.areaId = :areaId AND change.discarded = 0')
    .getQuery();
  query.andWhere(`held.id IN ${touching}`, { areaId });
}
