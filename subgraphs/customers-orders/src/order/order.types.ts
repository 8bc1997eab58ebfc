import { connectionOf, InstantScalar, LocalDateScalar } from '@ketenregie/shared';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CancellationReason, Complexity, OrderKind, OrderState } from '../enums';
import { ExternalRef, OrderFactsView } from './order-parts.types';

@ObjectType({ description: 'What a customer asked of the chain, all disciplines of one address together.' })
@Directive('@key(fields: "id")')
export class Order {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => String, { description: 'For people: year and number, `2026-000123`. Unique.' })
  number: string;

  @Field(() => OrderKind, { description: 'What was asked.' })
  kind: OrderKind;

  @Field(() => OrderFactsView, { description: 'What the work is like: the complexity table reads these.' })
  facts: OrderFactsView;

  @Field(() => Complexity, { description: 'Class, decided at placing (RU-04).' })
  complexity: Complexity;

  @Field(() => Boolean, { description: 'Module DESIGN is run (RU-01).' })
  design: boolean;

  @Field(() => Boolean, { description: 'Module PREPARE is run (RU-01).' })
  prepare: boolean;

  @Field(() => InstantScalar, { description: 'When it was placed: what was in force then holds for the whole order.' })
  placedAt: string;

  @Field(() => LocalDateScalar, { description: 'Day on which the customer submitted the application.' })
  submittedOn: string;

  @Field(() => LocalDateScalar, { description: 'Day on which the application was complete: both clocks begin.' })
  completeOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date agreed with the customer.' })
  customerAgreedOn: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'End of the legal term in calendar days (domain §9); null where the law sets none.',
  })
  legalDueOn: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The date agreed with the customer, else by the contract’s frame in working days (domain §9).',
  })
  agreedDueOn: string | null;

  @Field(() => OrderState, { description: 'State (domain §6).' })
  state: OrderState;

  @Field(() => CancellationReason, { nullable: true, description: 'Why it was cancelled.' })
  cancellationReason: CancellationReason | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: string | null;

  @Field(() => [ExternalRef], { description: 'The order in other systems.' })
  externalRefs: ExternalRef[];

  @Field(() => Int, { description: 'Send back as `expectedVersion`.' })
  version: number;
}

export const OrderConnection = connectionOf('Order', () => Order);
