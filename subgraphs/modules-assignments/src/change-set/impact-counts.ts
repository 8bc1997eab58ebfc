import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { Complexity, Module } from '../enums/values';
import { ModuleRunEntity, ModuleStepEntity } from '../module-run/module-run.entity';
import type { Impact, ImpactCounts, ImpactLine, OrderCount } from './impact.rules';

type Window = Impact['window'];
type Raw = { areaId: string; complexity: Complexity; orders: string | number };

const counted = ({ areaId, complexity, orders }: Raw): OrderCount => ({ areaId, complexity, orders: Number(orders) });

function runsOf(manager: EntityManager, areaIds: readonly string[]): SelectQueryBuilder<ModuleRunEntity> {
  return manager
    .createQueryBuilder(ModuleRunEntity, 'run')
    .select('run.areaId', 'areaId')
    .addSelect('run.complexity', 'complexity')
    .addSelect('COUNT(*)', 'orders')
    .where({ areaId: In([...areaIds]) })
    .groupBy('run.areaId')
    .addGroupBy('run.complexity');
}

function inWindow<T extends ModuleRunEntity>(query: SelectQueryBuilder<T>, { from, to }: Window, lastSeq: number) {
  return query.andWhere('run.placedOn >= :from AND run.placedOn < :to AND run.seq <= :lastSeq', { from, to, lastSeq });
}

/** Runs opened so far; ask while none can be opened. */
export async function lastRun(manager: EntityManager): Promise<number> {
  return (await manager.maximum(ModuleRunEntity, 'seq')) ?? 0;
}

/** Three statements for any number of areas. */
export async function impactCounts(
  manager: EntityManager,
  areaIds: readonly string[],
  window: Window,
  lastSeq: number,
): Promise<ImpactCounts> {
  if (areaIds.length === 0) return { inWindow: [], withModule: [], running: [] };
  const placed = await inWindow(runsOf(manager, areaIds), window, lastSeq).getRawMany<Raw>();
  const needed = await inWindow(runsOf(manager, areaIds), window, lastSeq)
    .innerJoin(ModuleStepEntity, 'step', 'step.runId = run.id AND step.state <> :notNeeded', {
      notNeeded: 'NOT_NEEDED',
    })
    .addSelect('step.module', 'module')
    .addGroupBy('step.module')
    .getRawMany<Raw & { module: Module }>();
  const running = await runsOf(manager, areaIds).andWhere({ state: 'OPEN' }).getRawMany<Raw>();
  return {
    inWindow: placed.map(counted),
    withModule: needed.map((row) => ({ ...counted(row), module: row.module })),
    running: running.map(counted),
  };
}

/** The orders that a line of a stored preview counted, newest last: as many as its number says. */
export function impactOrders(
  manager: EntityManager,
  { window, lastSeq }: Impact,
  { areaId, classes, module }: ImpactLine,
  onlyWithModule: boolean,
): SelectQueryBuilder<ModuleRunEntity> {
  const query = manager.createQueryBuilder(ModuleRunEntity, 'run').where({ areaId, complexity: In([...classes]) });
  inWindow(query, window, lastSeq);
  if (onlyWithModule && module !== null) {
    const needs = query
      .subQuery()
      .select('step.runId')
      .from(ModuleStepEntity, 'step')
      .where('step.module = :module AND step.state <> :notNeeded')
      .getQuery();
    query.andWhere(`run.id IN ${needs}`).setParameters({ module, notNeeded: 'NOT_NEEDED' });
  }
  return query;
}
