import { isRealDate, type LocalDate, type Refusal } from '@ketenregie/shared';
import type { MaturityAspect, Module } from '../enums/values';
import { areaCode, factsAge, holdsOn, type JudgedAssignment, partyName, refuseAt } from './judged';
import { runnerOn } from './timelines';
import type { AssignmentContent, AssignmentFacts, Decision, MaturityFact, MaturityPlan } from './types';

function isDecision(facts: AssignmentFacts, decision: Decision | null, day: LocalDate): boolean {
  if (!decision?.partyId || facts.parties.get(decision.partyId)?.kind !== 'NETWORK_OPERATOR') return false;
  const { on, reviewOn } = decision;
  return on !== null && reviewOn !== null && isRealDate(on) && isRealDate(reviewOn) && on <= day && reviewOn > on;
}

/** MA-08. */
export function groundRefusals({ change, content, facts }: JudgedAssignment): Refusal[] {
  if (!content) return [];
  const refusals: Refusal[] = [];
  const missing = (['ground', 'explanation'] as const).filter((field) => content[field] === null);
  refusals.push(...refuseAt('GROUND_REQUIRED', 'MA-08', missing));
  if (content.ground === 'LAW') {
    const basis = content.legalBasisId === null ? undefined : facts.legalBases.get(content.legalBasisId);
    if (!basis || !holdsOn(basis, change.validFrom)) {
      const params = { validFrom: change.validFrom };
      refusals.push(...refuseAt('LEGAL_BASIS_MISSING', 'MA-08', ['legalBasisId'], params));
    }
  }
  if (content.ground === 'STRATEGY' && !isDecision(facts, content.decision, change.validFrom)) {
    refusals.push(...refuseAt('STRATEGY_DECISION_MISSING', 'MA-08', ['decision'], { validFrom: change.validFrom }));
  }
  return refusals;
}

/** Of each side the latest assessment up to the day, the lower of the two; a side that has not judged counts as 0. */
export function maturityLevel(assessments: readonly MaturityFact[], day: LocalDate): number {
  const latestOf = (side: string): MaturityFact | null =>
    assessments.reduce<MaturityFact | null>((latest, each) => {
      if (each.side !== side || each.on > day) return latest;
      if (!latest || each.on > latest.on) return each;
      return each.on === latest.on && each.recordedAt >= latest.recordedAt ? each : latest;
    }, null);
  return Math.min(latestOf('OPERATOR')?.level ?? 0, latestOf('CONTRACTOR')?.level ?? 0);
}

interface Subject {
  partyId: string;
  module: Module;
  areaId: string;
  aspect: MaturityAspect;
}

function levelOf(facts: AssignmentFacts, { partyId, module, areaId, aspect }: Subject, day: LocalDate): number {
  return maturityLevel(facts.maturity.get(`${partyId}|${module}|${areaId}|${aspect}`) ?? [], day);
}

/** Parties that run the module on the day for a class that the change is about. */
export function giversOf({ change, areaId, module, classes, slots }: JudgedAssignment): string[] {
  const runners = classes.map((complexity) => runnerOn(slots.before, { areaId, module, complexity }, change.validFrom));
  return [...new Set(runners.filter((runner) => runner !== null))].sort();
}

function isPlan(plan: MaturityPlan | null): boolean {
  if (!plan?.ownerPartyId || plan.on === null) return false;
  return isRealDate(plan.on);
}

/** MA-09; the engine turns it into advice for a revert. */
export function maturityRefusals(judged: JudgedAssignment): Refusal[] {
  const { change, areaId, module, content, facts } = judged;
  if (!content?.ground) return [];
  const level = (partyId: string, aspect: MaturityAspect) =>
    levelOf(facts, { partyId, module, areaId, aspect }, change.validFrom);
  const givers = giversOf(judged).filter((giver) => giver !== content.partyId);
  const perform = level(content.partyId, 'PERFORM');
  const letGo = givers.map((giver) => level(giver, 'LET_GO'));
  if (Math.min(perform, ...letGo) >= facts.levels.maturity || excused(content)) return [];
  const params = {
    party: partyName(facts, content.partyId),
    module,
    area: areaCode(facts, areaId),
    perform,
    giver: givers.map((giver) => partyName(facts, giver)).join(', ') || null,
    letGo: letGo.length > 0 ? Math.min(...letGo) : null,
    required: facts.levels.maturity,
    validFrom: change.validFrom,
    ...factsAge(facts, 'maturity'),
  };
  return content.ground === 'MATURITY'
    ? refuseAt('MATURITY_TOO_LOW', 'MA-09', ['ground'], params)
    : refuseAt('MATURITY_PLAN_MISSING', 'MA-09', ['maturityPlan'], params);
}

function excused({ ground, maturityPlan }: AssignmentContent): boolean {
  return ground !== 'MATURITY' && isPlan(maturityPlan);
}
