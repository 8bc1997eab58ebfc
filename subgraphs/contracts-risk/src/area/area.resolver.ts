import type { Page, RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { byIdsArg } from '../by-ids';
import type { ContractLoaders } from '../contract/contract.reference';
import { Contract } from '../contract/contract.types';
import type { PartyLoaders } from '../party/party.reference';
import { Party } from '../party/party.types';
import type { CombiAreaEntity, ContractAreaEntity } from './area.entity';
import type { AreaLoaders } from './area.reference';
import type { AreaOperator } from './area.rules';
import type { AreaService } from './area.service';
import {
  AreaOperatorType,
  CombiArea,
  ContractArea,
  ContractAreaConnection,
  ContractAreaFilter,
  ContractAreaSort,
  PostcodeRangeType,
} from './area.types';

@Resolver(() => ContractArea)
export class ContractAreaResolver {
  constructor(
    private readonly service: AreaService,
    private readonly loaders: AreaLoaders,
    private readonly parties: PartyLoaders,
    private readonly contracts: ContractLoaders,
  ) {}

  @Query(() => ContractArea, { nullable: true, description: 'Null when there is none. Open field.' })
  contractArea(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Of the area.' }) id: string) {
    return this.loaders.byId(ctx).load(id);
  }

  @Query(() => ContractArea, { nullable: true, description: 'Null when there is none. Open field.' })
  contractAreaByCode(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { description: 'E.g. `OV-TW`.' }) code: string,
  ) {
    return this.service.byCode(ctx, code);
  }

  @Query(() => [ContractArea], {
    nullable: 'items',
    description: 'In the order of the ids, null where there is none; at most 100. Open field.',
  })
  contractAreasByIds(
    @Ctx() ctx: RequestContext,
    @Arg('ids', () => [ID], { description: 'At most 100.' }) ids: string[],
  ): Promise<(ContractAreaEntity | null)[]> {
    return Promise.all(byIdsArg(ids).map((id) => this.loaders.byId(ctx).load(id)));
  }

  @Query(() => ContractAreaConnection, { nullable: true, description: 'All areas, page by page. Open field.' })
  contractAreas(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1–100; 25 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after?: string,
    @Arg('filter', () => ContractAreaFilter, { nullable: true, description: 'What to leave in.' })
    filter?: ContractAreaFilter,
    @Arg('sort', () => ContractAreaSort, { nullable: true, description: 'CODE when left out.' })
    sort?: ContractAreaSort,
  ): Promise<Page<ContractAreaEntity>> {
    return this.service.list(ctx, { first, after, sort: sort ?? 'CODE', ...filter });
  }

  @Query(() => [CombiArea], { nullable: true, description: 'All of them, by code. Open field.' })
  combiAreas(@Ctx() ctx: RequestContext) {
    return this.service.combiAreas(ctx);
  }

  @FieldResolver(() => CombiArea, { nullable: true, description: 'The combi area it belongs to.' })
  combiArea(@Root() area: ContractAreaEntity, @Ctx() ctx: RequestContext) {
    return area.combiAreaId === null ? null : this.loaders.combiAreaById(ctx).load(area.combiAreaId);
  }

  @FieldResolver(() => [ContractArea], { description: 'Areas that it borders on (PO-04).' })
  async neighbours(@Root() area: ContractAreaEntity, @Ctx() ctx: RequestContext) {
    const found = await Promise.all(area.neighbourIds.map((id) => this.loaders.byId(ctx).load(id)));
    return found.filter((each) => each !== null);
  }

  @FieldResolver(() => [PostcodeRangeType], { description: 'Its postcodes on the day that is read.' })
  async postcodeRanges(@Root() area: ContractAreaEntity, @Ctx() ctx: RequestContext) {
    return (await this.loaders.periodOn(ctx).load(area.id))?.postcodeRanges ?? [];
  }

  @FieldResolver(() => [AreaOperatorType], { description: 'Its operators on the day that is read.' })
  async operators(@Root() area: ContractAreaEntity, @Ctx() ctx: RequestContext) {
    return (await this.loaders.periodOn(ctx).load(area.id))?.operators ?? [];
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'The contract party, or the combi organisation in its place, on the day that is read.',
  })
  async contractParty(@Root() area: ContractAreaEntity, @Ctx() ctx: RequestContext) {
    const period = await this.loaders.periodOn(ctx).load(area.id);
    return period?.contractPartyId ? this.parties.load(ctx, period.contractPartyId) : null;
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that holds on the day that is read.' })
  contract(@Root() area: ContractAreaEntity, @Ctx() ctx: RequestContext) {
    return this.contracts.ofArea(ctx).load(area.id);
  }
}

@Resolver(() => AreaOperatorType)
export class AreaOperatorResolver {
  constructor(private readonly parties: PartyLoaders) {}

  @FieldResolver(() => Party, { nullable: true, description: 'The operator.' })
  party(@Root() operator: AreaOperator, @Ctx() ctx: RequestContext) {
    return this.parties.load(ctx, operator.partyId);
  }
}

@Resolver(() => CombiArea)
export class CombiAreaResolver {
  constructor(private readonly loaders: AreaLoaders) {}

  @FieldResolver(() => [ContractArea], { description: 'By code.' })
  async areas(@Root() combiArea: CombiAreaEntity, @Ctx() ctx: RequestContext) {
    return (await this.loaders.ofCombiArea(ctx).load(combiArea.id)) ?? [];
  }
}
