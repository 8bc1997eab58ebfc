import type { LocalDate } from '@ketenregie/shared';
import { type EntityManager, In, IsNull } from 'typeorm';
import { holdsOn } from '../assignment-check/judged';
import { slotKey } from '../assignment-check/timelines';
import type { ChangeContent } from '../assignment-check/types';
import { CoordinatorAssignmentEntity } from '../coordinator-assignment/coordinator-assignment.entity';
import type { Complexity, Module } from '../enums/values';
import { ModuleAssignmentEntity } from '../module-assignment/module-assignment.entity';
import { type PublishedChange, scheduledChanges } from './change-set.store';

/** Without what is absent: equal contents have equal hashes. */
export function compact(content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(content).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? compact(value as Readonly<Record<string, unknown>>)
        : value,
    ]),
  );
}

export function contentOfAssignment(row: ModuleAssignmentEntity): ChangeContent {
  const { partyId, ground, legalBasisId, decision, explanation, maturityPlan } = row;
  return compact({ partyId, ground, legalBasisId, decision, explanation, maturityPlan });
}

export function contentOfCoordinator({ scenario, partyId, reason }: CoordinatorAssignmentEntity): ChangeContent {
  return compact({ scenario, partyId, reason });
}

export interface CellAt {
  areaId: string | null;
  /** Null for a coordinator. */
  module: Module | null;
  complexity: Complexity | null;
}

export const cellSlot = ({ areaId, module, complexity }: CellAt) => slotKey(areaId ?? '', module, complexity);

/** All rows and planned changes of some areas, whatever the day. */
export interface Cells {
  assignments: readonly ModuleAssignmentEntity[];
  coordinators: readonly CoordinatorAssignmentEntity[];
  scheduled: readonly PublishedChange[];
}

/** The same number of statements for any number of areas. */
export async function loadCells(manager: EntityManager, areaIds: readonly string[]): Promise<Cells> {
  if (areaIds.length === 0) return { assignments: [], coordinators: [], scheduled: [] };
  const known = { areaId: In([...areaIds]), supersededByVersion: IsNull() };
  return {
    assignments: await manager.findBy(ModuleAssignmentEntity, known),
    coordinators: await manager.findBy(CoordinatorAssignmentEntity, known),
    scheduled: await scheduledChanges(manager, areaIds),
  };
}

/**
 * What each slot holds on a day: the rows in force, and over them the sets that are scheduled up to it. That is what
 * a change of that day is built on.
 */
export function contentsAt(
  { assignments, coordinators, scheduled }: Cells,
  day: LocalDate,
  exceptSetId: string | null,
): Map<string, ChangeContent> {
  const contents = new Map<string, ChangeContent>();
  for (const row of assignments) if (holdsOn(row, day)) contents.set(cellSlot(row), contentOfAssignment(row));
  for (const row of coordinators) {
    if (holdsOn(row, day)) contents.set(cellSlot({ ...row, module: null }), contentOfCoordinator(row));
  }
  for (const change of scheduled) {
    if (change.validFrom > day || change.changeSetId === exceptSetId) continue;
    const over = change.validTo !== null && change.validTo <= day;
    contents.set(cellSlot(change), over ? null : change.after);
  }
  return contents;
}

export async function contentsOn(
  manager: EntityManager,
  areaIds: readonly string[],
  day: LocalDate,
  exceptSetId: string | null = null,
): Promise<Map<string, ChangeContent>> {
  return contentsAt(await loadCells(manager, areaIds), day, exceptSetId);
}
