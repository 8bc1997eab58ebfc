import { type Page, perRequest, type RequestContext } from '@ketenregie/shared';
import type { AddressEntity } from '../address/address.entity';
import type { CustomerEntity } from '../customer/customer.entity';
import { type AreaOrdersReader, type AreaPageKey, areaPageKey } from './area-orders.reader';
import type { OrderEntity, OrderLineEntity } from './order.entity';
import type { OrderReader } from './order-reader';

/** One loader per question and operation. */
export function orderLoaders(reader: OrderReader, areaOrders: AreaOrdersReader) {
  const totalInArea = perRequest<RequestContext, string, number>((ctx, areaIds) => areaOrders.totals(ctx, areaIds));
  return {
    byId: perRequest<RequestContext, string, OrderEntity>((ctx, ids) => reader.byIds(ctx, ids)),
    byNumber: perRequest<RequestContext, string, OrderEntity>((ctx, numbers) => reader.byNumbers(ctx, numbers)),
    lines: perRequest<RequestContext, string, OrderLineEntity[]>((ctx, ids) => reader.lines(ctx, ids)),
    personal: perRequest<RequestContext, string, boolean>((ctx, ids) => reader.personal(ctx, ids)),
    customer: perRequest<RequestContext, string, CustomerEntity>((_, ids) => reader.customers(ids)),
    address: perRequest<RequestContext, string, AddressEntity>((_, ids) => reader.addresses(ids)),
    inArea: perRequest<RequestContext, AreaPageKey, Page<OrderEntity>>(
      (ctx, keys) => areaOrders.pages(ctx, keys, async (areaId) => (await totalInArea(ctx).load(areaId)) ?? 0),
      { cacheKeyFn: areaPageKey },
    ),
  };
}

export type OrderLoaders = ReturnType<typeof orderLoaders>;

/** `_entities` arrives here, through the same reader and the same rights as every other path. */
export function orderReference(loaders: OrderLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.byId(ctx).load(stub.id);
}
