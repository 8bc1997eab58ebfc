import { LocalDateScalar, UserError } from '@ketenregie/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Change } from '../change-set/change-set.types';
import { CoordinatorAssignment } from '../coordinator-assignment/coordinator-assignment.types';
import { AssignmentGround, CellState, Complexity, Module } from '../enums';
import { ModuleAssignment } from './module-assignment.types';

@ObjectType({ description: 'A change of a scheduled set in a cell: not in force yet.' })
export class PlannedAssignment {
  @Field(() => String, { description: 'Key of the change, e.g. `OV-TW:PREPARE`.' })
  key: string;

  @Field(() => Complexity, { nullable: true, description: 'The class; null is every class without a row of its own.' })
  complexity: Complexity | null;

  @Field(() => AssignmentGround, { nullable: true, description: 'Null where the module ends.' })
  ground: AssignmentGround | null;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer; null is open.' })
  validTo: string | null;

  partyId: string | null;
  changeSetId: string | null;
}

@ObjectType({
  description: 'One module of one area: who runs it, what is planned, and what the set looked through would do.',
})
export class MatrixCell {
  @Field(() => String, { description: 'Key of the cell, e.g. `OV-TW:PREPARE`: also of a change for all classes.' })
  key: string;

  @Field(() => Module, { description: 'The module.' })
  module: Module;

  @Field(() => CellState, { description: 'REFUSED before DRAFT before PLANNED before LIVE.' })
  state: CellState;

  @Field(() => ModuleAssignment, { nullable: true, description: 'The row without class on the day that is read.' })
  live: ModuleAssignment | null;

  @Field(() => [ModuleAssignment], { description: 'Rows of single classes on that day.' })
  byClass: ModuleAssignment[];

  @Field(() => [PlannedAssignment], { description: 'Changes of scheduled sets, first day first.' })
  planned: PlannedAssignment[];

  @Field(() => Change, {
    nullable: true,
    description: 'The change of the set looked through, the one without class first.',
  })
  draft: Change | null;

  @Field(() => [Change], { description: 'All its changes of this cell, those of single classes too.' })
  drafts: Change[];

  @Field(() => Int, {
    description: 'Version of the change without class in that set, 0 if it has none: send it as `expectedVersion`.',
  })
  version: number;

  @Field(() => [UserError], { description: 'What the rules say of the drafts: refusals, then advices.' })
  checks: UserError[];
}

@ObjectType({ description: 'One contract area: its coordinators and its five modules.' })
export class MatrixRow {
  @Field(() => [CoordinatorAssignment], { description: 'On the day that is read, by class.' })
  coordinators: CoordinatorAssignment[];

  @Field(() => [MatrixCell], { description: 'The five modules in execution order.' })
  cells: MatrixCell[];

  areaId: string;
}

@ObjectType({ description: 'Who runs which module in which contract area on a day; at most 500 areas.' })
export class AssignmentMatrix {
  @Field(() => LocalDateScalar, { description: 'The day that is read: header `x-ketenregie-as-of`, else today.' })
  asOf: string;

  @Field(() => Int, { description: 'The configuration in force on that day.' })
  configurationVersion: number;

  @Field(() => [MatrixRow], { description: 'By combi area and code.' })
  rows: MatrixRow[];

  changeSetId: string | null;
}

@ObjectType({ description: 'A party that might run the module, with the verdict of the rules (stage "verdict").' })
export class AssignmentCandidate {
  @Field(() => Boolean, { description: 'No rule refuses.' })
  eligible: boolean;

  @Field(() => Boolean, { description: 'Runs it on that day as things stand.' })
  current: boolean;

  @Field(() => [UserError], { description: 'MA-04, 06, 07, 09, 18 and 25: every reason, with its fix.' })
  refusals: UserError[];

  @Field(() => [UserError], { description: 'What deserves attention (MA-05).' })
  advices: UserError[];

  partyId: string;
}

@InputType({ description: 'The cell that a party is sought for.' })
export class AssignmentCandidatesInput {
  @Field(() => ID, { description: 'The contract area.' })
  areaId: string;

  @Field(() => Module, { description: 'The module.' })
  module: Module;

  @Field(() => Complexity, { nullable: true, description: 'One class; all without a row of their own when left out.' })
  complexity?: Complexity | null;

  @Field(() => LocalDateScalar, { description: 'The facts are judged as they will hold on this day.' })
  validFrom: string;

  @Field(() => AssignmentGround, { nullable: true, description: 'Without a ground MA-09 is not judged.' })
  ground?: AssignmentGround | null;

  @Field(() => ID, { nullable: true, description: 'A set whose other changes count as made.' })
  changeSetId?: string | null;
}
