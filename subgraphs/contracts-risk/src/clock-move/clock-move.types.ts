import { InstantScalar, LocalDateScalar, UserError } from '@ketenregie/shared';
import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType('Clock', { description: 'The clock of the installation. A demo has one of its own, which can be moved.' })
export class ClockType {
  @Field(() => InstantScalar, { description: 'What it shows.' })
  now: string;

  @Field(() => LocalDateScalar, { description: 'The day in Europe/Amsterdam.' })
  today: string;

  @Field(() => Boolean, { description: 'It stands still until it is moved.' })
  held: boolean;

  @Field(() => Boolean, { description: 'It may be moved: the installation is a demo.' })
  demo: boolean;

  @Field(() => Boolean, { description: 'False while a move is under way: some part has not caught up.' })
  settled: boolean;
}

@InputType({ description: 'Where the clock is moved to.' })
export class MoveClockInput {
  @Field(() => InstantScalar, { description: 'Not before what it shows: VALUE_OUT_OF_RANGE (GE-06).' })
  to: string;

  @Field(() => String, { description: 'Same key, same answer; at most 64 characters (GE-03).' })
  idempotencyKey: string;
}

@ObjectType({ description: 'The clock after the move, or why it was not moved.' })
export class MoveClockPayload {
  @Field(() => ClockType, { nullable: true, description: 'Null when it was refused.' })
  clock: ClockType | null;

  @Field(() => [UserError], { description: 'Empty when it was moved.' })
  userErrors: UserError[];

  @Field(() => [UserError], { description: 'What to look at; never stops the command.' })
  advices: UserError[];
}
