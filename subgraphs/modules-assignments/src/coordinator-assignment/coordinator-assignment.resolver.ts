import { mapPage, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { ChangeSet } from '../change-set/change-set.types';
import { toCoordinatorAssignment } from '../module-assignment/assignment-views';
import type { ChangeSetLoader } from '../module-assignment/module-assignment.resolver';
import type { ModuleAssignmentService } from '../module-assignment/module-assignment.service';
import { ContractArea, Party } from '../stubs/stubs.types';
import {
  CoordinatorAssignment,
  CoordinatorAssignmentConnection,
  CoordinatorAssignmentFilterInput,
  CoordinatorAssignmentSort,
} from './coordinator-assignment.types';

@Resolver(() => CoordinatorAssignment)
export class CoordinatorAssignmentResolver {
  constructor(
    private readonly service: ModuleAssignmentService,
    private readonly changeSets: ChangeSetLoader,
  ) {}

  @Query(() => CoordinatorAssignmentConnection, {
    nullable: true,
    description: 'Coordinators of the day that is read (MA-11).',
  })
  async coordinatorAssignments(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100, 25 when left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Arg('filter', () => CoordinatorAssignmentFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: CoordinatorAssignmentFilterInput | null,
    @Arg('sort', () => CoordinatorAssignmentSort, { nullable: true, description: 'VALID_FROM when left out.' })
    sort: CoordinatorAssignmentSort | null,
  ) {
    return mapPage(await this.service.coordinators(ctx, { first, after, filter, sort }), toCoordinatorAssignment);
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'The contract area.' })
  area(@Root() row: CoordinatorAssignment) {
    return { id: row.areaId };
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The coordinating party.' })
  party(@Root() row: CoordinatorAssignment) {
    return { id: row.partyId };
  }

  @FieldResolver(() => ChangeSet, { nullable: true, description: 'The set that chose this coordinator.' })
  changeSet(@Root() row: CoordinatorAssignment, @Ctx() ctx: RequestContext) {
    return this.changeSets(ctx).load(row.changeSetId);
  }
}
