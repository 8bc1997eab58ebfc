import type { Page, RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { byIdsArg } from '../by-ids';
import type { ContractLoaders } from '../contract/contract.reference';
import { Contract } from '../contract/contract.types';
import type { PersonLoaders } from '../person/person.reference';
import { Person } from '../person/person.types';
import type { PartyEntity } from './party.entity';
import type { PartyLoaders } from './party.reference';
import type { PartyService } from './party.service';
import { Party, PartyConnection, PartyFilter, PartySort } from './party.types';

export interface PartyResolverParts {
  service: PartyService;
  parties: PartyLoaders;
  people: PersonLoaders;
  contracts: ContractLoaders;
}

@Resolver(() => Party)
export class PartyResolver {
  constructor(private readonly parts: PartyResolverParts) {}

  @Query(() => Party, { nullable: true, description: 'Null when there is none. Open field; the own party: anybody.' })
  party(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Of the party.' }) id: string) {
    return this.parts.parties.load(ctx, id);
  }

  @Query(() => Party, { nullable: true, description: 'Null when there is none. Open field.' })
  partyByCode(@Ctx() ctx: RequestContext, @Arg('code', () => String, { description: 'E.g. `tukker`.' }) code: string) {
    return this.parts.service.byCode(ctx, code);
  }

  @Query(() => [Party], {
    nullable: 'items',
    description: 'In the order of the ids, null where there is none; at most 100. Open field.',
  })
  partiesByIds(
    @Ctx() ctx: RequestContext,
    @Arg('ids', () => [ID], { description: 'At most 100.' }) ids: string[],
  ): Promise<(PartyEntity | null)[]> {
    return Promise.all(byIdsArg(ids).map((id) => this.parts.parties.load(ctx, id)));
  }

  @Query(() => PartyConnection, { nullable: true, description: 'All parties, page by page. Open field.' })
  parties(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1–100; 25 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after?: string,
    @Arg('filter', () => PartyFilter, { nullable: true, description: 'What to leave in.' }) filter?: PartyFilter,
    @Arg('sort', () => PartySort, { nullable: true, description: 'CODE when left out.' }) sort?: PartySort,
  ): Promise<Page<PartyEntity>> {
    return this.parts.service.list(ctx, { first, after, sort: sort ?? 'CODE', ...filter });
  }

  @FieldResolver(() => [Party], { description: 'Members of a combi organisation; empty for others.' })
  async members(@Root() party: PartyEntity, @Ctx() ctx: RequestContext) {
    const found = await Promise.all(party.memberIds.map((id) => this.parts.parties.load(ctx, id)));
    return found.filter((each) => each !== null);
  }

  @FieldResolver(() => [Contract], { description: 'Contracts that it is a party to on the day that is read.' })
  async contracts(@Root() party: PartyEntity, @Ctx() ctx: RequestContext) {
    return (await this.parts.contracts.ofParty(ctx).load(party.id)) ?? [];
  }

  @FieldResolver(() => [Person], { description: 'People of the organisation whom a partner may turn to, by name.' })
  async contacts(@Root() party: PartyEntity, @Ctx() ctx: RequestContext) {
    return (await this.parts.people.contactsOf(ctx).load(party.id)) ?? [];
  }
}
