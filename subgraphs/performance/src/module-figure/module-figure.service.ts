import {
  addDays,
  type Clock,
  type LocalDate,
  msBetween,
  openRead,
  type RequestContext,
  type UnitOfWork,
} from '@ketenregie/shared';
import { In, type SelectQueryBuilder } from 'typeorm';
import type { Module } from '../enums';
import { AreaFreshnessEntity, CountedRunEntity, ModulePartyDayEntity } from './module-figure.entity';
import { ageMinutes, lastThreeMonths, type Window } from './module-figure.rules';

export interface ModuleFigure {
  areaId: string;
  module: Module;
  partyId: string;
  ordersTotal: number;
  ordersLastThreeMonths: number;
  window: Window;
  freshness: { newestEventAt: string; ageMinutes: number };
}

export interface FigureFilter {
  areaIds?: readonly string[] | undefined;
  partyIds?: readonly string[] | undefined;
  module?: Module | undefined;
}

interface Sums {
  areaId: string;
  module: Module;
  partyId: string;
  total: number | string;
  recent: number | string;
}

/** Computed from what happened, never typed (KP-01); the same answer for every partner (KP-02). */
export class ModuleFigureService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Two statements for any number of areas and parties. */
  async figures(ctx: RequestContext, filter: FigureFilter): Promise<ModuleFigure[]> {
    openRead(ctx, 'moduleFigure:read');
    const window = lastThreeMonths(ctx.readDate);
    const sums = await this.sums(filter, window, ctx.readDate);
    const newest = await this.newest(sums.map(({ areaId }) => areaId));
    const now = this.clock.now();
    return sums.map(({ areaId, module, partyId, total, recent }) => {
      const newestEventAt = newest.get(areaId) ?? now;
      return {
        ...{ areaId, module, partyId, window },
        ordersTotal: Number(total),
        ordersLastThreeMonths: Number(recent),
        freshness: { newestEventAt, ageMinutes: ageMinutes(msBetween(newestEventAt, now)) },
      };
    });
  }

  /** Per order the figures of the parties that run its modules, in its area. */
  async ofOrders(ctx: RequestContext, orderIds: readonly string[]): Promise<Map<string, ModuleFigure[]>> {
    openRead(ctx, 'moduleFigure:read');
    const runs = await this.work.manager.findBy(CountedRunEntity, { id: In([...orderIds]) });
    if (runs.length === 0) return new Map();
    const figures = await this.figures(ctx, { areaIds: [...new Set(runs.map(({ areaId }) => areaId))] });
    const byCell = new Map(figures.map((figure) => [cell(figure.areaId, figure), figure]));
    return new Map(
      runs.map(({ id, areaId, steps }) => [id, steps.flatMap((step) => byCell.get(cell(areaId, step)) ?? [])]),
    );
  }

  private sums(filter: FigureFilter, { from, to }: Window, day: LocalDate): Promise<Sums[]> {
    const query = this.work.manager
      .createQueryBuilder(ModulePartyDayEntity, 'd')
      .select('d.areaId', 'areaId')
      .addSelect('d.module', 'module')
      .addSelect('d.partyId', 'partyId')
      .addSelect('sum(d.orders)', 'total')
      .addSelect('sum(case when d.day >= :from and d.day < :to then d.orders else 0 end)', 'recent')
      .where('d.day < :next', { from, to, next: addDays(day, 1) })
      .groupBy('d.areaId')
      .addGroupBy('d.module')
      .addGroupBy('d.partyId')
      .having('sum(d.orders) > 0')
      .orderBy('d.areaId')
      .addOrderBy('d.module')
      .addOrderBy('d.partyId');
    narrow(query, filter);
    return query.getRawMany<Sums>();
  }

  private async newest(areaIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.work.manager.findBy(AreaFreshnessEntity, { areaId: In([...new Set(areaIds)]) });
    return new Map(rows.map(({ areaId, newestEventAt }) => [areaId, newestEventAt]));
  }
}

function narrow(query: SelectQueryBuilder<ModulePartyDayEntity>, { areaIds, partyIds, module }: FigureFilter): void {
  if (areaIds) query.andWhere('d.areaId in (:...areaIds)', { areaIds });
  if (partyIds) query.andWhere('d.partyId in (:...partyIds)', { partyIds });
  if (module) query.andWhere('d.module = :module', { module });
}

function cell(areaId: string, { module, partyId }: { module: Module; partyId: string }): string {
  return `${areaId} ${module} ${partyId}`;
}
