import type { LocalDate } from '@ketenregie/shared';
import { classesOf, partyOf, runnerOn, slotKey, timelines } from '../assignment-check/timelines';
import type { AssignmentFacts, ProposedChange } from '../assignment-check/types';
import { onDay } from '../module-assignment/timeline.rules';
import type { Touched } from './approval.rules';
import type { ImpactCell } from './impact.rules';

type Slots = ReturnType<typeof timelines>;

function giversOf(change: ProposedChange, { before, after }: Slots, day: LocalDate): string[] {
  const { areaId, module, complexity, kind } = change;
  if (areaId === null) return [];
  if (kind === 'COORDINATOR') {
    const held = onDay(before.get(slotKey(areaId, null, complexity)) ?? [], day);
    return held ? [held.value] : [];
  }
  if (module === null) return [];
  return classesOf(change, after).flatMap((each) => runnerOn(before, { areaId, module, complexity: each }, day) ?? []);
}

/** The parties that each change takes from and gives to. */
export function touchedCells(
  facts: AssignmentFacts,
  changes: readonly ProposedChange[],
  scheduled: readonly ProposedChange[],
): Touched[] {
  const slots = timelines(facts, changes, scheduled);
  return changes.map((change) => {
    const receiver = partyOf(change);
    const partyIds = [...giversOf(change, slots, change.validFrom), ...(receiver ? [receiver] : [])];
    return { areaId: change.areaId, partyIds: [...new Set(partyIds)] };
  });
}

/** The cells of a preview, with the classes that each change is about on its day. */
export function impactCells(
  facts: AssignmentFacts,
  changes: readonly ProposedChange[],
  scheduled: readonly ProposedChange[],
): ImpactCell[] {
  const { after } = timelines(facts, changes, scheduled);
  return changes.flatMap((change) => {
    const { key, areaId, module, complexity } = change;
    return areaId === null ? [] : [{ key, areaId, module, complexity, classes: classesOf(change, after) }];
  });
}
