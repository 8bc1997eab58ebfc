import { JsonScalar, LocalDateScalar } from '@ketenregie/shared';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { AssignmentGround, ChangeKind, ChangeSetState, Complexity, Module, Side } from '../enums';

@InputType()
abstract class KeyedInput {
  @Field(() => String, { description: 'Same key, same answer; at most 64 characters.' })
  idempotencyKey: string;
}

@InputType()
abstract class SetInput extends KeyedInput {
  @Field(() => ID, { description: 'The change set.' })
  id: string;
}

@InputType()
abstract class VersionedSetInput extends SetInput {
  @Field(() => Int, { description: '`version` of the set as it was seen, else STALE_VERSION (GE-01).' })
  expectedVersion: number;
}

@InputType()
abstract class ReasonedSetInput extends VersionedSetInput {
  @Field(() => String, { description: 'Why; 1 to 2,000 characters.' })
  reason: string;
}

@InputType({ description: 'A new change set.' })
export class OpenChangeSetInput extends KeyedInput {
  @Field(() => String, { description: 'What it is about; 1 to 200 characters.' })
  title: string;

  @Field(() => LocalDateScalar, {
    description: 'First day of all its changes; DATE_INVALID (GE-04) if it does not exist.',
  })
  effectiveOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it may work back, where the day lies before today (MA-20).',
  })
  reason?: string | null;
}

@InputType({ description: 'Another title or day. A new day voids the approvals.' })
export class EditChangeSetInput extends VersionedSetInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters; left out: as it was.' })
  title?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of all changes; left out: as it was.' })
  effectiveOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it may work back (MA-20); left out: as it was.' })
  reason?: string | null;
}

@InputType({ description: 'The decision behind the ground STRATEGY (MA-08).' })
export class DecisionInput {
  @Field(() => ID, { nullable: true, description: 'The network operator that decided.' })
  partyId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it decided.' })
  on?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the decision is reviewed.' })
  reviewOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the decision is found.' })
  reference?: string | null;
}

@InputType({ description: 'Who brings the task maturity to its level, and by when (MA-09).' })
export class MaturityPlanInput {
  @Field(() => ID, { nullable: true, description: 'The party that carries it out.' })
  ownerPartyId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which it is done.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'What is done.' })
  text?: string | null;
}

@InputType({ description: 'A party for a module of an area from the set’s day on, or its end.' })
export class ProposeModuleAssignmentInput extends KeyedInput {
  @Field(() => ID, { description: 'The set.' })
  changeSetId: string;

  @Field(() => ID, {
    description: 'The contract area; the own organisation is a party to its contract, else FORBIDDEN.',
  })
  areaId: string;

  @Field(() => Module, { description: 'The module.' })
  module: Module;

  @Field(() => Complexity, {
    nullable: true,
    description: 'One class; left out: every class without a row of its own (MA-01).',
  })
  complexity?: Complexity | null;

  @Field(() => ID, { nullable: true, description: 'Who runs it; left out: the row ends on the set’s day.' })
  partyId?: string | null;

  @Field(() => AssignmentGround, {
    nullable: true,
    description: 'Why; a draft without one is kept and refused at the check (MA-08).',
  })
  ground?: AssignmentGround | null;

  @Field(() => ID, { nullable: true, description: 'With ground LAW.' })
  legalBasisId?: string | null;

  @Field(() => DecisionInput, { nullable: true, description: 'With ground STRATEGY.' })
  decision?: DecisionInput | null;

  @Field(() => String, { nullable: true, description: 'What makes the ground true here.' })
  explanation?: string | null;

  @Field(() => MaturityPlanInput, {
    nullable: true,
    description: 'Where maturity is short and the ground is LAW or STRATEGY (MA-09).',
  })
  maturityPlan?: MaturityPlanInput | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day no longer, after the set’s day (GE-04); left out: open.',
  })
  validTo?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Refused: a module is assigned whole (MODULE_NOT_DIVISIBLE, MA-03).',
  })
  tasks?: string[] | null;

  @Field(() => Int, { description: 'Version of this cell in the set; 0 if the set does not touch it (GE-01).' })
  expectedVersion: number;
}

