import {
  type Commands,
  type CommandUnit,
  midnightOf,
  type Outcome,
  ok,
  type Refusal,
  type RequestContext,
  refused,
} from '@ketenregie/shared';
import { missingRefusals } from './approval.rules';
import type { ReasonInput, VersionedInput } from './approval.service';
import { ApprovalEntity, ChangeEntity, type ChangeSetEntity } from './change-set.entity';
import { configurationEvent } from './change-set.events';
import { stateRefusals } from './change-set.process';
import { conflictRefusals, reasonRefusals } from './change-set.rules';
import { moveSet, nextValue, raiseHeads } from './change-set.store';
import { checkedNow } from './check.service';
import type { DueService } from './due.service';
import { type Insight, insightOf, refusalsOf } from './insight';
import { leaveSchedule, UNSCHEDULED } from './leaving';
import { rebaseChanges } from './rebasing';
import { type ChangeSetRef, runOnSet, summaryOf } from './set-command';

/** Publishing, and taking back or mending what is not in force yet. */
export class PublishingService {
  constructor(
    private readonly commands: Commands,
    private readonly due: DueService,
  ) {}

  /** Stage "publish": Check, MA-16, MA-21. A set whose day has come takes effect at once. */
  publish(ctx: RequestContext, input: VersionedInput): Promise<Outcome<ChangeSetRef>> {
    const command = { name: 'publishChangeSet', permission: 'changeSet:publish', action: null } as const;
    return runOnSet(this.commands, ctx, { ...command, publishing: true }, input, async (unit, { set, refusals }) => {
      const { manager, now, today } = unit;
      const insight = await insightOf(manager, set, today);
      const all = [...refusals, ...(await publishRefusals(unit, set, insight))];
      if (all.length > 0) return refused(...all);
      await raiseHeads(
        manager,
        insight.proposed.map(({ key }) => key),
      );
      const publishedHead = () => 'base_version + 1';
      await manager.update(ChangeEntity, { changeSetId: set.id, discarded: false }, { publishedHead });
      const publishedSeq = await nextValue(manager, 'published');
      const patch = { ...UNSCHEDULED, publishedSeq, publishedAt: now, ...checkedNow(insight, now) };
      const written = await moveSet(manager, set, 'PUBLISH', patch, now);
      await unit.emit(configurationEvent('published', written, insight.proposed));
      audit(unit, set, written);
      if (midnightOf(written.effectiveOn) <= now) await this.due.settle(unit, now);
      return ok({ id: set.id }, refusalsOf(insight.findings, 'ADVICE'));
    });
  }

  withdraw(ctx: RequestContext, input: ReasonInput): Promise<Outcome<ChangeSetRef>> {
    const command = { name: 'withdrawChangeSet', permission: 'changeSet:withdraw', action: 'WITHDRAW' } as const;
    const given = { publishing: true, refusals: reasonRefusals(input.reason), reason: input.reason };
    return runOnSet(this.commands, ctx, { ...command, ...given }, input, async (unit, { set, changes, refusals }) => {
      if (refusals.length > 0) return refused(...refusals);
      const scheduled = set.state === 'SCHEDULED';
      const checked = checkedNow(await insightOf(unit.manager, set, unit.today), unit.now);
      const patch = { remark: input.reason.trim(), ...UNSCHEDULED, ...checked };
      const written = await moveSet(unit.manager, set, 'WITHDRAW', patch, unit.now);
      if (scheduled) await leaveSchedule(unit, set, changes);
      audit(unit, set, written);
      if (scheduled) await this.due.again(unit, { areaIds: [], all: true });
      return ok({ id: set.id });
    });
  }

  /** Puts every change on what stands now: an edit, so a published set comes back to OPEN. */
  rebase(ctx: RequestContext, input: VersionedInput): Promise<Outcome<ChangeSetRef>> {
    const command = { name: 'rebaseChangeSet', permission: 'changeSet:rebase', action: 'REBASE' } as const;
    return runOnSet(this.commands, ctx, { ...command, publishing: true }, input, async (unit, locked) => {
      const { set, changes, refusals } = locked;
      if (refusals.length > 0) return refused(...refusals);
      const scheduled = set.state === 'SCHEDULED';
      if (scheduled) await leaveSchedule(unit, set, changes);
      const written = await moveSet(unit.manager, set, 'REBASE', UNSCHEDULED, unit.now);
      const rebased = await rebaseChanges(unit.manager, written, changes);
      unit.audit({
        ...{ aggregateType: 'changeSet', aggregateId: set.id },
        ...{ before: summaryOf(set), after: { ...summaryOf(written), rebased } },
      });
      if (scheduled) await this.due.again(unit, { areaIds: [], all: true });
      return ok({ id: set.id });
    });
  }
}

function audit(unit: CommandUnit, before: ChangeSetEntity, after: ChangeSetEntity): void {
  unit.audit({
    ...{ aggregateType: 'changeSet', aggregateId: before.id },
    ...{ before: summaryOf(before), after: summaryOf(after) },
  });
}

/** MA-16 stands in for GE-08 while the set is SUBMITTED; any other state but APPROVED is GE-08's. */
async function publishRefusals(
  { manager }: CommandUnit,
  set: ChangeSetEntity,
  insight: Insight,
): Promise<readonly Refusal[]> {
  if (set.state !== 'APPROVED' && set.state !== 'SUBMITTED') return stateRefusals(set.state, 'PUBLISH');
  const approvals = await manager.findBy(ApprovalEntity, { changeSetId: set.id, void: false });
  const missing = missingRefusals(insight.approvalFacts, insight.required, approvals);
  return [
    ...(set.state === 'SUBMITTED' && missing.length === 0 ? stateRefusals(set.state, 'PUBLISH') : missing),
    ...conflictRefusals(insight.conflictedKeys),
    ...refusalsOf(insight.findings),
  ];
}
