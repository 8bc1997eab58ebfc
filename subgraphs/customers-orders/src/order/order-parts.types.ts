import { UserError } from '@ketenregie/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Discipline, ExternalSystem, OrderAction, PaymentMode, PaymentState } from '../enums';

@ObjectType({ description: 'What is asked of one discipline.' })
export class OrderLine {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Discipline, { description: 'The discipline.' })
  discipline: Discipline;

  @Field(() => String, { nullable: true, description: 'Size of the connection, e.g. `3x25A` or `G4`.' })
  capacity: string | null;

  orderId: string;
  operatorId: string;
}

@ObjectType('OrderFacts', {
  description: 'What the work is like; null where it was not known and no rule asked for it.',
})
export class OrderFactsView {
  @Field(() => Int, { nullable: true, description: 'Addresses or plots in the application, not lines.' })
  connections: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the trench, whole metres.' })
  trenchMetres: number | null;

  @Field(() => Boolean, { nullable: true, description: 'A road or waterway is crossed.' })
  crossing: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The network’s capacity must be calculated.' })
  capacityCalculation: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'There is digging.' })
  groundwork: boolean | null;
}

@ObjectType({ description: 'By which row of which rule set the class was decided (domain §9).' })
export class ComplexityDecision {
  @Field(() => Int, { description: 'The configuration version that brought the rule set in force; 0 is the default.' })
  ruleVersion: number;

  @Field(() => String, { description: 'Id of the row.' })
  row: string;
}

@ObjectType({ description: 'How and whether the customer paid; work on mains has none.' })
export class OrderPayment {
  @Field(() => PaymentMode, { description: 'Before the work, or after it.' })
  mode: PaymentMode;

  @Field(() => PaymentState, { description: 'Where it stands.' })
  state: PaymentState;
}

@ObjectType({ description: 'The order in another system.' })
export class ExternalRef {
  @Field(() => ExternalSystem, { description: 'Which system.' })
  system: ExternalSystem;

  @Field(() => String, { description: 'Its id there.' })
  id: string;
}

@ObjectType({
  description: 'Whether the caller may do something to the order now; the console computes no right itself.',
})
export class OrderAllowedAction {
  @Field(() => OrderAction, { description: 'What might be done.' })
  action: OrderAction;

  @Field(() => Boolean, { description: 'It would not be refused as things stand.' })
  allowed: boolean;

  @Field(() => UserError, { nullable: true, description: 'The first reason why not.' })
  refusal: UserError | null;
}
