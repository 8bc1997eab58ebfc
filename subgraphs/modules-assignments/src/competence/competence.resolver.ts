import { FOREVER, mapPage, type PayloadKit, perRequest, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { groupBy } from '../assignment-check/group';
import { ContractArea, Party } from '../stubs/stubs.types';
import type { CompetenceEntity } from './competence.entity';
import type { CompetenceService } from './competence.service';
import {
  Competence,
  CompetenceConnection,
  CompetenceFilterInput,
  CompetenceSort,
  RecordCompetenceInput,
  RecordCompetencePayload,
} from './competence.types';

export function toCompetence(row: CompetenceEntity): Competence {
  return { ...row, to: row.to === FOREVER ? null : row.to };
}

@Resolver(() => Competence)
export class CompetenceResolver {
  constructor(
    private readonly service: CompetenceService,
    private readonly payloads: PayloadKit,
  ) {}

  @Query(() => CompetenceConnection, { nullable: true, description: 'Evidence of competence of every party (MA-04).' })
  async competences(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100, 25 when left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Arg('filter', () => CompetenceFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: CompetenceFilterInput | null,
    @Arg('sort', () => CompetenceSort, { nullable: true, description: 'RECORDED when left out.' })
    sort: CompetenceSort | null,
  ) {
    return mapPage(await this.service.list(ctx, { first, after, filter, sort }), toCompetence);
  }

  @Mutation(() => RecordCompetencePayload, { description: 'Records evidence of a competence of the own organisation.' })
  async recordCompetence(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordCompetenceInput, { description: 'What is recorded.' }) input: RecordCompetenceInput,
  ) {
    return this.payloads.toPayload(ctx, 'competence', await this.service.record(ctx, input), toCompetence);
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The party that is competent.' })
  party(@Root() competence: Competence) {
    return { id: competence.partyId };
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'Only in this area; null is everywhere.' })
  area(@Root() competence: Competence) {
    return competence.areaId === null ? null : { id: competence.areaId };
  }
}

export function competenceLoaders(service: CompetenceService) {
  return {
    byParty: perRequest(async (ctx: RequestContext, partyIds: readonly string[]) => {
      const rows = await service.byParties(ctx, partyIds);
      return groupBy(rows.map(toCompetence), ({ partyId }) => partyId);
    }),
  };
}

@Resolver(() => Party)
export class PartyCompetenceResolver {
  private readonly loaders: ReturnType<typeof competenceLoaders>;

  constructor(service: CompetenceService) {
    this.loaders = competenceLoaders(service);
  }

  @FieldResolver(() => [Competence], { nullable: true, description: 'Evidence of what the party can run (MA-04).' })
  async competences(@Root() party: Party, @Ctx() ctx: RequestContext) {
    return (await this.loaders.byParty(ctx).load(party.id)) ?? [];
  }
}
