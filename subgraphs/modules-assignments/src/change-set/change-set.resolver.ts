import { mapPage, type Outcome, type PayloadKit, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ApprovalService } from './approval.service';
import * as inputs from './change-set.inputs';
import * as payloads from './change-set.payloads';
import type { ChangeSetReader } from './change-set.reader';
import type { ChangeSetLoaders } from './change-set.reference';
import { ChangeSet, ChangeSetConnection } from './change-set.types';
import { toChangeSet } from './change-set.views';
import type { CheckService } from './check.service';
import type { DraftService } from './draft.service';
import { assignmentProposal, changeProposal } from './proposal';
import type { ProposalService } from './proposal.service';
import type { PublishingService } from './publishing.service';
import type { RevertService } from './revert.service';
import type { ChangeSetRef } from './set-command';

export interface ChangeSetServices {
  drafts: DraftService;
  proposals: ProposalService;
  checks: CheckService;
  approvals: ApprovalService;
  publishing: PublishingService;
  reverts: RevertService;
  reader: ChangeSetReader;
}

const given = { description: 'What is asked.' };

@Resolver(() => ChangeSet)
export class ChangeSetResolver {
  constructor(
    private readonly services: ChangeSetServices,
    private readonly loaders: ChangeSetLoaders,
    private readonly kit: PayloadKit,
  ) {}

  private answer(ctx: RequestContext, outcome: Outcome<ChangeSetRef>) {
    return this.kit.toPayload(ctx, 'changeSet', outcome, ({ id }) => this.loaders.byId(ctx).load(id));
  }

  @Query(() => ChangeSet, { nullable: true, description: 'One change set.' })
  changeSet(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return this.loaders.byId(ctx).load(id);
  }

  @Query(() => ChangeSetConnection, { nullable: true, description: 'Change sets of all areas.' })
  async changeSets(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100, 25 when left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Arg('filter', () => inputs.ChangeSetFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: inputs.ChangeSetFilterInput | null,
    @Arg('sort', () => inputs.ChangeSetSort, { nullable: true, description: 'UPDATED when left out.' })
    sort: inputs.ChangeSetSort | null,
  ) {
    return mapPage(await this.services.reader.list(ctx, { first, after, filter, sort }), toChangeSet);
  }

  @Mutation(() => payloads.OpenChangeSetPayload, { description: 'Opens a change set.' })
  async openChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.OpenChangeSetInput, given) input: inputs.OpenChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.drafts.open(ctx, input));
  }

  @Mutation(() => payloads.EditChangeSetPayload, { description: 'Gives a set another title or day.' })
  async editChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.EditChangeSetInput, given) input: inputs.EditChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.drafts.edit(ctx, input));
  }

  @Mutation(() => payloads.ProposeModuleAssignmentPayload, {
    description: 'Puts a party for a module in a set. A draft that breaks a rule is kept and shown as refused.',
  })
  async proposeModuleAssignment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ProposeModuleAssignmentInput, given) input: inputs.ProposeModuleAssignmentInput,
  ) {
    const proposal = assignmentProposal({ ...input, ...nested(input) });
    return this.answer(ctx, await this.services.proposals.propose(ctx, proposal, input.idempotencyKey));
  }

  @Mutation(() => payloads.ProposeChangePayload, { description: 'Puts a change of any kind in a set.' })
  async proposeChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ProposeChangeInput, given) input: inputs.ProposeChangeInput,
  ) {
    const proposal = changeProposal(input);
    return this.answer(ctx, await this.services.proposals.propose(ctx, proposal, input.idempotencyKey));
  }

  @Mutation(() => payloads.DiscardChangePayload, { description: 'Takes a change out of a set.' })
  async discardChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.DiscardChangeInput, given) input: inputs.DiscardChangeInput,
  ) {
    return this.answer(ctx, await this.services.proposals.discard(ctx, input));
  }

  @Mutation(() => payloads.CheckChangeSetPayload, { description: 'Asks the rules about a set and keeps the answer.' })
  async checkChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.CheckChangeSetInput, given) input: inputs.CheckChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.checks.check(ctx, input));
  }

  @Mutation(() => payloads.PreviewChangeSetPayload, { description: 'Counts what a set would do (MA-22).' })
  async previewChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.PreviewChangeSetInput, given) input: inputs.PreviewChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.checks.preview(ctx, input));
  }
}

/** Plain data: the hash and the idempotency key look at content alone. */
function nested({ decision, maturityPlan }: inputs.ProposeModuleAssignmentInput) {
  return { decision: decision && { ...decision }, maturityPlan: maturityPlan && { ...maturityPlan } };
}

@Resolver(() => ChangeSet)
export class ChangeSetStepResolver {
  constructor(
    private readonly services: ChangeSetServices,
    private readonly loaders: ChangeSetLoaders,
    private readonly kit: PayloadKit,
  ) {}

  private answer(ctx: RequestContext, outcome: Outcome<ChangeSetRef>) {
    return this.kit.toPayload(ctx, 'changeSet', outcome, ({ id }) => this.loaders.byId(ctx).load(id));
  }

  @Mutation(() => payloads.SubmitChangeSetPayload, {
    description: 'Submits a set: every rule passes and the preview is current.',
  })
  async submitChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.SubmitChangeSetInput, given) input: inputs.SubmitChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.approvals.submit(ctx, input));
  }

  @Mutation(() => payloads.ApproveChangeSetPayload, { description: 'Approves a set for the own side (MA-16, MA-17).' })
  async approveChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.ApproveChangeSetInput, given) input: inputs.ApproveChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.approvals.approve(ctx, input));
  }

  @Mutation(() => payloads.RequestChangeSetChangesPayload, { description: 'Sends a set back; approvals are void.' })
  async requestChangeSetChanges(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.RequestChangeSetChangesInput, given) input: inputs.RequestChangeSetChangesInput,
  ) {
    return this.answer(ctx, await this.services.approvals.requestChanges(ctx, input));
  }

  @Mutation(() => payloads.PublishChangeSetPayload, { description: 'Publishes a set; it takes effect on its day.' })
  async publishChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.PublishChangeSetInput, given) input: inputs.PublishChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.publishing.publish(ctx, input));
  }

  @Mutation(() => payloads.WithdrawChangeSetPayload, { description: 'Withdraws a set that is not in force.' })
  async withdrawChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.WithdrawChangeSetInput, given) input: inputs.WithdrawChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.publishing.withdraw(ctx, input));
  }

  @Mutation(() => payloads.RebaseChangeSetPayload, { description: 'Puts every change on what stands now: an edit.' })
  async rebaseChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.RebaseChangeSetInput, given) input: inputs.RebaseChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.publishing.rebase(ctx, input));
  }

  @Mutation(() => payloads.RevertChangeSetPayload, { description: 'Opens a set with the inverse of one in force.' })
  async revertChangeSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.RevertChangeSetInput, given) input: inputs.RevertChangeSetInput,
  ) {
    return this.answer(ctx, await this.services.reverts.revert(ctx, input));
  }
}
