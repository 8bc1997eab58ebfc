import { type PayloadKit, perRequest, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ChangeSet } from '../change-set/change-set.types';
import type { CheckSeverity } from '../enums/values';
import { ContractArea, Party } from '../stubs/stubs.types';
import type { AssignmentMatrixService, CellView, RowView } from './assignment-matrix.service';
import {
  AssignmentCandidate,
  AssignmentCandidatesInput,
  AssignmentMatrix,
  MatrixRow,
  PlannedAssignment,
} from './assignment-matrix.types';
import { toCoordinatorAssignment, toModuleAssignment, toPlannedAssignment } from './assignment-views';
import type { CandidatesService } from './candidates.service';
import type { ChangeSetLoader } from './module-assignment.resolver';

function cell({ findings, live, byClass, planned, ...view }: CellView, ctx: RequestContext, payloads: PayloadKit) {
  const checks = (wanted: CheckSeverity) =>
    payloads.toUserErrors(
      ctx,
      findings.filter(({ severity }) => severity === wanted).map(({ refusal }) => refusal),
    );
  return {
    ...view,
    live: live && toModuleAssignment(live),
    byClass: byClass.map(toModuleAssignment),
    planned: planned.map(toPlannedAssignment),
    draft: view.drafts[0] ?? null,
    checks: [...checks('REFUSAL'), ...checks('ADVICE')],
  };
}

function row({ areaId, coordinators, cells }: RowView, ctx: RequestContext, payloads: PayloadKit) {
  return {
    areaId,
    coordinators: coordinators.map(toCoordinatorAssignment),
    cells: cells.map((each) => cell(each, ctx, payloads)),
  };
}

@Resolver(() => AssignmentMatrix)
export class AssignmentMatrixResolver {
  constructor(
    private readonly service: AssignmentMatrixService,
    private readonly changeSets: ChangeSetLoader,
    private readonly payloads: PayloadKit,
  ) {}

  @Query(() => AssignmentMatrix, {
    nullable: true,
    description:
      'Who runs which module in which area: on the day of `x-ketenregie-as-of`, with the drafts of the set in `x-ketenregie-set`.',
  })
  async assignmentMatrix(@Ctx() ctx: RequestContext) {
    const { rows, ...matrix } = await this.service.matrix(ctx);
    return { ...matrix, rows: rows.map((each) => row(each, ctx, this.payloads)) };
  }

  @FieldResolver(() => ChangeSet, { nullable: true, description: 'The set looked through.' })
  changeSet(@Root() matrix: AssignmentMatrix, @Ctx() ctx: RequestContext) {
    return matrix.changeSetId === null ? null : this.changeSets(ctx).load(matrix.changeSetId);
  }
}

@Resolver(() => MatrixRow)
export class MatrixRowResolver {
  @FieldResolver(() => ContractArea, { nullable: true, description: 'The contract area.' })
  area(@Root() matrixRow: MatrixRow) {
    return { id: matrixRow.areaId };
  }
}

@Resolver(() => PlannedAssignment)
export class PlannedAssignmentResolver {
  constructor(private readonly changeSets: ChangeSetLoader) {}

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'The party that will run it; null where the module ends.',
  })
  party(@Root() planned: PlannedAssignment) {
    return planned.partyId === null ? null : { id: planned.partyId };
  }

  @FieldResolver(() => ChangeSet, { nullable: true, description: 'The scheduled set.' })
  changeSet(@Root() planned: PlannedAssignment, @Ctx() ctx: RequestContext) {
    return planned.changeSetId === null ? null : this.changeSets(ctx).load(planned.changeSetId);
  }
}

@Resolver(() => AssignmentCandidate)
export class AssignmentCandidateResolver {
  constructor(
    private readonly service: CandidatesService,
    private readonly payloads: PayloadKit,
  ) {}

  @Query(() => [AssignmentCandidate], {
    nullable: true,
    description:
      'Parties to the area’s contract, then others that are competent for the module, each with its verdict.',
  })
  async assignmentCandidates(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignmentCandidatesInput, { description: 'The cell.' }) input: AssignmentCandidatesInput,
  ) {
    const candidates = await this.service.candidates(ctx, input);
    return candidates.map(({ refusals, advices, ...candidate }) => ({
      ...candidate,
      refusals: this.payloads.toUserErrors(ctx, refusals),
      advices: this.payloads.toUserErrors(ctx, advices),
    }));
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The candidate.' })
  party(@Root() candidate: AssignmentCandidate) {
    return { id: candidate.partyId };
  }
}

@Resolver(() => ContractArea)
export class ContractAreaMatrixResolver {
  private readonly rows;

  constructor(
    service: AssignmentMatrixService,
    private readonly payloads: PayloadKit,
  ) {
    this.rows = perRequest((ctx: RequestContext, areaIds: readonly string[]) => service.rowsOf(ctx, areaIds));
  }

  @FieldResolver(() => MatrixRow, {
    nullable: true,
    description: 'The area’s row of the matrix, on the day that is read.',
  })
  async matrixRow(@Root() area: ContractArea, @Ctx() ctx: RequestContext) {
    const found = await this.rows(ctx).load(area.id);
    return found && row(found, ctx, this.payloads);
  }
}
