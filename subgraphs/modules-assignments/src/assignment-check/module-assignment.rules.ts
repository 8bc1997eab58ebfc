import { type Refusal, refusal } from '@ketenregie/shared';
import { firstGap } from './gaps';
import {
  areaCode,
  factsAge,
  holdsOn,
  type JudgedAssignment,
  type JudgedCoordinator,
  partyName,
  refuseAt,
} from './judged';
import type { ProposedChange } from './types';

/** MA-03, at propose: a module is assigned whole. */
export function tasksRefusal(tasks: readonly string[] | null | undefined): Refusal | null {
  return tasks && tasks.length > 0 ? refusal('MODULE_NOT_DIVISIBLE', 'MA-03', ['input', 'tasks']) : null;
}

/** MA-01: ending what is in force goes by itself; a row planned later does not give way. */
export function alreadyAssignedRefusals({ change, areaId, module, facts, slots }: JudgedAssignment): Refusal[] {
  const planned = slots.passed.get(change.key);
  if (planned === undefined) return [];
  const params = { module, area: areaCode(facts, areaId), complexity: change.complexity, planned };
  return refuseAt('MODULE_ALREADY_ASSIGNED', 'MA-01', ['validTo'], params);
}

/** The field that opens the gap: nobody named, an own end, or a first day after the last row's end. */
export function gapField(change: ProposedChange): string {
  if (change.after === null) return 'partyId';
  return change.validTo === null ? 'validFrom' : 'validTo';
}

/** MA-02. */
export function gapRefusals({ change, areaId, module, facts, slots }: JudgedAssignment): Refusal[] {
  const gap = firstGap(facts, slots, { areaId, module, complexity: change.complexity }, change.validFrom);
  if (!gap) return [];
  return refuseAt('ASSIGNMENT_GAP', 'MA-02', [gapField(change)], {
    module,
    area: areaCode(facts, areaId),
    classes: gap.classes.join(', '),
    from: gap.from,
    to: gap.to,
  });
}

/** MA-18, for whoever runs a module or coordinates. */
export function contractRefusals({
  change,
  areaId,
  content,
  contracts,
  facts,
}: JudgedAssignment | JudgedCoordinator): Refusal[] {
  if (!content) return [];
  const own = contracts.filter(({ parties }) => parties.some(({ partyId }) => partyId === content.partyId));
  const holding = own.length > 0 ? own : contracts;
  const { validTo } = change;
  const fields = [
    ...(contracts.length === 0 ? ['validFrom'] : []),
    ...(contracts.length > 0 && own.length === 0 ? ['partyId'] : []),
    ...(validTo !== null && contracts.length > 0 && !holding.some(({ to }) => validTo <= to) ? ['validTo'] : []),
  ];
  return refuseAt('OUTSIDE_CONTRACT', 'MA-18', fields, {
    party: partyName(facts, content.partyId),
    area: areaCode(facts, areaId),
    validFrom: change.validFrom,
    contract: contracts.map(({ number }) => number).join(', ') || null,
    ...factsAge(facts, 'contract'),
  });
}

export function activeOn<C extends { from: string; to: string }>(contracts: readonly C[], day: string): C[] {
  return contracts.filter((contract) => holdsOn(contract, day));
}
