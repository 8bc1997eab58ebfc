import { connectionOf, InstantScalar, LocalDateScalar, UserError } from '@ketenregie/shared';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MaturityAspect, Module, Side } from '../enums';

@ObjectType({ description: 'What one side finds of a party’s task maturity in an area on a day (MA-09).' })
export class MaturityAssessment {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Module, { description: 'The module that is assessed.' })
  module: Module;

  @Field(() => MaturityAspect, { description: 'To run it oneself, or to leave it to another.' })
  aspect: MaturityAspect;

  @Field(() => Int, { description: 'From 0 to 5; MA-09 asks for 3 unless configured otherwise.' })
  level: number;

  @Field(() => Side, { description: 'The side that assessed; of each side the latest counts, the lower of the two.' })
  side: Side;

  @Field(() => String, { description: 'What the assessment rests on.' })
  evidence: string;

  @Field(() => LocalDateScalar, { description: 'The day of the assessment.' })
  on: string;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  recordedAt: string;

  partyId: string;
  areaId: string;
  assessedByPartyId: string;
}

export const MaturityAssessmentConnection = connectionOf('MaturityAssessment', () => MaturityAssessment);

export enum MaturityAssessmentSort {
  ASSESSED = 'ASSESSED',
}
registerEnumType(MaturityAssessmentSort, { name: 'MaturityAssessmentSort', description: 'Last assessed first.' });

@InputType({ description: 'Narrows the list; what is left out does not.' })
export class MaturityAssessmentFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this party.' })
  partyId?: string | null;

  @Field(() => Module, { nullable: true, description: 'For this module.' })
  module?: Module | null;

  @Field(() => ID, { nullable: true, description: 'In this contract area.' })
  areaId?: string | null;

  @Field(() => MaturityAspect, { nullable: true, description: 'Of this aspect.' })
  aspect?: MaturityAspect | null;
}

@InputType({ description: 'An assessment for the side that the own organisation has in the area’s contract.' })
export class RecordMaturityAssessmentInput {
  @Field(() => ID, { description: 'The party that is assessed; NOT_FOUND (GE-02) if there is none.' })
  partyId: string;

  @Field(() => Module, { description: 'The module that is assessed.' })
  module: Module;

  @Field(() => ID, { description: 'The contract area; FORBIDDEN for who is no party to its contract.' })
  areaId: string;

  @Field(() => MaturityAspect, { description: 'To run it oneself, or to leave it to another.' })
  aspect: MaturityAspect;

  @Field(() => Int, { description: 'From 0 to 5, else VALUE_OUT_OF_RANGE (GE-06).' })
  level: number;

  @Field(() => String, { description: 'What the assessment rests on; 1 to 2,000 characters.' })
  evidence: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the assessment; today when left out, never later.',
  })
  on?: string | null;

  @Field(() => String, { description: 'Same key, same answer; at most 64 characters.' })
  idempotencyKey: string;
}

@ObjectType({ description: 'Answer of recordMaturityAssessment.' })
export class RecordMaturityAssessmentPayload {
  @Field(() => MaturityAssessment, { nullable: true, description: 'What was recorded; null when refused.' })
  maturityAssessment: MaturityAssessment | null;

  @Field(() => [UserError], { description: 'Why it was refused: all reasons.' })
  userErrors: UserError[];

  @Field(() => [UserError], { description: 'What deserves attention; never stops the command.' })
  advices: UserError[];
}
