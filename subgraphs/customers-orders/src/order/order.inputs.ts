import { LocalDateScalar, UserError } from '@ketenregie/shared';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AddressInput } from '../address/address.types';
import { CustomerInput } from '../customer/customer.types';
import {
  CancellationReason,
  Complexity,
  Discipline,
  ExternalSystem,
  OrderKind,
  OrderState,
  PaymentMode,
} from '../enums';
import { Order } from './order.types';

const KEY = 'Same key, same answer; 1 to 64 characters (GE-03).';

@InputType({ description: 'What is asked of one discipline.' })
export class OrderLineInput {
  @Field(() => Discipline, { description: 'The discipline; nobody’s network in this area: AREA_NOT_FOUND (CO-07).' })
  discipline: Discipline;

  @Field(() => String, {
    nullable: true,
    description: 'Size of the connection, `3x25A`, `G4`, `630 kVA`; at most 32 characters. It decides the legal term.',
  })
  capacity?: string | null;

  @Field(() => String, { nullable: true, description: 'Connection id, 18 digits; else EAN_INVALID (CO-09).' })
  ean?: string | null;
}

@InputType({
  description: 'What the work is like. A fact that the rules read and that is missing: FACT_MISSING (RU-04).',
})
export class OrderFactsInput {
  @Field(() => Int, { nullable: true, description: 'Addresses or plots, 1 to 10,000 (GE-05, GE-06).' })
  connections?: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the trench, whole metres, rounded up; 0 to 100,000.' })
  trenchMetres?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'A road or waterway is crossed.' })
  crossing?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The network’s capacity must be calculated.' })
  capacityCalculation?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'There is digging.' })
  groundwork?: boolean | null;
}

@InputType({ description: 'The order in another system.' })
export class ExternalRefInput {
  @Field(() => ExternalSystem, { description: 'Which system.' })
  system: ExternalSystem;

  @Field(() => String, { description: 'Its id there, 1 to 100 characters.' })
  id: string;
}

@InputType({
  description: 'An order to place; by the coordinator of the area and class that the table gives (domain §8).',
})
export class PlaceOrderInput {
  @Field(() => CustomerInput, { description: 'Who asks.' })
  customer: CustomerInput;

  @Field(() => AddressInput, { description: 'Where.' })
  address: AddressInput;

  @Field(() => OrderKind, { description: 'What.' })
  kind: OrderKind;

  @Field(() => [OrderLineInput], {
    description: 'Per discipline, 1 to 25. An open order for a line: ORDER_ALREADY_OPEN (CO-10).',
  })
  lines: OrderLineInput[];

  @Field(() => OrderFactsInput, { description: 'What the work is like.' })
  facts: OrderFactsInput;

  @Field(() => PaymentMode, { nullable: true, description: 'AHEAD when left out; work on mains has no payment.' })
  payment?: PaymentMode | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '`completeOn` when left out; not after it (GE-04).' })
  submittedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Today when left out; not after today (GE-04).' })
  completeOn?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Date agreed with the customer; not before today (GE-04).',
  })
  customerAgreedOn?: string | null;

  @Field(() => [ExternalRefInput], { nullable: true, description: 'The order in other systems, at most 20.' })
  externalRefs?: ExternalRefInput[] | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'An order to cancel; by its coordinator, before it is technically ready (CO-11).' })
export class CancelOrderInput {
  @Field(() => ID, { description: 'The order.' })
  id: string;

  @Field(() => CancellationReason, { nullable: true, description: 'Why; left out: REASON_REQUIRED (RN-05).' })
  reason?: CancellationReason | null;

  @Field(() => Int, { description: 'The version that was read; another one now: STALE_VERSION (GE-01).' })
  expectedVersion: number;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({ description: 'What became of an order that was placed.' })
export class PlaceOrderPayload {
  @Field(() => Order, { nullable: true, description: 'The order; null when it was refused.' })
  order: Order | null;

  @Field(() => [UserError], { description: 'Every reason for a refusal.' })
  userErrors: UserError[];

  @Field(() => [UserError], { description: 'What is advised; it stops nothing.' })
  advices: UserError[];
}

@ObjectType({ description: 'What became of an order that was cancelled.' })
export class CancelOrderPayload {
  @Field(() => Order, { nullable: true, description: 'The order; null when it was refused.' })
  order: Order | null;

  @Field(() => [UserError], { description: 'Every reason for a refusal.' })
  userErrors: UserError[];

  @Field(() => [UserError], { description: 'What is advised; it stops nothing.' })
  advices: UserError[];
}

@InputType({ description: 'All that is named must fit.' })
export class OrderFilter {
  @Field(() => ID, { nullable: true, description: 'In this contract area.' })
  areaId?: string | null;

  @Field(() => [OrderState], { nullable: true, description: 'In one of these states.' })
  stateIn?: OrderState[] | null;

  @Field(() => [Complexity], { nullable: true, description: 'Of one of these classes.' })
  complexityIn?: Complexity[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Placed on or after this day.' })
  placedFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Placed before this day.' })
  placedTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Coordinated by this party.' })
  coordinatorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'At this postcode, among the orders whose address the caller may see (CO-13).',
  })
  postcode?: string | null;

  @Field(() => String, { nullable: true, description: 'With this number.' })
  number?: string | null;
}

export const OrderSort = {
  PLACED_AT_DESC: 'PLACED_AT_DESC',
  PLACED_AT_ASC: 'PLACED_AT_ASC',
  NUMBER_DESC: 'NUMBER_DESC',
  NUMBER_ASC: 'NUMBER_ASC',
  LEGAL_DUE_ON_ASC: 'LEGAL_DUE_ON_ASC',
  AGREED_DUE_ON_ASC: 'AGREED_DUE_ON_ASC',
} as const;
export type OrderSort = keyof typeof OrderSort;

registerEnumType(OrderSort, { name: 'OrderSort', description: 'Order of a list of orders.' });
