import type { LocalDate, Refusal } from '@ketenregie/shared';
import type { AssignmentGround, Complexity, Module } from '../enums/values';
import { checkChanges } from './assignment-check.rules';
import type { AssignmentFacts, ProposedChange } from './types';

export interface Cell {
  areaId: string;
  /** Key of the change that would put a party here. */
  key: string;
  module: Module;
  complexity: Complexity | null;
  validFrom: LocalDate;
}

export interface CandidateVerdict {
  partyId: string;
  refusals: Refusal[];
  advices: Refusal[];
}

export interface Surroundings {
  /** The other changes of the set that is looked through. */
  others?: readonly ProposedChange[];
  scheduled?: readonly ProposedChange[];
}

/** Stage "verdict" for each candidate of a cell, by the same engine that checks a set. */
export function verdicts(
  facts: AssignmentFacts,
  cell: Cell,
  candidates: readonly string[],
  ground: AssignmentGround | null,
  today: LocalDate,
  { others = [], scheduled = [] }: Surroundings = {},
): CandidateVerdict[] {
  const { areaId, key, module, complexity, validFrom } = cell;
  const around = others.filter((change) => change.key !== key && change.areaId === areaId);
  return candidates.map((partyId) => {
    const change: ProposedChange = {
      kind: 'MODULE_ASSIGNMENT',
      key,
      areaId,
      module,
      complexity,
      before: null,
      after: { partyId, ground },
      validFrom,
      validTo: null,
      baseVersion: 0,
    };
    const options = { today, stage: 'verdict', revert: false, scheduled } as const;
    const found = checkChanges(facts, [change, ...around], options).filter(({ changeKey }) => changeKey === key);
    const of = (severity: string) => found.filter((each) => each.severity === severity).map(({ refusal }) => refusal);
    return { partyId, refusals: of('REFUSAL'), advices: of('ADVICE') };
  });
}
