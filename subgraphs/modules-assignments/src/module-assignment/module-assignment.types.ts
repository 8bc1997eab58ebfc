import { connectionOf, LocalDateScalar } from '@ketenregie/shared';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AssignmentGround, Complexity, Module } from '../enums';

@ObjectType({ description: 'The decision of a network operator that a STRATEGY ground rests on (MA-08).' })
export class AssignmentDecision {
  @Field(() => LocalDateScalar, { description: 'The day of the decision.' })
  on: string;

  @Field(() => LocalDateScalar, { description: 'The day that it is reviewed.' })
  reviewOn: string;

  @Field(() => String, { nullable: true, description: 'Number or title of the decision.' })
  reference: string | null;

  partyId: string;
}

@ObjectType({ description: 'How task maturity is brought up to level where it is too low yet (MA-09).' })
export class AssignmentMaturityPlan {
  @Field(() => LocalDateScalar, { description: 'The day that the plan is done.' })
  on: string;

  @Field(() => String, { nullable: true, description: 'What is done.' })
  text: string | null;

  ownerPartyId: string;
}

@ObjectType({ description: 'Who runs a module of an area, over `[validFrom, validTo)` (MA-01).' })
@Directive('@key(fields: "id")')
export class ModuleAssignment {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Module, { description: 'The module, assigned whole (MA-03).' })
  module: Module;

  @Field(() => Complexity, {
    nullable: true,
    description: 'The class it holds for; null is every class without a row of its own.',
  })
  complexity: Complexity | null;

  @Field(() => AssignmentGround, { description: 'Why this party runs it (MA-08).' })
  ground: AssignmentGround;

  @Field(() => AssignmentDecision, { nullable: true, description: 'With ground STRATEGY.' })
  decision: AssignmentDecision | null;

  @Field(() => String, { description: 'Why, in words.' })
  explanation: string;

  @Field(() => AssignmentMaturityPlan, { nullable: true, description: 'Where maturity was too low for the ground.' })
  maturityPlan: AssignmentMaturityPlan | null;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day no longer; null is open. Equal to validFrom: void, replaced on its first day.',
  })
  validTo: string | null;

  @Field(() => Int, { description: 'Configuration that wrote this row.' })
  configurationVersion: number;

  areaId: string;
  partyId: string;
  legalBasisId: string | null;
  changeSetId: string;
}

export const ModuleAssignmentConnection = connectionOf('ModuleAssignment', () => ModuleAssignment);

export enum ModuleAssignmentSort {
  VALID_FROM = 'VALID_FROM',
}
registerEnumType(ModuleAssignmentSort, { name: 'ModuleAssignmentSort', description: 'First valid first.' });

@InputType({ description: 'Narrows the list to rows of the day that is read; what is left out does not.' })
export class ModuleAssignmentFilterInput {
  @Field(() => ID, { nullable: true, description: 'In this contract area.' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Run by this party.' })
  partyId?: string | null;

  @Field(() => Module, { nullable: true, description: 'Of this module.' })
  module?: Module | null;
}
