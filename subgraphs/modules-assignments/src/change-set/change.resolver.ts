import { mapPage, type PayloadKit, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { assignmentContent, coordinatorContent } from '../assignment-check/content';
import type { ChangeContent } from '../assignment-check/types';
import { Contract, ContractArea, Party, Person } from '../stubs/stubs.types';
import { cellSlot } from './cell-content';
import { PENDING } from './change-set.process';
import type { ChangeSetReader } from './change-set.reader';
import type { ChangeSetLoaders } from './change-set.reference';
import { Approval, BlockedBy, Change, ChangeConflict, ChangeSetCheck, RequiredApproval } from './change-set.types';
import { toCheck } from './change-set.views';
import { ChangeSetImpact, ImpactLine, ImpactOrderConnection } from './impact.types';

const party = (id: string | null) => (id === null || id === '' ? null : { id });
const person = (id: string | null) => (id === null ? null : { id });

function partyIn({ kind }: Change, content: ChangeContent): string | null {
  const read = kind === 'COORDINATOR' ? coordinatorContent(content) : assignmentContent(content);
  return read?.partyId ?? null;
}

@Resolver(() => Change)
export class ChangeResolver {
  constructor(
    private readonly loaders: ChangeSetLoaders,
    private readonly kit: PayloadKit,
  ) {}

  private async insight(ctx: RequestContext, { changeSetId }: Change) {
    const insight = await this.loaders.insight(ctx).load(changeSetId);
    return insight && PENDING.includes(insight.set.state) ? insight : null;
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'The contract area; null touches all.' })
  area(@Root() change: Change) {
    return party(change.areaId);
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The party of `before`.' })
  beforeParty(@Root() change: Change) {
    return party(partyIn(change, change.before));
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The party of `after`; null where the row ends.' })
  afterParty(@Root() change: Change) {
    return party(partyIn(change, change.after));
  }

  @FieldResolver(() => [ChangeSetCheck], { description: 'What the rules say of this change now.' })
  async checks(@Root() change: Change, @Ctx() ctx: RequestContext) {
    const insight = await this.insight(ctx, change);
    const own = insight?.findings.filter(({ changeKey }) => changeKey === change.key) ?? [];
    return own.map((finding) => toCheck(finding, ctx, this.kit));
  }

  @FieldResolver(() => Boolean, { description: 'Others have moved what it is built on (MA-21).' })
  async conflicted(@Root() change: Change, @Ctx() ctx: RequestContext) {
    return (await this.insight(ctx, change))?.conflictedKeys.includes(change.key) ?? false;
  }

  @FieldResolver(() => ChangeConflict, { nullable: true, description: 'The three values, where it is conflicted.' })
  async conflict(@Root() change: Change, @Ctx() ctx: RequestContext) {
    const insight = await this.insight(ctx, change);
    if (!insight?.conflictedKeys.includes(change.key)) return null;
    const held = await this.loaders.held(ctx).load(change.changeSetId);
    return { base: change.before, theirs: held?.get(cellSlot(change)) ?? null, mine: change.after };
  }
}

@Resolver(() => Approval)
export class ApprovalResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The party that approved.' })
  party(@Root() approval: Approval) {
    return party(approval.partyId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved for it.' })
  person(@Root() approval: Approval) {
    return person(approval.personId);
  }
}

@Resolver(() => RequiredApproval)
export class RequiredApprovalResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The party.' })
  party(@Root() required: RequiredApproval) {
    return party(required.partyId);
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that it is a party to.' })
  contract(@Root() required: RequiredApproval) {
    return party(required.contractId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved.' })
  approvedBy(@Root() required: RequiredApproval) {
    return person(required.approvedById);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Whom to ask: the holder of the party’s contract mandate.',
  })
  contact(@Root() required: RequiredApproval) {
    return person(required.contactId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Operators’ side: the contract’s director, whose approval counts for all of them.',
  })
  director(@Root() required: RequiredApproval) {
    return person(required.directorId);
  }
}

@Resolver(() => BlockedBy)
export class BlockedByResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The party that must act.' })
  party(@Root() waiting: BlockedBy) {
    return party(waiting.partyId);
  }
}

@Resolver(() => ImpactLine)
export class ImpactLineResolver {
  @FieldResolver(() => ContractArea, { nullable: true, description: 'The contract area.' })
  area(@Root() line: ImpactLine) {
    return party(line.areaId);
  }
}

@Resolver(() => ChangeSetImpact)
export class ChangeSetImpactResolver {
  constructor(private readonly reader: ChangeSetReader) {}

  @FieldResolver(() => ImpactOrderConnection, {
    description: 'The orders behind a line: as many as its number says, in the order in which their runs opened.',
  })
  async orders(
    @Root() { stored }: ChangeSetImpact,
    @Ctx() ctx: RequestContext,
    @Arg('key', () => String, { description: 'Key of the line.' }) key: string,
    @Arg('onlyWithModule', () => Boolean, { nullable: true, description: 'Only those whose run needs the module.' })
    onlyWithModule: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100, 25 when left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
  ) {
    const request = { key, onlyWithModule: onlyWithModule ?? false, first, after };
    return mapPage(await this.reader.impactOrders(ctx, stored, request), ({ orderId }) => ({ id: orderId }));
  }
}
