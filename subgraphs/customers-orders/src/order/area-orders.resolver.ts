import { type Page, pageArgs, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ContractArea } from '../stubs/stubs.types';
import type { OrderEntity } from './order.entity';
import type { OrderLoaders } from './order.reference';
import { OrderConnection } from './order.types';

@Resolver(() => ContractArea)
export class AreaOrdersResolver {
  constructor(private readonly loaders: OrderLoaders) {}

  @FieldResolver(() => OrderConnection, {
    nullable: true,
    description: 'Orders of this area, last placed first. Open field: every partner with an active contract.',
  })
  orders(
    @Root() area: ContractArea,
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1–100; 25 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after?: string,
  ): Promise<Page<OrderEntity> | null> {
    return this.loaders.inArea(ctx).load({ areaId: area.id, ...pageArgs(first, after) });
  }
}
