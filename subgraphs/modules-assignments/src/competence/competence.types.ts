import { connectionOf, InstantScalar, LocalDateScalar, UserError } from '@ketenregie/shared';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CompetenceEvidence, Module } from '../enums';

@ObjectType({ description: 'Evidence that a party can run a module (MA-04).' })
export class Competence {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Module, { description: 'The module that the evidence is about.' })
  module: Module;

  @Field(() => Int, { description: 'From 0 to 5; MA-04 asks for 3 unless configured otherwise.' })
  level: number;

  @Field(() => CompetenceEvidence, { description: 'What kind of evidence it is.' })
  evidenceKind: CompetenceEvidence;

  @Field(() => String, { description: 'Where the evidence is found: number of the audit or certificate.' })
  evidenceReference: string;

  @Field(() => LocalDateScalar, { description: 'First day that it holds.' })
  from: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day that it no longer holds; null is open.' })
  to: string | null;

  @Field(() => InstantScalar, { description: 'When it was recorded: the last recorded of a scope counts.' })
  recordedAt: string;

  partyId: string;
  areaId: string | null;
}

export const CompetenceConnection = connectionOf('Competence', () => Competence);

export enum CompetenceSort {
  RECORDED = 'RECORDED',
  VALID_TO = 'VALID_TO',
}
registerEnumType(CompetenceSort, {
  name: 'CompetenceSort',
  description: 'Last recorded first, or first to end first.',
});

@InputType({ description: 'Narrows the list; what is left out does not.' })
export class CompetenceFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this party.' })
  partyId?: string | null;

  @Field(() => Module, { nullable: true, description: 'For this module.' })
  module?: Module | null;

  @Field(() => ID, {
    nullable: true,
    description: 'That counts in this contract area: its own and those for everywhere.',
  })
  areaId?: string | null;
}

@InputType({ description: 'Evidence of a competence of the own organisation.' })
export class RecordCompetenceInput {
  @Field(() => ID, { description: 'The own organisation; another one is FORBIDDEN.' })
  partyId: string;

  @Field(() => Module, { description: 'The module that the evidence is about.' })
  module: Module;

  @Field(() => ID, { nullable: true, description: 'Only in this contract area; everywhere when left out.' })
  areaId?: string | null;

  @Field(() => Int, { description: 'From 0 to 5, else VALUE_OUT_OF_RANGE (GE-06).' })
  level: number;

  @Field(() => CompetenceEvidence, { description: 'What kind of evidence it is.' })
  evidenceKind: CompetenceEvidence;

  @Field(() => String, { description: 'Number of the audit or certificate; 1 to 200 characters.' })
  evidenceReference: string;

  @Field(() => LocalDateScalar, { description: 'First day that it holds; DATE_INVALID (GE-04) if it does not exist.' })
  from: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day that it no longer holds, after `from` (DATES_REVERSED, GE-04); open when left out.',
  })
  to?: string | null;

  @Field(() => String, { description: 'Same key, same answer; at most 64 characters.' })
  idempotencyKey: string;
}

@ObjectType({ description: 'Answer of recordCompetence.' })
export class RecordCompetencePayload {
  @Field(() => Competence, { nullable: true, description: 'What was recorded; null when refused.' })
  competence: Competence | null;

  @Field(() => [UserError], { description: 'Why it was refused: all reasons.' })
  userErrors: UserError[];

  @Field(() => [UserError], { description: 'What deserves attention; never stops the command.' })
  advices: UserError[];
}
