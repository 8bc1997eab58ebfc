import {
  BadInputError,
  isRealDate,
  type LocalDate,
  may,
  midnightOf,
  openRead,
  type Page,
  page,
  type RequestContext,
  type Sorts,
  type UnitOfWork,
} from '@ketenregie/shared';
import { In, type SelectQueryBuilder } from 'typeorm';
import { AddressEntity } from '../address/address.entity';
import { CustomerEntity } from '../customer/customer.entity';
import type { Complexity, OrderState } from '../enums/values';
import { postcodeOf } from '../identifiers/identifiers.rules';
import { OrderEntity, OrderLineEntity, OrderPartyEntity } from './order.entity';

export interface OrderCriteria {
  areaId?: string | null;
  stateIn?: OrderState[] | null;
  complexityIn?: Complexity[] | null;
  placedFrom?: LocalDate | null;
  placedTo?: LocalDate | null;
  coordinatorId?: string | null;
  postcode?: string | null;
  number?: string | null;
}

export interface OrderListRequest {
  filter?: OrderCriteria | null | undefined;
  sort: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export const ORDER_READ = 'order:read';
export const PERSONAL_READ = 'personal:read';
const MAX_IDS = 100;

export const orderSorts: Sorts = {
  PLACED_AT_DESC: [{ property: 'placedAt', direction: 'DESC' }],
  PLACED_AT_ASC: [{ property: 'placedAt' }],
  NUMBER_DESC: [{ property: 'number', direction: 'DESC' }],
  NUMBER_ASC: [{ property: 'number' }],
  LEGAL_DUE_ON_ASC: [{ property: 'legalDueOn' }],
  AGREED_DUE_ON_ASC: [{ property: 'agreedDueOn' }],
};

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));

/** Every read of an order, whatever path it came by; in as many statements for many orders as for one. */
export class OrderReader {
  constructor(private readonly work: UnitOfWork) {}

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, OrderEntity>> {
    openRead(ctx, ORDER_READ);
    return byId(await this.work.manager.findBy(OrderEntity, { id: In([...ids]) }));
  }

  async byNumbers(ctx: RequestContext, numbers: readonly string[]): Promise<Map<string, OrderEntity>> {
    openRead(ctx, ORDER_READ);
    const orders = await this.work.manager.findBy(OrderEntity, { number: In([...numbers]) });
    return new Map(orders.map((order) => [order.number, order]));
  }

  checkIds(ctx: RequestContext, ids: readonly string[]): void {
    openRead(ctx, ORDER_READ);
    if (ids.length <= MAX_IDS) return;
    const reason = { argument: 'ids', reason: 'INPUT_TOO_LARGE', max: MAX_IDS, given: ids.length };
    throw new BadInputError(`At most ${MAX_IDS} ids at once; ${ids.length} were asked.`, reason);
  }

  async list(ctx: RequestContext, { filter, sort, first, after }: OrderListRequest): Promise<Page<OrderEntity>> {
    openRead(ctx, ORDER_READ);
    const query = this.work.manager.createQueryBuilder(OrderEntity, 'placed');
    narrow(ctx, query, filter ?? {});
    return page(query, { sorts: orderSorts, sort, first, after });
  }

  async lines(ctx: RequestContext, orderIds: readonly string[]): Promise<Map<string, OrderLineEntity[]>> {
    openRead(ctx, ORDER_READ);
    const where = { orderId: In([...orderIds]) };
    const lines = await this.work.manager.find(OrderLineEntity, { where, order: { orderId: 'ASC', lineNo: 'ASC' } });
    const byOrder = new Map<string, OrderLineEntity[]>(orderIds.map((id) => [id, []]));
    for (const line of lines) byOrder.get(line.orderId)?.push(line);
    return byOrder;
  }

  /** CO-13: of which orders the caller may see whose they are and where exactly. */
  async personal(ctx: RequestContext, orderIds: readonly string[]): Promise<Map<string, boolean>> {
    if (!may(ctx, PERSONAL_READ)) return new Map();
    const where = { orderId: In([...orderIds]), partyId: ctx.organisationId };
    const parts = await this.work.manager.findBy(OrderPartyEntity, where);
    return new Map(parts.map(({ orderId }) => [orderId, true]));
  }

  async customers(ids: readonly string[]): Promise<Map<string, CustomerEntity>> {
    return byId(await this.work.manager.findBy(CustomerEntity, { id: In([...ids]) }));
  }

  async addresses(ids: readonly string[]): Promise<Map<string, AddressEntity>> {
    return byId(await this.work.manager.findBy(AddressEntity, { id: In([...ids]) }));
  }
}

function dayOf(value: LocalDate, argument: string): string {
  if (isRealDate(value)) return midnightOf(value);
  throw new BadInputError(`${argument}: the day ${value} does not exist.`, { argument, reason: 'DATE_INVALID' });
}

function narrow(ctx: RequestContext, query: SelectQueryBuilder<OrderEntity>, filter: OrderCriteria): void {
  const { areaId, stateIn, complexityIn, placedFrom, placedTo, coordinatorId, postcode, number } = filter;
  if (areaId != null) query.andWhere('placed.areaId = :areaId', { areaId });
  if (coordinatorId != null) query.andWhere('placed.coordinatorId = :coordinatorId', { coordinatorId });
  if (stateIn != null) oneOf(query, 'placed.state', 'stateIn', stateIn);
  if (complexityIn != null) oneOf(query, 'placed.complexity', 'complexityIn', complexityIn);
  if (placedFrom != null) query.andWhere('placed.placedAt >= :from', { from: dayOf(placedFrom, 'placedFrom') });
  if (placedTo != null) query.andWhere('placed.placedAt < :to', { to: dayOf(placedTo, 'placedTo') });
  if (number != null) query.andWhere('placed.number = :number', { number });
  if (postcode != null) atPostcode(ctx, query, postcode);
}

function oneOf(query: SelectQueryBuilder<OrderEntity>, column: string, name: string, values: readonly string[]): void {
  if (values.length) query.andWhere(`${column} IN (:...${name})`, { [name]: values });
  else query.andWhere('1 = 0');
}

/** A masked address may not be found by guessing either: only orders whose address the caller may see. */
function atPostcode(ctx: RequestContext, query: SelectQueryBuilder<OrderEntity>, given: string): void {
  const postcode = postcodeOf(given);
  if (postcode === null || !may(ctx, PERSONAL_READ)) {
    query.andWhere('1 = 0');
    return;
  }
  const parts = query.subQuery().select('part.orderId').from(OrderPartyEntity, 'part');
  const addresses = query.subQuery().select('address.id').from(AddressEntity, 'address');
  query
    .andWhere(`placed.id IN ${parts.where('part.partyId = :organisationId').getQuery()}`)
    .andWhere(`placed.addressId IN ${addresses.where('address.postcode = :postcode').getQuery()}`)
    .setParameters({ organisationId: ctx.organisationId, postcode });
}
