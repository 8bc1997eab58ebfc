import type { Refusal } from '@ketenregie/shared';
import { firstGap } from './gaps';
import { areaCode, type JudgedCoordinator, refuseAt } from './judged';
import { gapField } from './module-assignment.rules';

/** MA-11: one coordinator on every day of the contract; the next one planned ends the one before by itself. */
export function coordinatorRefusals({ change, areaId, facts, slots }: JudgedCoordinator): Refusal[] {
  const at = { areaId, module: null, complexity: change.complexity };
  const gap = firstGap(facts, slots, at, change.validFrom);
  if (!gap) return [];
  return refuseAt('COORDINATOR_REQUIRED', 'MA-11', [gapField(change)], {
    area: areaCode(facts, areaId),
    classes: gap.classes.join(', '),
    from: gap.from,
    to: gap.to,
  });
}
