import { connectionOf, LocalDateScalar } from '@ketenregie/shared';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Complexity, Scenario } from '../enums';

@ObjectType({ description: 'Who coordinates the orders of an area and class, over `[validFrom, validTo)` (MA-11).' })
export class CoordinatorAssignment {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Complexity, { nullable: true, description: 'The class; null is every class without a row of its own.' })
  complexity: Complexity | null;

  @Field(() => Scenario, { description: 'Chosen per area and class (MA-15).' })
  scenario: Scenario;

  @Field(() => String, { nullable: true, description: 'Why the scenario deviates from the default.' })
  reason: string | null;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer; null is open.' })
  validTo: string | null;

  @Field(() => Int, { description: 'Configuration that wrote this row.' })
  configurationVersion: number;

  areaId: string;
  partyId: string;
  changeSetId: string;
}

export const CoordinatorAssignmentConnection = connectionOf('CoordinatorAssignment', () => CoordinatorAssignment);

export enum CoordinatorAssignmentSort {
  VALID_FROM = 'VALID_FROM',
}
registerEnumType(CoordinatorAssignmentSort, { name: 'CoordinatorAssignmentSort', description: 'First valid first.' });

@InputType({ description: 'Narrows the list to rows of the day that is read; what is left out does not.' })
export class CoordinatorAssignmentFilterInput {
  @Field(() => ID, { nullable: true, description: 'In this contract area.' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Coordinated by this party.' })
  partyId?: string | null;

  @Field(() => Complexity, { nullable: true, description: 'Of this class.' })
  complexity?: Complexity | null;
}
