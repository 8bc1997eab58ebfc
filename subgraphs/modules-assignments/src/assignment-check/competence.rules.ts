import type { LocalDate, Refusal } from '@ketenregie/shared';
import type { Module } from '../enums/values';
import { areaCode, endOf, factsAge, type JudgedAssignment, partyName, refuseAt } from './judged';
import type { AssignmentFacts, CompetenceFact } from './types';

/** Of the records that cover the day, the last recorded of a scope counts; the better scope decides. */
export function competenceLevelOn(records: readonly CompetenceFact[], areaId: string, day: LocalDate): number {
  const latest = new Map<string | null, CompetenceFact>();
  for (const record of records) {
    if (record.areaId !== null && record.areaId !== areaId) continue;
    if (record.from > day || record.to <= day) continue;
    const known = latest.get(record.areaId);
    if (!known || record.recordedAt >= known.recordedAt) latest.set(record.areaId, record);
  }
  return [...latest.values()].reduce((best, { level }) => Math.max(best, level), 0);
}

/** First day from `day` on without the level; null if it never ends. */
export function competenceEnd(
  records: readonly CompetenceFact[],
  at: { areaId: string; level: number },
  day: LocalDate,
): LocalDate | null {
  const turns = records.flatMap(({ from, to }) => [from, to]).filter((turn) => turn > day);
  return [...new Set(turns)].sort().find((turn) => competenceLevelOn(records, at.areaId, turn) < at.level) ?? null;
}

function recordsOf(facts: AssignmentFacts, partyId: string, module: Module): readonly CompetenceFact[] {
  return facts.competences.get(`${partyId}|${module}`) ?? [];
}

/** MA-04. */
export function competenceRefusals({ change, areaId, module, content, facts }: JudgedAssignment): Refusal[] {
  if (!content) return [];
  const level = competenceLevelOn(recordsOf(facts, content.partyId, module), areaId, change.validFrom);
  if (level >= facts.levels.competence) return [];
  return refuseAt('COMPETENCE_MISSING', 'MA-04', ['partyId'], {
    party: partyName(facts, content.partyId),
    module,
    area: areaCode(facts, areaId),
    validFrom: change.validFrom,
    level,
    required: facts.levels.competence,
    ...factsAge(facts, 'competence'),
  });
}

/** MA-05, advice. */
export function competenceAdvices(judged: JudgedAssignment): Refusal[] {
  const { change, areaId, module, content, contracts, facts } = judged;
  if (!content || competenceRefusals(judged).length > 0) return [];
  const records = recordsOf(facts, content.partyId, module);
  const until = competenceEnd(records, { areaId, level: facts.levels.competence }, change.validFrom);
  if (until === null || until >= endOf(change, contracts)) return [];
  return refuseAt('COMPETENCE_EXPIRES', 'MA-05', ['partyId'], {
    party: partyName(facts, content.partyId),
    module,
    until,
  });
}
