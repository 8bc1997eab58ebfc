import type { LocalDate } from '@ketenregie/shared';
import { type EntityManager, type EntityTarget, In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { CoordinatorAssignmentEntity } from '../coordinator-assignment/coordinator-assignment.entity';
import { COMPLEXITIES, type Complexity, MODULES, type Module } from '../enums/values';
import { AppliedChangeSetEntity, ModuleAssignmentEntity } from './module-assignment.entity';

interface At {
  /** The configuration that the reader is pinned to. */
  version: number;
  day: LocalDate;
  areaIds: readonly string[];
}

type Row = ModuleAssignmentEntity | CoordinatorAssignmentEntity;

function rowsAt<R extends Row>(manager: EntityManager, entity: EntityTarget<R>, { version, day, areaIds }: At) {
  return manager
    .createQueryBuilder(entity, 'held')
    .where('held.areaId IN (:...areaIds)', { areaIds: areaIds.length > 0 ? areaIds : [''] })
    .andWhere('held.from <= :day AND held.to > :day', { day })
    .andWhere('held.createdVersion <= :version', { version })
    .andWhere('(held.supersededByVersion IS NULL OR held.supersededByVersion > :version)', { version })
    .getMany();
}

/** Rows that configuration `version` knew, valid on the day: what a late order is run by. */
export function assignmentsAt(manager: EntityManager, at: At): Promise<ModuleAssignmentEntity[]> {
  return rowsAt(manager, ModuleAssignmentEntity, at);
}

export function coordinatorsAt(manager: EntityManager, at: At): Promise<CoordinatorAssignmentEntity[]> {
  return rowsAt(manager, CoordinatorAssignmentEntity, at);
}

const onDay = (areaIds: readonly string[], day: LocalDate) => ({
  areaId: In([...areaIds]),
  supersededByVersion: IsNull(),
  from: LessThanOrEqual(day),
  to: MoreThan(day),
});

/** Rows valid on the day as known now. */
export function liveAssignments(manager: EntityManager, areaIds: readonly string[], day: LocalDate) {
  return manager.findBy(ModuleAssignmentEntity, onDay(areaIds, day));
}

export function liveCoordinators(manager: EntityManager, areaIds: readonly string[], day: LocalDate) {
  return manager.findBy(CoordinatorAssignmentEntity, onDay(areaIds, day));
}

/** The last configuration that took effect up to and with the day. */
export async function versionOn(manager: EntityManager, day: LocalDate): Promise<number> {
  return (
    (await manager.maximum(AppliedChangeSetEntity, 'configurationVersion', { validFrom: LessThanOrEqual(day) })) ?? 0
  );
}

export interface ResolvedCell<R> {
  areaId: string;
  module: Module;
  complexity: Complexity;
  row: R;
}

interface Placed {
  areaId: string;
  complexity: Complexity | null;
}

/** The row that holds for a class: its own, else the one without class. */
export function resolve<R extends Placed>(rows: readonly R[], areaId: string, complexity: Complexity): R | null {
  const ofArea = rows.filter((row) => row.areaId === areaId);
  const own = ofArea.find((row) => row.complexity === complexity);
  return own ?? ofArea.find((row) => row.complexity === null) ?? null;
}

export function resolveCells<R extends Placed & { module: Module }>(rows: readonly R[]): ResolvedCell<R>[] {
  const byCell = new Map(rows.map((row) => [`${row.areaId}|${row.module}|${row.complexity ?? ''}`, row]));
  const areaIds = [...new Set(rows.map(({ areaId }) => areaId))];
  return areaIds.flatMap((areaId) =>
    MODULES.flatMap((module) =>
      COMPLEXITIES.flatMap((complexity) => {
        const own = byCell.get(`${areaId}|${module}|${complexity}`) ?? byCell.get(`${areaId}|${module}|`);
        return own ? [{ areaId, module, complexity, row: own }] : [];
      }),
    ),
  );
}

/** Who runs each module for each class in these areas on the day; a cell that nobody runs is left out. */
export async function cellsOf(manager: EntityManager, areaIds: readonly string[], day: LocalDate) {
  return resolveCells(await liveAssignments(manager, areaIds, day));
}