@InputType({ description: 'A change of any kind, as data.' })
export class ProposeChangeInput extends KeyedInput {
  @Field(() => ID, { description: 'The set.' })
  changeSetId: string;

  @Field(() => ChangeKind, { description: 'MODULE_ASSIGNMENT or COORDINATOR.' })
  kind: ChangeKind;

  @Field(() => String, { description: 'E.g. `OV-TW:PREPARE:C2`, or of a coordinator `OV-TW:C2`.' })
  key: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'COORDINATOR: `{scenario, partyId, reason?}`; MODULE_ASSIGNMENT: `{partyId, ground, …}`; null ends the row.',
  })
  after?: unknown;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day no longer, after the set’s day (GE-04); left out: open.',
  })
  validTo?: string | null;

  @Field(() => Int, { description: 'Version of this cell in the set; 0 if the set does not touch it (GE-01).' })
  expectedVersion: number;
}

@InputType({ description: 'A change to take out of a set.' })
export class DiscardChangeInput extends KeyedInput {
  @Field(() => ID, { description: 'The set.' })
  changeSetId: string;

  @Field(() => String, { description: 'Key of the change.' })
  key: string;

  @Field(() => Int, { description: 'Version of this cell in the set (GE-01).' })
  expectedVersion: number;
}

@InputType({ description: 'A set to ask the rules about.' })
export class CheckChangeSetInput extends SetInput {}

@InputType({ description: 'A set to preview (MA-22).' })
export class PreviewChangeSetInput extends VersionedSetInput {}

@InputType({ description: 'A set to submit.' })
export class SubmitChangeSetInput extends VersionedSetInput {}

@InputType({ description: 'An approval of what was on the screen (MA-16).' })
export class ApproveChangeSetInput extends VersionedSetInput {
  @Field(() => Side, { description: 'The own side (MA-17).' })
  side: Side;

  @Field(() => String, {
    description: '`contentHash` as it was seen; another one is APPROVAL_STALE, in whatever state.',
  })
  contentHash: string;
}

@InputType({ description: 'A set to send back, and why.' })
export class RequestChangeSetChangesInput extends ReasonedSetInput {}

@InputType({ description: 'A set to publish.' })
export class PublishChangeSetInput extends VersionedSetInput {}

@InputType({ description: 'A set to withdraw, and why.' })
export class WithdrawChangeSetInput extends ReasonedSetInput {}

@InputType({ description: 'A set to put on what stands now.' })
export class RebaseChangeSetInput extends VersionedSetInput {}

@InputType({ description: 'A set in force to turn back, by a new set.' })
export class RevertChangeSetInput extends VersionedSetInput {
  @Field(() => LocalDateScalar, { description: 'First day of what was before, not before today (MA-20).' })
  effectiveOn: string;

  @Field(() => String, { nullable: true, description: 'Title of the new set; left out: after the old one.' })
  title?: string | null;
}

@InputType({ description: 'Narrows the list; what is left out does not.' })
export class ChangeSetFilterInput {
  @Field(() => [ChangeSetState], { nullable: true, description: 'In one of these states.' })
  stateIn?: ChangeSetState[] | null;

  @Field(() => ID, { nullable: true, description: 'Touches this contract area.' })
  areaId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Lacks the approval of the caller’s organisation, or of the caller as director.',
  })
  waitingForMe?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Opened by the caller.' })
  mine?: boolean | null;
}

export enum ChangeSetSort {
  UPDATED = 'UPDATED',
  EFFECTIVE_ON = 'EFFECTIVE_ON',
  NUMBER = 'NUMBER',
}
registerEnumType(ChangeSetSort, {
  name: 'ChangeSetSort',
  description: 'Last changed first, first day first, or last number first.',
});
