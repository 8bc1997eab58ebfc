import { type Commands, type CommandUnit, type Outcome, ok, type RequestContext, refused } from '@ketenregie/shared';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { ChangeSetEntity } from './change-set.entity';
import { conflictRefusals } from './change-set.rules';
import { areasOf } from './change-set.store';
import { type Impact, impactLines, previewWindow } from './impact.rules';
import { impactCounts, lastRun } from './impact-counts';
import { type Insight, insightOf, refusalsOf } from './insight';
import { type ChangeSetRef, runOnSet, type SetInput, summaryOf } from './set-command';
import { impactCells } from './touched.rules';

/** Findings of the moment, kept with the set beside the instant. */
export function checkedNow({ findings }: Insight, now: string): Pick<ChangeSetEntity, 'checks' | 'checkedAt'> {
  return { checks: [...findings], checkedAt: now };
}

async function impactOf(unit: CommandUnit, insight: Insight): Promise<Impact> {
  const { manager, now, today } = unit;
  const { facts, proposed, scheduled, contentHash, changes } = insight;
  // The caller holds the guard, so no run is opened meanwhile: the numbers and the list are of one moment.
  const window = previewWindow(today);
  const lastSeq = await lastRun(manager);
  const counts = await impactCounts(manager, areasOf(changes), window, lastSeq);
  const lines = impactLines(impactCells(facts, proposed, scheduled), counts);
  return { contentHash, computedAt: now, window, lastSeq, lines };
}

/** Asking what the rules say of a set, and what it would do. Neither changes what was approved. */
export class CheckService {
  constructor(private readonly commands: Commands) {}

  /** Keeps the findings; what they refuse comes as advices, since asking is not refused. */
  check(ctx: RequestContext, input: SetInput): Promise<Outcome<ChangeSetRef>> {
    const command = { name: 'checkChangeSet', permission: 'changeSet:check', action: 'CHECK' } as const;
    return runOnSet(this.commands, ctx, command, input, async (unit, { set, refusals }) => {
      if (refusals.length > 0) return refused(...refusals);
      const insight = await insightOf(unit.manager, set, unit.today);
      await this.keep(unit, set, checkedNow(insight, unit.now));
      return ok({ id: set.id }, [
        ...refusalsOf(insight.findings),
        ...conflictRefusals(insight.conflictedKeys),
        ...refusalsOf(insight.findings, 'ADVICE'),
      ]);
    });
  }

  /** MA-22: counts what the set would do and keeps it under the hash of what the set holds. */
  preview(ctx: RequestContext, input: SetInput & { expectedVersion: number }): Promise<Outcome<ChangeSetRef>> {
    const command = { name: 'previewChangeSet', permission: 'changeSet:preview', action: 'PREVIEW' } as const;
    return runOnSet(this.commands, ctx, { ...command, publishing: true }, input, async (unit, { set, refusals }) => {
      if (refusals.length > 0) return refused(...refusals);
      const insight = await insightOf(unit.manager, set, unit.today);
      const impact = await impactOf(unit, insight);
      await this.keep(unit, set, { impact, ...checkedNow(insight, unit.now) });
      return ok({ id: set.id }, refusalsOf(insight.findings, 'ADVICE'));
    });
  }

  /** No new version: whoever edits the set sees nothing that they did not know. */
  private async keep(unit: CommandUnit, set: ChangeSetEntity, patch: Partial<ChangeSetEntity>): Promise<void> {
    await unit.manager.update(ChangeSetEntity, { id: set.id }, patch as QueryDeepPartialEntity<ChangeSetEntity>);
    unit.audit({ aggregateType: 'changeSet', aggregateId: set.id, after: { ...summaryOf(set), checkedAt: unit.now } });
  }
}
