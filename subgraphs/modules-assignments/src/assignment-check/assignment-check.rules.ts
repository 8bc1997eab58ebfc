import type { Refusal } from '@ketenregie/shared';
import type { CheckSeverity } from '../enums/values';
import { groundRefusals, maturityRefusals } from './assignment-ground.rules';
import { competenceAdvices, competenceRefusals } from './competence.rules';
import { assignmentContent, coordinatorContent } from './content';
import { coordinatorRefusals } from './coordinator-assignment.rules';
import { activeContracts, type JudgedAssignment, type JudgedCoordinator } from './judged';
import { coordinationAdvices, coordinationRefusals, mandateAdvices, mandateRefusals } from './mandate.rules';
import { activeOn, alreadyAssignedRefusals, contractRefusals, gapRefusals } from './module-assignment.rules';
import { riskRefusals } from './risk.rules';
import { tariffRefusals } from './tariff.rules';
import { classesOf, type Timelines, timelines } from './timelines';
import type { AssignmentFacts, CheckOptions, Finding, ProposedChange } from './types';

type Verdict = readonly [CheckSeverity, readonly Refusal[]];

function judgeAssignment(judged: JudgedAssignment, { stage, revert }: CheckOptions): Verdict[] {
  const verdict: Verdict[] = [
    ['REFUSAL', competenceRefusals(judged)],
    ['REFUSAL', mandateRefusals(judged)],
    ['REFUSAL', riskRefusals(judged)],
    [revert ? 'ADVICE' : 'REFUSAL', maturityRefusals(judged)],
    ['REFUSAL', contractRefusals(judged)],
    ['REFUSAL', tariffRefusals(judged)],
    ['ADVICE', competenceAdvices(judged)],
    ['ADVICE', mandateAdvices(judged)],
  ];
  if (stage === 'verdict') return verdict;
  return [
    ...verdict,
    ['REFUSAL', alreadyAssignedRefusals(judged)],
    ['REFUSAL', gapRefusals(judged)],
    ['REFUSAL', groundRefusals(judged)],
  ];
}

function judgeCoordinator(judged: JudgedCoordinator): Verdict[] {
  return [
    ['REFUSAL', coordinatorRefusals(judged)],
    ['REFUSAL', coordinationRefusals(judged)],
    ['REFUSAL', contractRefusals(judged)],
    ['ADVICE', coordinationAdvices(judged)],
  ];
}

function judge(facts: AssignmentFacts, slots: Timelines, change: ProposedChange, options: CheckOptions): Verdict[] {
  const { areaId, module, kind, validFrom } = change;
  if (areaId === null || kind === 'RULE_SET') return [];
  const common = { change, areaId, facts, slots };
  if (kind === 'COORDINATOR') {
    const contracts = activeOn(activeContracts(facts, areaId, null), validFrom);
    return judgeCoordinator({ ...common, contracts, content: coordinatorContent(change.after) });
  }
  if (module === null) return [];
  const contracts = activeOn(activeContracts(facts, areaId, module), validFrom);
  const classes = classesOf(change, slots.after);
  return judgeAssignment({ ...common, module, contracts, classes, content: assignmentContent(change.after) }, options);
}

function order(one: Finding, other: Finding): number {
  const key = ({ changeKey, refusal }: Finding) => `${changeKey}|${refusal.rule}|${refusal.code}`;
  return key(one) < key(other) ? -1 : 1;
}

/**
 * The one rule engine of verdict, check, preview and re-check: pure, over the facts as they will hold on the set's day.
 * A rule judges what the set changes, never what already held.
 */
export function checkChanges(
  facts: AssignmentFacts,
  changes: readonly ProposedChange[],
  options: CheckOptions,
): Finding[] {
  const slots = timelines(facts, changes, options.scheduled);
  const findings = changes.flatMap((change) =>
    judge(facts, slots, change, options).flatMap(([severity, refusals]) =>
      refusals.map((refusal): Finding => ({ changeKey: change.key, severity, refusal })),
    ),
  );
  return findings.sort(order);
}
