import { FOREVER, type LocalDate, type Refusal, refusal } from '@ketenregie/shared';
import type { Complexity, Module } from '../enums/values';
import type { Timelines } from './timelines';
import type {
  AssignmentContent,
  AssignmentFacts,
  ContractFact,
  CoordinatorContent,
  FactTopic,
  ProposedChange,
  RowFact,
} from './types';

/** One change of a module with all that its rules look at. */
export interface JudgedAssignment {
  change: ProposedChange;
  areaId: string;
  module: Module;
  content: AssignmentContent | null;
  /** Classes that the change is about on its first day. */
  classes: readonly Complexity[];
  /** Contracts of the area that hold the module and are active on the first day. */
  contracts: readonly ContractFact[];
  facts: AssignmentFacts;
  slots: Timelines;
}

export interface JudgedCoordinator {
  change: ProposedChange;
  areaId: string;
  content: CoordinatorContent | null;
  contracts: readonly ContractFact[];
  facts: AssignmentFacts;
  slots: Timelines;
}

export function activeContracts(facts: AssignmentFacts, areaId: string, module: Module | null): ContractFact[] {
  const ofArea = facts.contractsByArea.get(areaId) ?? [];
  return ofArea.filter(
    ({ active, modules }) => active && (module === null || modules.length === 0 || modules.includes(module)),
  );
}

export function holdsOn(period: { from: LocalDate; to: LocalDate }, day: LocalDate): boolean {
  return period.from <= day && period.to > day;
}

/** The last day (exclusive) of the proposed row: its own, or the contract's. */
export function endOf(change: ProposedChange, contracts: readonly ContractFact[]): LocalDate {
  if (change.validTo !== null) return change.validTo;
  return contracts.reduce<LocalDate | null>((end, { to }) => (end === null || to > end ? to : end), null) ?? FOREVER;
}

/** One refusal per place: readers get them as one, with all its paths. */
export function refuseAt(
  code: string,
  rule: string,
  fields: readonly string[],
  params: Readonly<Record<string, string | number | boolean | null>> = {},
): Refusal[] {
  return fields.map((field) => refusal(code, rule, ['input', field], params));
}

/** How old the copies are that a rule read: the oldest of the newest. */
export function factsAge(facts: AssignmentFacts, ...topics: FactTopic[]): { factsAt: string | null } {
  const known = topics.map((topic) => facts.factsAt[topic]).filter((at) => at !== undefined);
  return { factsAt: known.length ? known.reduce((oldest, at) => (at < oldest ? at : oldest)) : null };
}

export function partyName(facts: AssignmentFacts, partyId: string): string {
  return facts.parties.get(partyId)?.name ?? partyId;
}

export function areaCode(facts: AssignmentFacts, areaId: string): string {
  return facts.areas.get(areaId)?.code ?? areaId;
}

/** The version that a slot stands at: the configuration that touched it last; 0 if nothing is there. */
export function slotVersion(
  rows: readonly RowFact<unknown>[],
  slot: { areaId: string; module: Module | null; complexity: Complexity | null },
): number {
  return rows.reduce(
    (version, row) =>
      row.areaId === slot.areaId && row.module === slot.module && row.complexity === slot.complexity
        ? Math.max(version, row.version)
        : version,
    0,
  );
}
