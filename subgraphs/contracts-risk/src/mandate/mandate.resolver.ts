import { LocalDateScalar, type Page, type PayloadKit, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AreaLoaders } from '../area/area.reference';
import { CombiArea, ContractArea } from '../area/area.types';
import type { ContractLoaders } from '../contract/contract.reference';
import { Contract } from '../contract/contract.types';
import { openEnd } from '../open-end';
import type { PartyLoaders } from '../party/party.reference';
import { Party } from '../party/party.types';
import type { PersonLoaders } from '../person/person.reference';
import { Person } from '../person/person.types';
import type { MandateEntity } from './mandate.entity';
import type { MandateService } from './mandate.service';
import {
  GrantMandateInput,
  GrantMandatePayload,
  Mandate,
  MandateConnection,
  MandateFilter,
  MandateSort,
} from './mandate.types';

export interface MandateResolverParts {
  service: MandateService;
  payloads: PayloadKit;
  parties: PartyLoaders;
  people: PersonLoaders;
  areas: AreaLoaders;
  contracts: ContractLoaders;
}

@Resolver(() => Mandate)
export class MandateResolver {
  constructor(private readonly parts: MandateResolverParts) {}

  @Query(() => MandateConnection, {
    nullable: true,
    description: 'In force on the day that is read, page by page. Open field.',
  })
  mandates(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1–100; 25 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after?: string,
    @Arg('filter', () => MandateFilter, { nullable: true, description: 'What to leave in.' }) filter?: MandateFilter,
    @Arg('sort', () => MandateSort, { nullable: true, description: 'FROM when left out.' }) sort?: MandateSort,
  ): Promise<Page<MandateEntity>> {
    return this.parts.service.list(ctx, { first, after, sort: sort ?? 'FROM', ...filter });
  }

  @Mutation(() => GrantMandatePayload, {
    description:
      'By the director of the contract that is active in the area on the first day; anybody else: FORBIDDEN (domain §8).',
  })
  async grantMandate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantMandateInput, { description: 'What is granted.' }) input: GrantMandateInput,
  ) {
    return this.parts.payloads.toPayload(ctx, 'mandate', await this.parts.service.grant(ctx, { ...input }));
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who has it.' })
  party(@Root() mandate: MandateEntity, @Ctx() ctx: RequestContext) {
    return this.parts.parties.load(ctx, mandate.partyId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The one person who has it; null: whoever acts for it.' })
  person(@Root() mandate: MandateEntity, @Ctx() ctx: RequestContext) {
    return mandate.personId === null ? null : this.parts.people.load(ctx, mandate.personId);
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'Holds in this area alone.' })
  area(@Root() mandate: MandateEntity, @Ctx() ctx: RequestContext) {
    return mandate.areaId === null ? null : this.parts.areas.byId(ctx).load(mandate.areaId);
  }

  @FieldResolver(() => CombiArea, { nullable: true, description: 'Holds in all areas of this combi area.' })
  combiArea(@Root() mandate: MandateEntity, @Ctx() ctx: RequestContext) {
    return mandate.combiAreaId === null ? null : this.parts.areas.combiAreaById(ctx).load(mandate.combiAreaId);
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'Of a mandate for CONTRACT: which one.' })
  contract(@Root() mandate: MandateEntity, @Ctx() ctx: RequestContext) {
    return mandate.contractId === null ? null : this.parts.contracts.byId(ctx).load(mandate.contractId);
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'First day without it; null: no end.' })
  to(@Root() mandate: MandateEntity) {
    return openEnd(mandate.to);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Of a mandate for PORTFOLIO: crew-days that may be moved in a batch (PO-05); null: no limit.',
  })
  crewDays(@Root() mandate: MandateEntity) {
    return mandate.subject === 'PORTFOLIO' && mandate.limit !== null ? Number(mandate.limit) : null;
  }
}
