import { FOREVER, type LocalDate } from '@ketenregie/shared';
import { COMPLEXITIES, type Complexity, type Module } from '../enums/values';
import { onDay, type Period, place, type Span, union } from '../module-assignment/timeline.rules';
import { assignmentContent, coordinatorContent } from './content';
import type { AssignmentFacts, ProposedChange, RowFact } from './types';

type Slots = Map<string, readonly Span<string>[]>;

/** Who holds every slot: as it stands (live and scheduled), and as it would be with the set. Values are party ids. */
export interface Timelines {
  before: Slots;
  after: Slots;
  /** Per change whose own end passes a row planned later: that row's first day (MA-01). */
  passed: ReadonlyMap<string, LocalDate>;
}

/** A coordinator holds a slot without module: it is over all of them. */
export function slotKey(areaId: string, module: Module | null, complexity: Complexity | null): string {
  return `${areaId}|${module ?? ''}|${complexity ?? ''}`;
}

function slotOf(change: ProposedChange): string | null {
  if (change.areaId === null || change.kind === 'RULE_SET') return null;
  return slotKey(change.areaId, change.kind === 'COORDINATOR' ? null : change.module, change.complexity);
}

export function partyOf(change: ProposedChange): string | null {
  const content = change.kind === 'COORDINATOR' ? coordinatorContent(change.after) : assignmentContent(change.after);
  return content?.partyId ?? null;
}

function liveSlots(rows: readonly RowFact<{ partyId: string }>[], slots: Map<string, Span<string>[]>): void {
  for (const { areaId, module, complexity, from, to, content } of rows) {
    const key = slotKey(areaId, module, complexity);
    const spans = slots.get(key);
    const span = { from, to, value: content.partyId };
    if (spans) spans.push(span);
    else slots.set(key, [span]);
  }
}

function putAll(slots: Slots, changes: readonly ProposedChange[]): Map<string, LocalDate> {
  const passed = new Map<string, LocalDate>();
  for (const change of changes) {
    const key = slotOf(change);
    if (key === null) continue;
    const put = { from: change.validFrom, to: change.validTo ?? FOREVER, value: partyOf(change) };
    const placed = place(slots.get(key) ?? [], put);
    slots.set(key, placed.spans);
    if (placed.passed) passed.set(change.key, placed.passed.from);
  }
  return passed;
}

const byDay = (one: ProposedChange, other: ProposedChange) =>
  one.validFrom < other.validFrom ? -1 : one.validFrom > other.validFrom ? 1 : 0;

export function timelines(
  facts: AssignmentFacts,
  changes: readonly ProposedChange[],
  scheduled: readonly ProposedChange[],
): Timelines {
  const live = new Map<string, Span<string>[]>();
  liveSlots(facts.assignments, live);
  liveSlots(facts.coordinators, live);
  const before: Slots = live;
  putAll(before, [...scheduled].sort(byDay));
  const after: Slots = new Map(before);
  return { before, after, passed: putAll(after, changes) };
}

/** The party that runs a module for a class: its own row, else the row without class. */
export function runnerOn(slots: Slots, at: { areaId: string; module: Module; complexity: Complexity }, day: LocalDate) {
  const own = onDay(slots.get(slotKey(at.areaId, at.module, at.complexity)) ?? [], day);
  return (own ?? onDay(slots.get(slotKey(at.areaId, at.module, null)) ?? [], day))?.value ?? null;
}

/** Days on which somebody holds the class. */
export function heldDays(slots: Slots, areaId: string, module: Module | null, complexity: Complexity): Period[] {
  const own = slots.get(slotKey(areaId, module, complexity)) ?? [];
  const shared = slots.get(slotKey(areaId, module, null)) ?? [];
  return union([...own, ...shared]);
}

/** The classes that a change of a module is about on its first day: its own, or all without a row of their own. */
export function classesOf(change: ProposedChange, after: Slots): Complexity[] {
  const { areaId, module, complexity, validFrom } = change;
  if (complexity !== null) return [complexity];
  if (areaId === null) return [];
  return COMPLEXITIES.filter((each) => !onDay(after.get(slotKey(areaId, module, each)) ?? [], validFrom));
}
