import { type PayloadKit, perRequest, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { groupBy } from '../assignment-check/group';
import { ContractArea, Party } from '../stubs/stubs.types';
import type { MaturityService } from './maturity-assessment.service';
import {
  MaturityAssessment,
  MaturityAssessmentConnection,
  MaturityAssessmentFilterInput,
  MaturityAssessmentSort,
  RecordMaturityAssessmentInput,
  RecordMaturityAssessmentPayload,
} from './maturity-assessment.types';

@Resolver(() => MaturityAssessment)
export class MaturityAssessmentResolver {
  constructor(
    private readonly service: MaturityService,
    private readonly payloads: PayloadKit,
  ) {}

  @Query(() => MaturityAssessmentConnection, {
    nullable: true,
    description: 'Task maturity as both sides assessed it (MA-09).',
  })
  maturityAssessments(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100, 25 when left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Arg('filter', () => MaturityAssessmentFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: MaturityAssessmentFilterInput | null,
    @Arg('sort', () => MaturityAssessmentSort, { nullable: true, description: 'ASSESSED when left out.' })
    sort: MaturityAssessmentSort | null,
  ) {
    return this.service.list(ctx, { first, after, filter, sort });
  }

  @Mutation(() => RecordMaturityAssessmentPayload, {
    description: 'Assesses a party’s task maturity for the own side.',
  })
  async recordMaturityAssessment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordMaturityAssessmentInput, { description: 'What is assessed.' })
    input: RecordMaturityAssessmentInput,
  ) {
    return this.payloads.toPayload(ctx, 'maturityAssessment', await this.service.record(ctx, input));
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The party that is assessed.' })
  party(@Root() assessment: MaturityAssessment) {
    return { id: assessment.partyId };
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'The contract area.' })
  area(@Root() assessment: MaturityAssessment) {
    return { id: assessment.areaId };
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The party that assessed.' })
  assessedBy(@Root() assessment: MaturityAssessment) {
    return { id: assessment.assessedByPartyId };
  }
}

@Resolver(() => Party)
export class PartyMaturityResolver {
  private readonly byParty;

  constructor(service: MaturityService) {
    this.byParty = perRequest(async (ctx: RequestContext, partyIds: readonly string[]) =>
      groupBy(await service.byParties(ctx, partyIds), ({ partyId }) => partyId),
    );
  }

  @FieldResolver(() => [MaturityAssessment], {
    nullable: true,
    description: 'How both sides assessed the party (MA-09).',
  })
  async maturity(@Root() party: Party, @Ctx() ctx: RequestContext) {
    return (await this.byParty(ctx).load(party.id)) ?? [];
  }
}
