import type { LocalDate } from '@ketenregie/shared';
import { COMPLEXITIES, type Complexity, type Module, OPTIONAL_MODULES } from '../enums/values';
import { minus, type Period } from '../module-assignment/timeline.rules';
import { activeContracts } from './judged';
import { heldDays, type Timelines } from './timelines';
import type { AssignmentFacts } from './types';

export interface Gap extends Period {
  classes: Complexity[];
}

/** An optional module is asked for by the rows of a class that say so (MA-02, RU-01). */
export function isAsked(facts: AssignmentFacts, module: Module | null, complexity: Complexity): boolean {
  if (module === null || !OPTIONAL_MODULES.includes(module)) return true;
  return facts.complexityRows.some((row) => row.complexity === complexity && row.modules.includes(module));
}

/** Days of the area's contract that somebody holds now and nobody would: what already lacked is not the set's doing. */
function newGaps(
  slots: Timelines,
  at: { areaId: string; module: Module | null; complexity: Complexity },
  windows: readonly Period[],
): Period[] {
  const missing = minus(windows, heldDays(slots.after, at.areaId, at.module, at.complexity));
  if (missing.length === 0) return missing;
  const missed = minus(windows, heldDays(slots.before, at.areaId, at.module, at.complexity));
  return minus(missing, missed);
}

/** The first gap that a change opens, with the classes that have it; null if it opens none. */
export function firstGap(
  facts: AssignmentFacts,
  slots: Timelines,
  at: { areaId: string; module: Module | null; complexity: Complexity | null },
  validFrom: LocalDate,
): Gap | null {
  const windows = activeContracts(facts, at.areaId, at.module)
    .map(({ from, to }) => ({ from: from > validFrom ? from : validFrom, to }))
    .filter(({ from, to }) => from < to);
  let first: Gap | null = null;
  for (const complexity of at.complexity === null ? COMPLEXITIES : [at.complexity]) {
    if (!isAsked(facts, at.module, complexity)) continue;
    const [gap] = newGaps(slots, { ...at, complexity }, windows);
    if (!gap) continue;
    if (!first || gap.from < first.from) first = { ...gap, classes: [complexity] };
    else if (gap.from === first.from) first.classes.push(complexity);
  }
  return first;
}
