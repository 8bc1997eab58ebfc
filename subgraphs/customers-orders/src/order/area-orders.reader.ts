import {
  decodeCursor,
  encodeCursor,
  openRead,
  type Page,
  pageArgs,
  type RequestContext,
  type UnitOfWork,
} from '@ketenregie/shared';
import { OrderEntity } from './order.entity';
import { ORDER_READ } from './order-reader';

export interface AreaPageKey {
  areaId: string;
  first: number;
  after: string | null;
}

export const areaPageKey = ({ areaId, first, after }: AreaPageKey) => `${areaId} ${first} ${after ?? ''}`;

const SORT = 'PLACED_AT_DESC';

/** The newest orders of each of many areas: one statement for all that ask for the same page. */
export class AreaOrdersReader {
  constructor(private readonly work: UnitOfWork) {}

  async pages(
    ctx: RequestContext,
    keys: readonly AreaPageKey[],
    totalOf: (areaId: string) => Promise<number>,
  ): Promise<Page<OrderEntity>[]> {
    openRead(ctx, ORDER_READ);
    const groups = new Map<string, AreaPageKey[]>();
    for (const key of keys) {
      const name = areaPageKey({ ...key, areaId: '' });
      groups.set(name, [...(groups.get(name) ?? []), key]);
    }
    const found = new Map<string, OrderEntity[]>();
    for (const group of groups.values()) await this.collect(group, found);
    return keys.map((key) => pageOf(key, found.get(areaPageKey(key)) ?? [], () => totalOf(key.areaId)));
  }

  async totals(ctx: RequestContext, areaIds: readonly string[]): Promise<Map<string, number>> {
    openRead(ctx, ORDER_READ);
    const rows = await this.work.manager
      .createQueryBuilder(OrderEntity, 'placed')
      .select('placed.areaId', 'areaId')
      .addSelect('COUNT(*)', 'orders')
      .where('placed.areaId IN (:...areaIds)', { areaIds })
      .groupBy('placed.areaId')
      .getRawMany<{ areaId: string; orders: number | string }>();
    return new Map(rows.map(({ areaId, orders }) => [areaId, Number(orders)]));
  }

  private async collect(group: readonly AreaPageKey[], found: Map<string, OrderEntity[]>): Promise<void> {
    const [one] = group;
    if (!one) return;
    const { first, after } = pageArgs(one.first, one.after);
    const query = this.work.manager.createQueryBuilder(OrderEntity, 'placed');
    const inner = query
      .subQuery()
      .select('ranked.id', 'id')
      .addSelect(
        'ROW_NUMBER() OVER (PARTITION BY ranked.areaId ORDER BY ranked.placedAt DESC, ranked.id DESC)',
        'place',
      )
      .from(OrderEntity, 'ranked')
      .where('ranked.areaId IN (:...areaIds)', { areaIds: group.map(({ areaId }) => areaId) });
    if (after !== null) {
      const { values, id } = decodeCursor(after, SORT, 1);
      inner.andWhere('(ranked.placedAt < :at OR (ranked.placedAt = :at AND ranked.id < :id))', { at: values[0], id });
    }
    const orders = await query
      .innerJoin(inner.getQuery(), 'chosen', 'chosen.id = placed.id AND chosen.place <= :most', { most: first + 1 })
      .setParameters(inner.getParameters())
      .orderBy('placed.placedAt', 'DESC')
      .addOrderBy('placed.id', 'DESC')
      .getMany();
    for (const order of orders) {
      const key = areaPageKey({ areaId: order.areaId, first, after });
      found.set(key, [...(found.get(key) ?? []), order]);
    }
  }
}

function pageOf(
  { first, after }: AreaPageKey,
  rows: readonly OrderEntity[],
  totalCount: () => Promise<number>,
): Page<OrderEntity> {
  const edges = rows.slice(0, first).map((node) => ({
    node,
    cursor: encodeCursor({ sort: SORT, values: [node.placedAt], id: node.id }),
  }));
  const pageInfo = {
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, totalCount };
}
