import { may, type PayloadKit, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.types';
import { Customer } from '../customer/customer.types';
import { OrderAction } from '../enums';
import { ContractArea, Party } from '../stubs/stubs.types';
import { actionRefusal } from './allowed-actions.rules';
import type { OrderEntity, OrderLineEntity } from './order.entity';
import {
  CancelOrderInput,
  CancelOrderPayload,
  OrderFilter,
  OrderSort,
  PlaceOrderInput,
  PlaceOrderPayload,
} from './order.inputs';
import type { OrderLoaders } from './order.reference';
import type { OrderService } from './order.service';
import { Order, OrderConnection } from './order.types';
import { ComplexityDecision, OrderAllowedAction, OrderLine, OrderPayment } from './order-parts.types';
import type { OrderReader } from './order-reader';
import { addressOf, customerOf, eanOf, lineMasked } from './personal-view';

const OPEN = 'Open field: every partner with an active contract.';

export interface OrderParts {
  service: OrderService;
  reader: OrderReader;
  loaders: OrderLoaders;
  payloads: PayloadKit;
}

@Resolver(() => Order)
export class OrderResolver {
  constructor(private readonly parts: OrderParts) {}

  @Query(() => Order, { nullable: true, description: `Null when there is none. ${OPEN}` })
  order(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'UUIDv7.' }) id: string) {
    return this.parts.loaders.byId(ctx).load(id);
  }

  @Query(() => Order, { nullable: true, description: `Null when there is none. ${OPEN}` })
  orderByNumber(
    @Ctx() ctx: RequestContext,
    @Arg('number', () => String, { description: '`2026-000123`.' }) number: string,
  ) {
    return this.parts.loaders.byNumber(ctx).load(number);
  }

  @Query(() => [Order], {
    nullable: 'items',
    description: `In the order of the ids, null where there is none; at most 100. ${OPEN}`,
  })
  ordersByIds(@Ctx() ctx: RequestContext, @Arg('ids', () => [ID], { description: 'At most 100.' }) ids: string[]) {
    this.parts.reader.checkIds(ctx, ids);
    return this.parts.loaders.byId(ctx).loadMany(ids);
  }

  @Query(() => OrderConnection, { nullable: true, description: `A page of the orders that fit the filter. ${OPEN}` })
  orders(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1–100; 25 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after?: string,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'What to leave in.' }) filter?: OrderFilter,
    @Arg('sort', () => OrderSort, { nullable: true, description: 'PLACED_AT_DESC when left out.' }) sort?: OrderSort,
  ) {
    return this.parts.reader.list(ctx, { filter, sort: sort ?? OrderSort.PLACED_AT_DESC, first, after });
  }

  @Mutation(() => PlaceOrderPayload, {
    description:
      'Places an order: area, class, coordinator and dates are decided now and stay. FORBIDDEN where another organisation coordinates.',
  })
  async placeOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlaceOrderInput, { description: 'The order.' }) input: PlaceOrderInput,
  ) {
    return this.parts.payloads.toPayload(ctx, 'order', await this.parts.service.place(ctx, input));
  }

  @Mutation(() => CancelOrderPayload, {
    description: 'Cancels an order, and its run with it. FORBIDDEN where another organisation coordinates.',
  })
  async cancelOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelOrderInput, { description: 'Which, and why.' }) input: CancelOrderInput,
  ) {
    return this.parts.payloads.toPayload(ctx, 'order', await this.parts.service.cancel(ctx, input));
  }

  @FieldResolver(() => Customer, { description: 'Who asked (personal).' })
  customer(@Root() order: OrderEntity, @Ctx() ctx: RequestContext): Promise<Customer> {
    return customerOf(this.parts.loaders, ctx, order);
  }

  @FieldResolver(() => Address, { description: 'Where the work is (personal but for the municipality).' })
  address(@Root() order: OrderEntity, @Ctx() ctx: RequestContext): Promise<Address> {
    return addressOf(this.parts.loaders, ctx, order);
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'The area that held the postcode (CO-07).' })
  area(@Root() { areaId }: OrderEntity) {
    return { id: areaId };
  }

  @FieldResolver(() => [OrderLine], { description: 'Per discipline.' })
  async lines(@Root() order: OrderEntity, @Ctx() ctx: RequestContext): Promise<OrderLineEntity[]> {
    return (await this.parts.loaders.lines(ctx).load(order.id)) ?? [];
  }

  @FieldResolver(() => ComplexityDecision, { description: 'By which rule the class was decided.' })
  complexityDecision(@Root() { ruleVersion, ruleRow: row }: OrderEntity): ComplexityDecision {
    return { ruleVersion, row };
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'The coordinating party, from orientation to aftercare (MA-11).',
  })
  coordinator(@Root() { coordinatorId }: OrderEntity) {
    return { id: coordinatorId };
  }

  @FieldResolver(() => OrderPayment, { nullable: true, description: 'Null for work on mains.' })
  payment(@Root() { paymentMode: mode, paymentState: state }: OrderEntity): OrderPayment | null {
    return mode && state ? { mode, state } : null;
  }

  @FieldResolver(() => [OrderAllowedAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() order: OrderEntity, @Ctx() ctx: RequestContext): OrderAllowedAction[] {
    const mayCancel = may(ctx, 'order:cancel') && order.coordinatorId === ctx.organisationId;
    const facts = { state: order.state, mayCancel, anotherDay: ctx.asOf !== null };
    return Object.values(OrderAction).map((action) => {
      const refusal = actionRefusal(action, facts);
      return { action, allowed: !refusal, refusal: refusal && this.parts.payloads.toUserError(ctx, refusal) };
    });
  }
}

@Resolver(() => OrderLine)
export class OrderLineResolver {
  constructor(private readonly loaders: OrderLoaders) {}

  @FieldResolver(() => Boolean, { description: 'The EAN is withheld, not empty.' })
  masked(@Root() line: OrderLineEntity, @Ctx() ctx: RequestContext): Promise<boolean> {
    return lineMasked(this.loaders, ctx, line.orderId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Connection id, 18 digits. It leads to the address, so it is masked with it (CO-13).',
  })
  ean(@Root() line: OrderLineEntity, @Ctx() ctx: RequestContext): Promise<string | null> {
    return eanOf(this.loaders, ctx, line);
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Whose network it is, on the day of placing.' })
  operator(@Root() { operatorId }: OrderLineEntity) {
    return { id: operatorId };
  }
}
