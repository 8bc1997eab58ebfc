import { type PayloadKit, type RequestContext, refusal } from '@ketenregie/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ContractArea, Party, Person } from '../stubs/stubs.types';
import { type Asked, actionRefusals, OFFERED } from './allowed-actions.rules';
import { approvalOf, contactOf } from './approval.rules';
import { blockedBy } from './blocked-by.rules';
import type { ChangeSetEntity } from './change-set.entity';
import { PENDING } from './change-set.process';
import type { ChangeSetLoaders } from './change-set.reference';
import { areasOf } from './change-set.store';
import {
  AllowedAction,
  Approval,
  BlockedBy,
  Change,
  ChangeSet,
  ChangeSetCheck,
  RequiredApproval,
} from './change-set.types';
import { type ChangeSetView, toChange, toCheck } from './change-set.views';
import { setHash } from './content-hash';
import { ChangeSetImpact } from './impact.types';
import { type Insight, refusalsOf } from './insight';

@Resolver(() => ChangeSet)
export class ChangeSetFieldResolver {
  constructor(
    private readonly loaders: ChangeSetLoaders,
    private readonly kit: PayloadKit,
  ) {}

  private async insight(ctx: RequestContext, { id }: ChangeSetView): Promise<Insight> {
    const found = await this.loaders.insight(ctx).load(id);
    if (!found) throw new Error(`The change set ${id} is gone.`);
    return found;
  }

  private async changesOf(ctx: RequestContext, { id }: ChangeSetView) {
    return (await this.loaders.changes(ctx).load(id)) ?? [];
  }

  private async hashOf(ctx: RequestContext, set: ChangeSetView): Promise<string> {
    return setHash(set.effectiveOn, await this.changesOf(ctx, set));
  }

  @FieldResolver(() => String, { description: 'SHA-256 over day and changes with their base: what is approved.' })
  contentHash(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    return this.hashOf(ctx, set);
  }

  @FieldResolver(() => Boolean, { description: 'Others have moved what it is built on: rebase it (MA-21).' })
  async conflicted(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    if (!PENDING.includes(set.state)) return false;
    return (await this.insight(ctx, set)).conflictedKeys.length > 0;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who opened it; null for the system set.' })
  author(@Root() set: ChangeSetView) {
    return set.authorId === null ? null : { id: set.authorId };
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The organisation of who opened it.' })
  authorParty(@Root() set: ChangeSetView) {
    return set.authorPartyId === null ? null : { id: set.authorPartyId };
  }

  @FieldResolver(() => [ContractArea], { description: 'The contract areas that it touches.' })
  async areas(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    return areasOf(await this.changesOf(ctx, set)).map((id) => ({ id }));
  }

  @FieldResolver(() => [Change], { description: 'Its changes by key, at most 5,000 (GE-05).' })
  async changes(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    return (await this.changesOf(ctx, set)).map((change) => toChange(change, set.effectiveOn));
  }

  @FieldResolver(() => [ChangeSetCheck], {
    description: 'What the rules say of it now; of a set that has ended, what they said last.',
  })
  async checks(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    const live = PENDING.includes(set.state);
    const findings = live ? (await this.insight(ctx, set)).findings : (set.stored.checks ?? []);
    return findings.map((finding) => toCheck(finding, ctx, this.kit));
  }

  @FieldResolver(() => [ChangeSetCheck], {
    description: 'Why its day did not bring it in force; empty unless `blocked`.',
  })
  blockers(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    return set.blockerFindings.map((finding) => toCheck(finding, ctx, this.kit));
  }

  @FieldResolver(() => ChangeSetImpact, { nullable: true, description: 'The last preview (MA-22).' })
  async impact(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    const { impact } = set.stored;
    if (!impact) return null;
    return { ...impact, stale: impact.contentHash !== (await this.hashOf(ctx, set)), stored: impact };
  }

  @FieldResolver(() => [Approval], { description: 'Every approval in order, the void ones too.' })
  async approvals(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    return (await this.loaders.approvals(ctx).load(set.id)) ?? [];
  }

  @FieldResolver(() => [RequiredApproval], { description: 'Whose approval it needs (MA-16), with a person to ask.' })
  async requiredApprovals(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    const { required, approvalFacts } = await this.insight(ctx, set);
    const given = (await this.loaders.approvals(ctx).load(set.id)) ?? [];
    return required.map((each) => {
      const approval = approvalOf(each, given);
      const contactId = contactOf(approvalFacts, each.partyId, each.contractId);
      return { ...each, satisfied: approval !== null, approvedById: approval?.personId ?? null, contactId };
    });
  }

  @FieldResolver(() => [BlockedBy], { description: 'What it waits for, and who must act.' })
  async blockedBy(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    if (!PENDING.includes(set.state)) return [];
    const { findings, conflictedKeys, contentHash, required } = await this.insight(ctx, set);
    const approvals = (await this.loaders.approvals(ctx).load(set.id)) ?? [];
    return blockedBy({
      ...set.stored,
      refused: findings.some(({ severity }) => severity === 'REFUSAL'),
      conflicted: conflictedKeys.length > 0,
      previewed: set.stored.impact?.contentHash === contentHash,
      ...{ required, approvals },
    });
  }

  @FieldResolver(() => ChangeSet, { nullable: true, description: 'The set that it turns back.' })
  revertOf(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    return set.revertOfId === null ? null : this.loaders.byId(ctx).load(set.revertOfId);
  }

  @FieldResolver(() => [AllowedAction], { description: 'What the caller may do now, and why not.' })
  async allowedActions(@Root() set: ChangeSetView, @Ctx() ctx: RequestContext) {
    const asked = await this.asked(ctx, set);
    return OFFERED.map((action) => {
      const [first] = ctx.asOf === null ? actionRefusals(asked, action) : [refusal('AS_OF_READ_ONLY', 'GE-09', [])];
      return { action, allowed: !first, refusal: first ? this.kit.toUserError(ctx, first) : null };
    });
  }

  private async asked(ctx: RequestContext, set: ChangeSetView): Promise<Asked> {
    const insight = await this.insight(ctx, set);
    const approvals = (await this.loaders.approvals(ctx).load(set.id)) ?? [];
    const { contentHash, changes, conflictedKeys, approvalFacts, required } = insight;
    const isParty = await this.isParty(ctx, set.stored, areasOf(changes));
    const { personId, organisationId: partyId, permissions } = ctx;
    return {
      ...{ state: set.state, contentHash, changes: changes.length, conflictedKeys, approvalFacts, required, approvals },
      previewed: set.stored.impact?.contentHash ?? null,
      refusals: refusalsOf(insight.findings),
      asker: { personId, partyId, permissions, isParty },
    };
  }

  private async isParty(ctx: RequestContext, { authorPartyId }: ChangeSetEntity, areaIds: readonly string[]) {
    if (areaIds.length === 0) return authorPartyId === ctx.organisationId;
    const own = await this.loaders.ownArea(ctx).loadMany(areaIds);
    return own.some((each) => each === true);
  }
}
