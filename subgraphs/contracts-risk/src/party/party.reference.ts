import { mayReadOpen, perRequest, type RequestContext } from '@ketenregie/shared';
import type { PartyEntity } from './party.entity';
import type { PartyService } from './party.service';

export function partyLoaders(service: PartyService) {
  const byId = perRequest((ctx: RequestContext, ids: readonly string[]) => service.byIds(ctx, ids));
  const own = perRequest(async (ctx: RequestContext, ids: readonly string[]) => {
    const party = await service.own(ctx);
    return ids.map(() => party);
  });
  /** One's own organisation is open to everybody who is signed in; who may read all reads it with the others. */
  const load = (ctx: RequestContext, id: string): Promise<PartyEntity | null> =>
    (id === ctx.organisationId && !mayReadOpen(ctx, 'party:read') ? own : byId)(ctx).load(id);
  return { load };
}

export type PartyLoaders = ReturnType<typeof partyLoaders>;

export function partyReference(loaders: PartyLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.load(ctx, stub.id);
}
