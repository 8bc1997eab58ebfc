import { UserError } from '@ketenregie/shared';
import { Field, ObjectType } from 'type-graphql';
import { ChangeSet } from './change-set.types';

function payloadOf(command: string) {
  @ObjectType({ description: `Answer of ${command}.` })
  abstract class SetPayload {
    @Field(() => ChangeSet, { nullable: true, description: 'The set as it is now; null when refused.' })
    changeSet: ChangeSet | null;

    @Field(() => [UserError], { description: 'Why it was refused: all reasons of the stage.' })
    userErrors: UserError[];

    @Field(() => [UserError], { description: 'What deserves attention; never stops the command.' })
    advices: UserError[];
  }
  return SetPayload;
}

@ObjectType({ description: 'Answer of openChangeSet.' })
export class OpenChangeSetPayload extends payloadOf('openChangeSet') {}

@ObjectType({ description: 'Answer of editChangeSet.' })
export class EditChangeSetPayload extends payloadOf('editChangeSet') {}

@ObjectType({ description: 'Answer of proposeModuleAssignment.' })
export class ProposeModuleAssignmentPayload extends payloadOf('proposeModuleAssignment') {}

@ObjectType({ description: 'Answer of proposeChange.' })
export class ProposeChangePayload extends payloadOf('proposeChange') {}

@ObjectType({ description: 'Answer of discardChange.' })
export class DiscardChangePayload extends payloadOf('discardChange') {}

@ObjectType({ description: 'Answer of checkChangeSet: what the rules refuse is in `checks`, and here as advice.' })
export class CheckChangeSetPayload extends payloadOf('checkChangeSet') {}

@ObjectType({ description: 'Answer of previewChangeSet.' })
export class PreviewChangeSetPayload extends payloadOf('previewChangeSet') {}

@ObjectType({ description: 'Answer of submitChangeSet.' })
export class SubmitChangeSetPayload extends payloadOf('submitChangeSet') {}

@ObjectType({ description: 'Answer of approveChangeSet.' })
export class ApproveChangeSetPayload extends payloadOf('approveChangeSet') {}

@ObjectType({ description: 'Answer of requestChangeSetChanges.' })
export class RequestChangeSetChangesPayload extends payloadOf('requestChangeSetChanges') {}

@ObjectType({ description: 'Answer of publishChangeSet.' })
export class PublishChangeSetPayload extends payloadOf('publishChangeSet') {}

@ObjectType({ description: 'Answer of withdrawChangeSet.' })
export class WithdrawChangeSetPayload extends payloadOf('withdrawChangeSet') {}

@ObjectType({ description: 'Answer of rebaseChangeSet.' })
export class RebaseChangeSetPayload extends payloadOf('rebaseChangeSet') {}

@ObjectType({ description: 'Answer of revertChangeSet: the new set.' })
export class RevertChangeSetPayload extends payloadOf('revertChangeSet') {}
