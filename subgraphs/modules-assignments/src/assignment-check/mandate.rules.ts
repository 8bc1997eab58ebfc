import { FOREVER, type LocalDate, type Refusal } from '@ketenregie/shared';
import type { MandateSubject, Module } from '../enums/values';
import { union } from '../module-assignment/timeline.rules';
import {
  activeContracts,
  areaCode,
  endOf,
  factsAge,
  holdsOn,
  type JudgedAssignment,
  type JudgedCoordinator,
  partyName,
  refuseAt,
} from './judged';
import type { AssignmentFacts, MandateFact } from './types';

interface Scope {
  partyId: string;
  subject: MandateSubject;
  module: Module | null;
  areaId: string;
}

/** A scope left empty holds for all of it. */
function mandatesFor(facts: AssignmentFacts, scope: Scope): MandateFact[] {
  const combiAreaId = facts.areas.get(scope.areaId)?.combiAreaId ?? null;
  const contractIds = activeContracts(facts, scope.areaId, null).map(({ id }) => id);
  return (facts.mandatesByParty.get(scope.partyId) ?? []).filter(
    (mandate) =>
      mandate.subject === scope.subject &&
      (mandate.module === null || mandate.module === scope.module) &&
      (mandate.areaId === null || mandate.areaId === scope.areaId) &&
      (mandate.combiAreaId === null || mandate.combiAreaId === combiAreaId) &&
      (mandate.contractId === null || contractIds.includes(mandate.contractId)),
  );
}

export function mandatedOn(facts: AssignmentFacts, scope: Scope, day: LocalDate): boolean {
  return mandatesFor(facts, scope).some((mandate) => holdsOn(mandate, day));
}

function mandateEnd(facts: AssignmentFacts, scope: Scope, day: LocalDate): LocalDate {
  return union(mandatesFor(facts, scope)).find((period) => holdsOn(period, day))?.to ?? day;
}

function missing(facts: AssignmentFacts, scope: Scope, rule: string, validFrom: LocalDate): Refusal[] {
  if (mandatedOn(facts, scope, validFrom)) return [];
  return refuseAt('MANDATE_MISSING', rule, ['partyId'], {
    party: partyName(facts, scope.partyId),
    subject: scope.subject,
    module: scope.module,
    area: areaCode(facts, scope.areaId),
    validFrom,
    ...factsAge(facts, 'mandate'),
  });
}

function expires(facts: AssignmentFacts, scope: Scope, validFrom: LocalDate, end: LocalDate): Refusal[] {
  const until = mandateEnd(facts, scope, validFrom);
  if (until === validFrom || until === FOREVER || until >= end) return [];
  return refuseAt('MANDATE_EXPIRES', 'MA-05', ['partyId'], {
    party: partyName(facts, scope.partyId),
    subject: scope.subject,
    module: scope.module,
    until,
  });
}

function moduleScope({ areaId, module, content }: JudgedAssignment): Scope | null {
  return content && { partyId: content.partyId, subject: 'MODULE', module, areaId };
}

function coordinationScope({ areaId, content }: JudgedCoordinator): Scope | null {
  return content && { partyId: content.partyId, subject: 'COORDINATION', module: null, areaId };
}

/** MA-06. */
export function mandateRefusals(judged: JudgedAssignment): Refusal[] {
  const scope = moduleScope(judged);
  return scope ? missing(judged.facts, scope, 'MA-06', judged.change.validFrom) : [];
}

/** MA-05, advice. */
export function mandateAdvices(judged: JudgedAssignment): Refusal[] {
  const scope = moduleScope(judged);
  return scope ? expires(judged.facts, scope, judged.change.validFrom, endOf(judged.change, judged.contracts)) : [];
}

/** MA-11: the coordinator's mandate. */
export function coordinationRefusals(judged: JudgedCoordinator): Refusal[] {
  const scope = coordinationScope(judged);
  return scope ? missing(judged.facts, scope, 'MA-11', judged.change.validFrom) : [];
}

/** MA-05, advice. */
export function coordinationAdvices(judged: JudgedCoordinator): Refusal[] {
  const scope = coordinationScope(judged);
  return scope ? expires(judged.facts, scope, judged.change.validFrom, endOf(judged.change, judged.contracts)) : [];
}
