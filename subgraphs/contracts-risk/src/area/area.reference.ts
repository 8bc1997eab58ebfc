import { perRequest, type RequestContext } from '@ketenregie/shared';
import type { AreaService } from './area.service';

export function areaLoaders(service: AreaService) {
  return {
    byId: perRequest((ctx: RequestContext, ids: readonly string[]) => service.byIds(ctx, ids)),
    periodOn: perRequest((ctx: RequestContext, ids: readonly string[]) => service.periodsOn(ctx, ids)),
    combiAreaById: perRequest((ctx: RequestContext, ids: readonly string[]) => service.combiAreasByIds(ctx, ids)),
    ofCombiArea: perRequest((ctx: RequestContext, ids: readonly string[]) => service.ofCombiAreas(ctx, ids)),
  };
}

export type AreaLoaders = ReturnType<typeof areaLoaders>;

export function areaReference(loaders: AreaLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.byId(ctx).load(stub.id);
}
