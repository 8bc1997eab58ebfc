import type { DecisionTable, LocalDate } from '@ketenregie/shared';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import { RuleSetEntity } from './rule-set.entity';
import { complexityTable, type LeadTimeBody, leadTimeBody } from './system-rule-sets';

export interface RuleSets {
  COMPLEXITY: DecisionTable;
  LEAD_TIME: LeadTimeBody;
}

/** The rule sets of a configuration version; before the system set is written, the defaults that it holds. */
export async function ruleSetsAt(manager: EntityManager, version: number): Promise<RuleSets> {
  return newest(await manager.findBy(RuleSetEntity, { configurationVersion: LessThanOrEqual(version) }));
}

/** The rule sets that hold on a day, as known now. */
export async function ruleSetsOn(manager: EntityManager, day: LocalDate): Promise<RuleSets> {
  return newest(await manager.findBy(RuleSetEntity, { validFrom: LessThanOrEqual(day) }));
}

function newest(rows: readonly RuleSetEntity[]): RuleSets {
  const bodyOf = (kind: string): unknown =>
    rows
      .filter((row) => row.kind === kind)
      .reduce<RuleSetEntity | null>(
        (last, row) => (last && last.configurationVersion >= row.configurationVersion ? last : row),
        null,
      )?.body;
  return {
    COMPLEXITY: (bodyOf('COMPLEXITY') as DecisionTable | undefined) ?? complexityTable,
    LEAD_TIME: (bodyOf('LEAD_TIME') as LeadTimeBody | undefined) ?? leadTimeBody,
  };
}
