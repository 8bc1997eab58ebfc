import { type Commands, type Outcome, ok, type RequestContext, refused } from '@ketenregie/shared';
import { v7 as uuidv7 } from 'uuid';
import type { Side } from '../enums/values';
import { approverRefusals, contractsFor, missingApprovals } from './approval.rules';
import { ApprovalEntity } from './change-set.entity';
import { stateRefusals } from './change-set.process';
import { emptyRefusals, impactRefusals, reasonRefusals, staleApprovalRefusals } from './change-set.rules';
import { moveSet, saveSet } from './change-set.store';
import { checkedNow } from './check.service';
import { insightOf, refusalsOf } from './insight';
import { type ChangeSetRef, runOnSet, type SetInput, summaryOf } from './set-command';

export interface VersionedInput extends SetInput {
  expectedVersion: number;
}

export interface ApproveInput extends VersionedInput {
  side: Side;
  contentHash: string;
}

export interface ReasonInput extends VersionedInput {
  reason: string;
}

/** From OPEN to APPROVED and back. */
export class ApprovalService {
  constructor(private readonly commands: Commands) {}

  /** Stage "submit": Check and MA-22. */
  submit(ctx: RequestContext, input: VersionedInput): Promise<Outcome<ChangeSetRef>> {
    const command = { name: 'submitChangeSet', permission: 'changeSet:submit', action: 'SUBMIT' } as const;
    return runOnSet(this.commands, ctx, command, input, async (unit, { set, changes, refusals }) => {
      const insight = await insightOf(unit.manager, set, unit.today);
      const all = [
        ...refusals,
        ...emptyRefusals(changes.length),
        ...refusalsOf(insight.findings),
        ...impactRefusals(insight.contentHash, set.impact?.contentHash ?? null),
      ];
      if (all.length > 0) return refused(...all);
      const written = await moveSet(unit.manager, set, 'SUBMIT', checkedNow(insight, unit.now), unit.now);
      unit.audit({
        ...{ aggregateType: 'changeSet', aggregateId: set.id },
        ...{ before: summaryOf(set), after: { ...summaryOf(written), contentHash: insight.contentHash } },
      });
      return ok({ id: set.id }, refusalsOf(insight.findings, 'ADVICE'));
    });
  }

  /** MA-16, MA-17. The hash comes first: nobody approves what was not on the screen. */
  approve(ctx: RequestContext, input: ApproveInput): Promise<Outcome<ChangeSetRef>> {
    const command = {
      name: 'approveChangeSet',
      permission: 'changeSet:approve',
      action: null,
      openToAll: true,
    } as const;
    return runOnSet(this.commands, ctx, command, input, async (unit, { set, refusals }) => {
      const { manager, now, today } = unit;
      const insight = await insightOf(manager, set, today);
      const stale = staleApprovalRefusals(insight.contentHash, input.contentHash);
      if (stale.length > 0) return refused(...stale);
      const approvals = await manager.findBy(ApprovalEntity, { changeSetId: set.id, void: false });
      const approver = { personId: ctx.personId, partyId: ctx.organisationId, side: input.side };
      const all = [
        ...refusals,
        ...stateRefusals(set.state, 'APPROVE'),
        ...approverRefusals(insight.approvalFacts, insight.required, approvals, approver),
      ];
      if (all.length > 0) return refused(...all);
      const contractIds = contractsFor(insight.approvalFacts, insight.required, approver);
      const given = { ...approver, contractIds, contentHash: insight.contentHash };
      const approval = { id: uuidv7(), changeSetId: set.id, ...given, at: now, void: false };
      await manager.insert(ApprovalEntity, approval);
      const complete = missingApprovals(insight.required, [...approvals, approval]).length === 0;
      const written = complete ? await moveSet(manager, set, 'APPROVE', {}, now) : await saveSet(manager, set, {}, now);
      unit.audit({
        ...{ aggregateType: 'changeSet', aggregateId: set.id },
        ...{ before: summaryOf(set), after: { ...summaryOf(written), approval } },
      });
      return ok({ id: set.id });
    });
  }

  requestChanges(ctx: RequestContext, input: ReasonInput): Promise<Outcome<ChangeSetRef>> {
    const action = 'REQUEST_CHANGES';
    const command = { name: 'requestChangeSetChanges', permission: 'changeSet:requestChanges', action } as const;
    const given = { refusals: reasonRefusals(input.reason), reason: input.reason };
    return runOnSet(this.commands, ctx, { ...command, ...given }, input, async (unit, { set, refusals }) => {
      if (refusals.length > 0) return refused(...refusals);
      const written = await moveSet(unit.manager, set, action, { remark: input.reason.trim() }, unit.now);
      unit.audit({
        ...{ aggregateType: 'changeSet', aggregateId: set.id },
        ...{ before: summaryOf(set), after: summaryOf(written) },
      });
      return ok({ id: set.id });
    });
  }
}
