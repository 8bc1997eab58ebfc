import type { RequestContext, UnitOfWork } from '@ketenregie/shared';
import type { DraftOverlay, MatrixOverlay, PlannedChange } from '../module-assignment/matrix-overlay';
import { PENDING } from './change-set.process';
import type { ChangeSetLoaders } from './change-set.reference';
import { scheduledChanges } from './change-set.store';
import { toChange } from './change-set.views';

/** What the change sets lay over the matrix. */
export class ChangeSetOverlay implements MatrixOverlay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly loaders: ChangeSetLoaders,
  ) {}

  scheduled(areaIds: readonly string[]): Promise<readonly PlannedChange[]> {
    return scheduledChanges(this.work.manager, areaIds);
  }

  /** A set that has ended lays nothing over what is in force. */
  async draft(changeSetId: string, ctx: RequestContext): Promise<DraftOverlay | null> {
    const insight = await this.loaders.insight(ctx).load(changeSetId);
    if (!insight) return null;
    if (!PENDING.includes(insight.set.state)) return { changes: [], findings: [] };
    const { effectiveOn } = insight.set;
    return { changes: insight.changes.map((change) => toChange(change, effectiveOn)), findings: insight.findings };
  }
}
