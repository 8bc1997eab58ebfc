import type { PayloadKit, RequestContext } from '@ketenregie/shared';
import type { Finding } from '../assignment-check/types';
import type { ChangeEntity, ChangeSetEntity } from './change-set.entity';
import type { Change, ChangeSet, ChangeSetCheck } from './change-set.types';

/** The root of the API's `ChangeSet`, with what its field resolvers start from. */
export type ChangeSetView = ChangeSet & { stored: ChangeSetEntity };

export function toChangeSet(stored: ChangeSetEntity): ChangeSetView {
  const { impact: _impact, checks: _checks, blockers, revertOf, ...set } = stored;
  return { ...set, revertOfId: revertOf, blockerFindings: blockers ?? [], stored };
}

/** The root of the API's `Change`; `conflicted` and what the rules say are resolved. */
export function toChange(change: ChangeEntity, validFrom: string): Change {
  const { key, kind, module, complexity, before, after, validTo, baseVersion, version, areaId, changeSetId } = change;
  return {
    key,
    kind,
    module,
    complexity,
    before,
    after,
    validFrom,
    validTo,
    baseVersion,
    version,
    areaId,
    changeSetId,
  };
}

export function toCheck(
  { changeKey, severity, refusal }: Finding,
  ctx: RequestContext,
  payloads: PayloadKit,
): ChangeSetCheck {
  return { ...payloads.toUserError(ctx, refusal), changeKey: changeKey || null, severity };
}
