import { perRequest, type RequestContext } from '@ketenregie/shared';
import type { ContractReader } from './contract.reader';

export function contractLoaders(reader: ContractReader) {
  return {
    byId: perRequest((ctx: RequestContext, ids: readonly string[]) => reader.byIds(ctx, ids)),
    ofArea: perRequest((ctx: RequestContext, ids: readonly string[]) => reader.ofAreas(ctx, ids)),
    ofParty: perRequest((ctx: RequestContext, ids: readonly string[]) => reader.ofParties(ctx, ids)),
    areaIdsOf: perRequest((ctx: RequestContext, ids: readonly string[]) => reader.areaIdsOf(ctx, ids)),
    partiesOf: perRequest((ctx: RequestContext, ids: readonly string[]) => reader.partiesOf(ctx, ids)),
  };
}

export type ContractLoaders = ReturnType<typeof contractLoaders>;

export function contractReference(loaders: ContractLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.byId(ctx).load(stub.id);
}
