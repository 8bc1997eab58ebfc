import type { LocalDate, Refusal } from '@ketenregie/shared';
import { type EntityManager, In } from 'typeorm';
import { checkChanges } from '../assignment-check/assignment-check.rules';
import { assignmentContent } from '../assignment-check/content';
import { groupBy } from '../assignment-check/group';
import { loadAssignmentFacts } from '../assignment-check/load-facts';
import type { AssignmentFacts, Finding, ProposedChange } from '../assignment-check/types';
import { lastPlacedOn } from '../module-run/placed';
import { type ApprovalFacts, type RequiredApproval, requiredApprovals } from './approval.rules';
import { approvalFacts, loadApprovalRows } from './approval-facts';
import { CellHeadEntity, ChangeEntity, type ChangeSetEntity } from './change-set.entity';
import { retroactiveRefusals } from './change-set.rules';
import { areasOf, changesOf, type PublishedChange, scheduledChanges, toProposed } from './change-set.store';
import { setHash } from './content-hash';
import { touchedCells } from './touched.rules';

/** A set with all that can be said of it today. */
export interface Insight {
  set: ChangeSetEntity;
  changes: readonly ChangeEntity[];
  proposed: readonly ProposedChange[];
  /** The sets that this one stands on. */
  scheduled: readonly PublishedChange[];
  contentHash: string;
  facts: AssignmentFacts;
  findings: readonly Finding[];
  conflictedKeys: readonly string[];
  approvalFacts: ApprovalFacts;
  required: readonly RequiredApproval[];
}

interface Common {
  today: LocalDate;
  facts: AssignmentFacts;
  scheduled: readonly PublishedChange[];
}

/** A set that is published stands on those published before it, any other on all. */
function standsOn({ id, publishedSeq, state }: ChangeSetEntity, scheduled: readonly PublishedChange[]) {
  return scheduled.filter(
    (change) =>
      change.changeSetId !== id &&
      (state !== 'SCHEDULED' || publishedSeq === null || change.publishedSeq < publishedSeq),
  );
}

function partiesNamed(changes: readonly ChangeEntity[]): string[] {
  return changes.flatMap(({ after }) => {
    const content = assignmentContent(after);
    return [content?.partyId ?? '', content?.decision?.partyId ?? ''].filter((id) => id !== '');
  });
}

/** The rules of the stage "check" but MA-20: those of the assignments as they will hold on the day. */
export function findingsOf(
  set: ChangeSetEntity,
  proposed: readonly ProposedChange[],
  { today, facts, scheduled }: Common,
): Finding[] {
  const on = standsOn(set, scheduled);
  return checkChanges(facts, proposed, { today, stage: 'check', revert: set.revertOf !== null, scheduled: on });
}

async function retroactiveFindings(
  manager: EntityManager,
  sets: readonly ChangeSetEntity[],
  bySet: ReadonlyMap<string, readonly ChangeEntity[]>,
  today: LocalDate,
): Promise<Map<string, Finding[]>> {
  const early = sets.filter(({ effectiveOn, state }) => effectiveOn < today && state !== 'SCHEDULED');
  if (early.length === 0) return new Map();
  const areasBySet = new Map(early.map((set) => [set.id, areasOf(bySet.get(set.id) ?? [])]));
  const placed = await lastPlacedOn(manager, [...new Set([...areasBySet.values()].flat())]);
  return new Map(
    early.map(({ id, effectiveOn, reason }) => {
      const days = (areasBySet.get(id) ?? []).flatMap((areaId) => placed.get(areaId) ?? []);
      const last = days.sort().at(-1) ?? null;
      const refusals = retroactiveRefusals({ effectiveOn, today, reason, lastPlacedOn: last });
      return [id, refusals.map((refusal): Finding => ({ changeKey: '', severity: 'REFUSAL', refusal }))];
    }),
  );
}

/** Cells whose base others have moved: of an unpublished set against the heads, of a published one as it was marked. */
async function conflicts(
  manager: EntityManager,
  sets: readonly ChangeSetEntity[],
  changes: readonly ChangeEntity[],
): Promise<Map<string, string[]>> {
  const unpublished = sets.filter(({ state }) => state !== 'SCHEDULED').map(({ id }) => id);
  const moved =
    unpublished.length === 0
      ? []
      : await manager
          .createQueryBuilder(ChangeEntity, 'change')
          .innerJoin(CellHeadEntity, 'head', 'head.key = change.key AND head.version <> change.baseVersion')
          .where({ changeSetId: In(unpublished), discarded: false })
          .getMany();
  const marked = changes.filter((change) => change.conflicted && !unpublished.includes(change.changeSetId));
  const bySet = groupBy([...moved, ...marked], ({ changeSetId }) => changeSetId);
  return new Map([...bySet].map(([id, rows]) => [id, rows.map(({ key }) => key).sort()]));
}

/** All of it for any number of sets by the same number of statements. */
export async function insightsOf(
  manager: EntityManager,
  sets: readonly ChangeSetEntity[],
  today: LocalDate,
): Promise<Map<string, Insight>> {
  const changes = await changesOf(
    manager,
    sets.map(({ id }) => id),
  );
  const bySet = groupBy(changes, ({ changeSetId }) => changeSetId);
  const areaIds = areasOf(changes);
  const facts = await loadAssignmentFacts(manager, areaIds, partiesNamed(changes));
  const rows = await loadApprovalRows(manager, areaIds);
  const scheduled = await scheduledChanges(manager, areaIds);
  const moved = await conflicts(manager, sets, changes);
  const early = await retroactiveFindings(manager, sets, bySet, today);
  return new Map(
    sets.map((set) => {
      const own = bySet.get(set.id) ?? [];
      const proposed = own.map((change) => toProposed(change, set.effectiveOn));
      const on = standsOn(set, scheduled);
      const given = approvalFacts(rows, set.effectiveOn, today);
      const insight: Insight = {
        ...{ set, changes: own, proposed, scheduled: on, facts, approvalFacts: given },
        contentHash: setHash(set.effectiveOn, own),
        findings: [...(early.get(set.id) ?? []), ...findingsOf(set, proposed, { today, facts, scheduled })],
        conflictedKeys: moved.get(set.id) ?? [],
        required: requiredApprovals(given, touchedCells(facts, proposed, on)),
      };
      return [set.id, insight];
    }),
  );
}

export async function insightOf(manager: EntityManager, set: ChangeSetEntity, today: LocalDate): Promise<Insight> {
  const found = (await insightsOf(manager, [set], today)).get(set.id);
  if (!found) throw new Error(`No insight into ${set.id}.`);
  return found;
}

/** Of a whole set: where in it, instead of where in one proposal. */
export function refusalsOf(findings: readonly Finding[], severity: Finding['severity'] = 'REFUSAL'): Refusal[] {
  return findings
    .filter((finding) => finding.severity === severity)
    .map(({ changeKey, refusal }) =>
      changeKey === '' ? refusal : { ...refusal, path: ['changes', changeKey, ...refusal.path.slice(1)] },
    );
}
