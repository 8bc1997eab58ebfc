import { connectionOf, LocalDateScalar, UserError } from '@ketenregie/shared';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MandateSubject, Module } from '../enums';

@ObjectType({
  description: 'What a party, or one person of it, may decide, where and until when (MA-06, MA-11, MA-17).',
})
export class Mandate {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => MandateSubject, { description: 'What it is for.' })
  subject: MandateSubject;

  @Field(() => Module, { nullable: true, description: 'Of a mandate for MODULE: which one.' })
  module: Module | null;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  from: string;

  @Field(() => Int, { description: 'Raised at each change.' })
  version: number;
}

export const MandateConnection = connectionOf('Mandate', () => Mandate);

@InputType({ description: 'All that is named must fit.' })
export class MandateFilter {
  @Field(() => ID, { nullable: true, description: 'Given to this party.' })
  partyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this area, or the combi area that it lies in.' })
  areaId?: string | null;

  @Field(() => MandateSubject, { nullable: true, description: 'For this subject.' })
  subject?: MandateSubject | null;
}

export const MandateSort = { FROM: 'FROM', SUBJECT: 'SUBJECT' } as const;
export type MandateSort = keyof typeof MandateSort;

registerEnumType(MandateSort, { name: 'MandateSort', description: 'Order of a list of mandates.' });

@InputType({ description: 'A mandate for MODULE or COORDINATION, for one area or one combi area.' })
export class GrantMandateInput {
  @Field(() => ID, { description: 'Who gets it; NOT_FOUND (GE-02).' })
  partyId: string;

  @Field(() => ID, { nullable: true, description: 'One person of that party; left out: the party. NOT_FOUND (GE-02).' })
  personId?: string | null;

  @Field(() => MandateSubject, { description: 'MODULE or COORDINATION; a director grants no others: FORBIDDEN.' })
  subject: MandateSubject;

  @Field(() => Module, { nullable: true, description: 'With MODULE, and only then; else BAD_USER_INPUT.' })
  module?: Module | null;

  @Field(() => ID, { nullable: true, description: 'Either this or combiAreaId; NOT_FOUND (GE-02).' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'All areas of it: the director of each grants. NOT_FOUND (GE-02).' })
  combiAreaId?: string | null;

  @Field(() => LocalDateScalar, { description: 'First day; DATE_INVALID (GE-04).' })
  from: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day without it; left out: no end. DATE_INVALID, DATES_REVERSED (GE-04).',
  })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Kept in the audit.' })
  reason?: string | null;

  @Field(() => String, { description: 'Same key, same answer; at most 64 characters (GE-03).' })
  idempotencyKey: string;
}

@ObjectType({ description: 'The mandate, or why there is none.' })
export class GrantMandatePayload {
  @Field(() => Mandate, { nullable: true, description: 'Null when it was refused.' })
  mandate: Mandate | null;

  @Field(() => [UserError], { description: 'Empty when it was granted.' })
  userErrors: UserError[];

  @Field(() => [UserError], { description: 'What to look at; never stops the command.' })
  advices: UserError[];
}
