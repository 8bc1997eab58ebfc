import { mapPage, perRequest, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { groupBy } from '../assignment-check/group';
import { ChangeSet } from '../change-set/change-set.types';
import { Complexity, Module } from '../enums';
import { ContractArea, LegalBasis, Party } from '../stubs/stubs.types';
import { toModuleAssignment } from './assignment-views';
import type { ModuleAssignmentService } from './module-assignment.service';
import {
  AssignmentDecision,
  AssignmentMaturityPlan,
  ModuleAssignment,
  ModuleAssignmentConnection,
  ModuleAssignmentFilterInput,
  ModuleAssignmentSort,
} from './module-assignment.types';

/** Change sets by id, batched; the change sets' own loader. */
export type ChangeSetLoader = (ctx: RequestContext) => { load(id: string): Promise<object | null> };

export function moduleAssignmentLoaders(service: ModuleAssignmentService) {
  return {
    byId: perRequest(async (ctx: RequestContext, ids: readonly string[]) => {
      const rows = await service.byIds(ctx, ids);
      return new Map([...rows].map(([id, row]) => [id, toModuleAssignment(row)]));
    }),
    inArea: perRequest(async (ctx: RequestContext, areaIds: readonly string[]) =>
      groupBy((await service.inAreas(ctx, areaIds)).map(toModuleAssignment), ({ areaId }) => areaId),
    ),
  };
}

export type ModuleAssignmentLoaders = ReturnType<typeof moduleAssignmentLoaders>;

/** `_entities` arrives here, through the same service and the same rights as every other path. */
export function moduleAssignmentReference(loaders: ModuleAssignmentLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.byId(ctx).load(stub.id);
}

@Resolver(() => ModuleAssignment)
export class ModuleAssignmentResolver {
  constructor(
    private readonly service: ModuleAssignmentService,
    private readonly changeSets: ChangeSetLoader,
  ) {}

  @Query(() => ModuleAssignmentConnection, { nullable: true, description: 'Rows of the day that is read.' })
  async moduleAssignments(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100, 25 when left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Arg('filter', () => ModuleAssignmentFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: ModuleAssignmentFilterInput | null,
    @Arg('sort', () => ModuleAssignmentSort, { nullable: true, description: 'VALID_FROM when left out.' })
    sort: ModuleAssignmentSort | null,
  ) {
    return mapPage(await this.service.list(ctx, { first, after, filter, sort }), toModuleAssignment);
  }

  @Query(() => [ModuleAssignment], {
    nullable: true,
    description: 'Every row of one module in one area, the latest first.',
  })
  async assignmentHistory(
    @Ctx() ctx: RequestContext,
    @Arg('areaId', () => ID, { description: 'The contract area.' }) areaId: string,
    @Arg('module', () => Module, { description: 'The module.' }) module: Module,
    @Arg('complexity', () => Complexity, { nullable: true, description: 'Rows of one class only.' })
    complexity: Complexity | null,
  ) {
    return (await this.service.history(ctx, { areaId, module, complexity })).map(toModuleAssignment);
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'The contract area.' })
  area(@Root() row: ModuleAssignment) {
    return { id: row.areaId };
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The party that runs the module.' })
  party(@Root() row: ModuleAssignment) {
    return { id: row.partyId };
  }

  @FieldResolver(() => LegalBasis, { nullable: true, description: 'With ground LAW.' })
  legalBasis(@Root() row: ModuleAssignment) {
    return row.legalBasisId === null ? null : { id: row.legalBasisId };
  }

  @FieldResolver(() => ChangeSet, { nullable: true, description: 'The set that gave the module to this party.' })
  changeSet(@Root() row: ModuleAssignment, @Ctx() ctx: RequestContext) {
    return this.changeSets(ctx).load(row.changeSetId);
  }
}

@Resolver(() => AssignmentDecision)
export class AssignmentDecisionResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The network operator that decided.' })
  party(@Root() decision: AssignmentDecision) {
    return { id: decision.partyId };
  }
}

@Resolver(() => AssignmentMaturityPlan)
export class AssignmentMaturityPlanResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who carries the plan out.' })
  owner(@Root() plan: AssignmentMaturityPlan) {
    return { id: plan.ownerPartyId };
  }
}

@Resolver(() => ContractArea)
export class ContractAreaAssignmentResolver {
  constructor(private readonly loaders: ModuleAssignmentLoaders) {}

  @FieldResolver(() => [ModuleAssignment], {
    nullable: true,
    description: 'Who runs which module on the day that is read (MA-01).',
  })
  async assignments(@Root() area: ContractArea, @Ctx() ctx: RequestContext) {
    return (await this.loaders.inArea(ctx).load(area.id)) ?? [];
  }
}
