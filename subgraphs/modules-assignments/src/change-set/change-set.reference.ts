import { perRequest, type RequestContext } from '@ketenregie/shared';
import type { ChangeSetReader } from './change-set.reader';
import { toChangeSet } from './change-set.views';

/** Everything that a field of a set reads, batched over the operation. */
export function changeSetLoaders(reader: ChangeSetReader) {
  return {
    byId: perRequest(async (ctx: RequestContext, ids: readonly string[]) => {
      const sets = await reader.byIds(ctx, ids);
      return new Map([...sets].map(([id, set]) => [id, toChangeSet(set)]));
    }),
    changes: perRequest((ctx: RequestContext, setIds: readonly string[]) => reader.changes(ctx, setIds)),
    approvals: perRequest((ctx: RequestContext, setIds: readonly string[]) => reader.approvals(ctx, setIds)),
    insight: perRequest((ctx: RequestContext, setIds: readonly string[]) => reader.insights(ctx, setIds)),
    /** What the cells of a set hold on its day without it. */
    held: perRequest((ctx: RequestContext, setIds: readonly string[]) => reader.held(ctx, setIds)),
    ownArea: perRequest(async (ctx: RequestContext, areaIds: readonly string[]) => {
      const own = await reader.ownAreas(ctx, areaIds);
      return areaIds.map((areaId) => own.has(areaId));
    }),
  };
}

export type ChangeSetLoaders = ReturnType<typeof changeSetLoaders>;

/** `_entities` arrives here, through the same service and the same rights as every other path. */
export function changeSetReference(loaders: ChangeSetLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.byId(ctx).load(stub.id);
}
