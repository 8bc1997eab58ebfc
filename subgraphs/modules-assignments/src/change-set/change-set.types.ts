import { connectionOf, InstantScalar, JsonScalar, LocalDateScalar, UserError } from '@ketenregie/shared';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ChangeContent, Finding } from '../assignment-check/types';
import { ChangeKind, ChangeSetState, CheckSeverity, Complexity, Module, Side } from '../enums';
import { BlockedByKind } from './blocked-by.rules';
import { ChangeSetAction } from './change-set.process';

registerEnumType(ChangeSetAction, {
  name: 'ChangeSetAction',
  description: 'What people do to a change set (domain §6); TAKE_EFFECT is done by its day.',
});

registerEnumType(BlockedByKind, {
  name: 'BlockedByKind',
  description: 'What a set waits for before it can go on.',
});

@ObjectType({ description: 'One finding of the rules about a set (stage "check").' })
export class ChangeSetCheck extends UserError {
  @Field(() => String, { nullable: true, description: 'Key of the change; null for the set as a whole.' })
  changeKey: string | null;

  @Field(() => CheckSeverity, { description: 'Whether it stops the set.' })
  severity: CheckSeverity;
}

@ObjectType({ description: 'A change whose base others have moved, as three values (MA-21).' })
export class ChangeConflict {
  @Field(() => JsonScalar, { nullable: true, description: 'What the cell held when the change was made.' })
  base: ChangeContent;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What it will hold on the set’s day by what was published since.',
  })
  theirs: ChangeContent;

  @Field(() => JsonScalar, { nullable: true, description: 'What this set would make of it.' })
  mine: ChangeContent;
}

@ObjectType({ description: 'One cell that a set changes, from the set’s day on.' })
export class Change {
  @Field(() => String, { description: 'E.g. `OV-TW:PREPARE`, `OV-TW:PREPARE:C2`, or of a coordinator `OV-TW:C2`.' })
  key: string;

  @Field(() => ChangeKind, { description: 'What it changes.' })
  kind: ChangeKind;

  @Field(() => Module, { nullable: true, description: 'The module; null for a coordinator.' })
  module: Module | null;

  @Field(() => Complexity, { nullable: true, description: 'The class; null is every class without a row of its own.' })
  complexity: Complexity | null;

  @Field(() => JsonScalar, { nullable: true, description: 'What holds on the set’s day without it; null is nothing.' })
  before: ChangeContent;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What holds with it; null ends the row on that day (MA-01).',
  })
  after: ChangeContent;

  @Field(() => LocalDateScalar, { description: 'The set’s effectiveOn.' })
  validFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer; null is open.' })
  validTo: string | null;

  @Field(() => Int, { description: 'Version of the cell that it is built on.' })
  baseVersion: number;

  @Field(() => Int, { description: 'Send it as `expectedVersion` of the next proposal for this cell.' })
  version: number;

  areaId: string | null;
  changeSetId: string;
}

@ObjectType({ description: 'An approval of one side (MA-16); one that an edit came after is void.' })
export class Approval {
  @Field(() => Side, { description: 'The side that it was given for.' })
  side: Side;

  @Field(() => InstantScalar, { description: 'When.' })
  at: string;

  @Field(() => String, { description: 'The content that was on the screen.' })
  contentHash: string;

  @Field(() => Boolean, { description: 'The set was edited after it.' })
  void: boolean;

  partyId: string;
  personId: string;
}

@ObjectType({ description: 'A party that must approve the set (MA-16).' })
export class RequiredApproval {
  @Field(() => Side, { description: 'The side that it approves for.' })
  side: Side;

  @Field(() => Boolean, { description: 'Given by the party, or for all operators by the contract’s director.' })
  satisfied: boolean;

  partyId: string;
  contractId: string;
  approvedById: string | null;
  contactId: string | null;
  directorId: string | null;
}

@ObjectType({ description: 'Something that a set waits for, and who must act.' })
export class BlockedBy {
  @Field(() => BlockedByKind, { description: 'What it waits for.' })
  kind: BlockedByKind;

  @Field(() => Side, { nullable: true, description: 'The side that must act; null: either.' })
  side: Side | null;

  @Field(() => InstantScalar, { description: 'Since when.' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when, where it waits for its day.' })
  until: string | null;

  partyId: string | null;
}

@ObjectType({
  description: 'Whether the caller may do something to the set now; the console computes no right itself.',
})
export class AllowedAction {
  @Field(() => ChangeSetAction, { description: 'What might be done.' })
  action: ChangeSetAction;

  @Field(() => Boolean, { description: 'It would not be refused as things stand.' })
  allowed: boolean;

  @Field(() => UserError, { nullable: true, description: 'The first reason why not.' })
  refusal: UserError | null;
}

@ObjectType({
  description: 'A package of changes with one day, one check, one preview and one set of approvals (MA-16).',
})
@Directive('@key(fields: "id")')
export class ChangeSet {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Int, { description: 'Number for people, counted over the installation; 0 is the system set.' })
  number: number;

  @Field(() => String, { description: 'What it is about; 1 to 200 characters.' })
  title: string;

  @Field(() => ChangeSetState, { description: 'State (domain §6).' })
  state: ChangeSetState;

  @Field(() => InstantScalar, { description: 'Since when it is in this state.' })
  stateSince: string;

  @Field(() => LocalDateScalar, { description: 'First day of all its changes.' })
  effectiveOn: string;

  @Field(() => String, { nullable: true, description: 'Why it may work back (MA-20).' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, or what was asked to be changed.' })
  remark: string | null;

  @Field(() => Boolean, { description: 'Its day has come and the rules refuse it: see `blockers`.' })
  blocked: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'From which instant orders are run by it.' })
  inForceAt: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of its rows, once it is in force.' })
  validFrom: string | null;

  @Field(() => Int, { nullable: true, description: 'Taken when it came in force.' })
  configurationVersion: number | null;

  @Field(() => InstantScalar, { description: 'When it was opened.' })
  createdAt: string;

  @Field(() => InstantScalar, { description: 'Last edit or step.' })
  updatedAt: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When the rules were last asked by a command.' })
  checkedAt: string | null;

  @Field(() => Int, { description: 'Send it as `expectedVersion`.' })
  version: number;

  authorId: string | null;
  authorPartyId: string | null;
  revertOfId: string | null;
  blockerFindings: readonly Finding[];
}

export const ChangeSetConnection = connectionOf('ChangeSet', () => ChangeSet);
