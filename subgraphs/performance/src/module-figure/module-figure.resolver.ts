import type { RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ContractArea, Order, Party } from '../stubs/stubs.types';
import type { ModuleFigureLoaders } from './module-figure.reference';
import type { ModuleFigureService } from './module-figure.service';
import { ModuleFigureFilterInput, ModulePartyFigure } from './module-figure.types';

@Resolver(() => ModulePartyFigure)
export class ModuleFigureResolver {
  constructor(private readonly service: ModuleFigureService) {}

  @Query(() => [ModulePartyFigure], {
    nullable: true,
    description: 'Who runs how many orders, per contract area, module and party, by area, module and party.',
  })
  moduleFigures(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => ModuleFigureFilterInput, { nullable: true, description: 'Narrows the figures.' })
    filter: ModuleFigureFilterInput | null,
  ) {
    return this.service.figures(ctx, {
      areaIds: filter?.areaId ? [filter.areaId] : undefined,
      partyIds: filter?.partyId ? [filter.partyId] : undefined,
      module: filter?.module ?? undefined,
    });
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'The contract area.' })
  area(@Root() figure: ModulePartyFigure) {
    return { id: figure.areaId };
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The party that runs the module.' })
  party(@Root() figure: ModulePartyFigure) {
    return { id: figure.partyId };
  }
}

@Resolver(() => ContractArea)
export class ContractAreaFiguresResolver {
  constructor(private readonly loaders: ModuleFigureLoaders) {}

  @FieldResolver(() => [ModulePartyFigure], { nullable: true, description: 'Who runs how many orders in this area.' })
  async moduleFigures(@Root() area: ContractArea, @Ctx() ctx: RequestContext) {
    return (await this.loaders.ofArea(ctx).load(area.id)) ?? [];
  }
}

@Resolver(() => Party)
export class PartyFiguresResolver {
  constructor(private readonly loaders: ModuleFigureLoaders) {}

  @FieldResolver(() => [ModulePartyFigure], {
    nullable: true,
    description: 'How many orders this party runs, per area and module.',
  })
  async moduleFigures(@Root() party: Party, @Ctx() ctx: RequestContext) {
    return (await this.loaders.ofParty(ctx).load(party.id)) ?? [];
  }
}

@Resolver(() => Order)
export class OrderFiguresResolver {
  constructor(private readonly loaders: ModuleFigureLoaders) {}

  @FieldResolver(() => [ModulePartyFigure], {
    nullable: true,
    description: 'For each module of this order: how many orders of the area its party runs.',
  })
  async moduleFigures(@Root() order: Order, @Ctx() ctx: RequestContext) {
    return (await this.loaders.ofOrder(ctx).load(order.id)) ?? [];
  }
}
