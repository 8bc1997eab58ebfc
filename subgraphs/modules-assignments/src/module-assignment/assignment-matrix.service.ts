import { type LocalDate, openRead, type RequestContext, type UnitOfWork } from '@ketenregie/shared';
import { In } from 'typeorm';
import { groupBy } from '../assignment-check/group';
import type { Finding } from '../assignment-check/types';
import type { CoordinatorAssignmentEntity } from '../coordinator-assignment/coordinator-assignment.entity';
import { type CellState, MODULES, type Module } from '../enums/values';
import { AreaFactEntity } from '../facts/facts.entity';
import { liveAssignments, liveCoordinators, versionOn } from './assignments-at';
import type { DraftChange, DraftOverlay, MatrixOverlay, PlannedChange } from './matrix-overlay';
import type { ModuleAssignmentEntity } from './module-assignment.entity';

export const MAX_AREAS = 500;

export interface CellView {
  key: string;
  module: Module;
  state: CellState;
  live: ModuleAssignmentEntity | null;
  byClass: ModuleAssignmentEntity[];
  planned: PlannedChange[];
  drafts: DraftChange[];
  version: number;
  findings: Finding[];
}

export interface RowView {
  areaId: string;
  coordinators: CoordinatorAssignmentEntity[];
  cells: CellView[];
}

export interface MatrixView {
  asOf: LocalDate;
  configurationVersion: number;
  changeSetId: string | null;
  rows: RowView[];
}

interface Layers {
  live: Map<string, ModuleAssignmentEntity[]>;
  coordinators: Map<string, CoordinatorAssignmentEntity[]>;
  planned: Map<string, PlannedChange[]>;
  drafts: Map<string, DraftChange[]>;
  findings: Map<string, Finding[]>;
}

const cellKey = (at: { areaId: string | null; module: Module | null }) => `${at.areaId}|${at.module}`;
const byClass = (one: { complexity: string | null }, other: { complexity: string | null }) =>
  (one.complexity ?? '') < (other.complexity ?? '') ? -1 : 1;

function stateOf(cell: Omit<CellView, 'state'>): CellState {
  if (cell.findings.some(({ severity }) => severity === 'REFUSAL')) return 'REFUSED';
  if (cell.drafts.length > 0) return 'DRAFT';
  if (cell.planned.length > 0) return 'PLANNED';
  return cell.live || cell.byClass.length > 0 ? 'LIVE' : 'UNASSIGNED';
}

function cellOf(area: AreaFactEntity, module: Module, layers: Layers): CellView {
  const at = cellKey({ areaId: area.id, module });
  const live = layers.live.get(at) ?? [];
  const drafts = [...(layers.drafts.get(at) ?? [])].sort(byClass);
  const cell = {
    key: `${area.code}:${module}`,
    module,
    live: live.find(({ complexity }) => complexity === null) ?? null,
    byClass: live.filter(({ complexity }) => complexity !== null).sort(byClass),
    planned: layers.planned.get(at) ?? [],
    drafts,
    version: drafts.find(({ complexity }) => complexity === null)?.version ?? 0,
    findings: drafts.flatMap(({ key }) => layers.findings.get(key) ?? []),
  };
  return { ...cell, state: stateOf(cell) };
}

/** The matrix as of a day, with what is planned and what a set would change; the same statements for 1 and 500 areas. */
export class AssignmentMatrixService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly overlay: MatrixOverlay,
  ) {}

  async matrix(ctx: RequestContext): Promise<MatrixView> {
    openRead(ctx, 'moduleAssignment:read');
    const order = { combiAreaCode: 'ASC', code: 'ASC' } as const;
    const areas = await this.work.manager.find(AreaFactEntity, { order, take: MAX_AREAS });
    const rows = await this.view(ctx, areas);
    const configurationVersion = await versionOn(this.work.manager, ctx.readDate);
    return { asOf: ctx.readDate, configurationVersion, changeSetId: ctx.overlay, rows };
  }

  async rowsOf(ctx: RequestContext, areaIds: readonly string[]): Promise<Map<string, RowView>> {
    openRead(ctx, 'moduleAssignment:read');
    const areas = await this.work.manager.findBy(AreaFactEntity, { id: In([...areaIds]) });
    const rows = await this.view(ctx, areas);
    return new Map(rows.map((row) => [row.areaId, row]));
  }

  private async view(ctx: RequestContext, areas: readonly AreaFactEntity[]): Promise<RowView[]> {
    const layers = await this.layers(
      ctx,
      areas.map(({ id }) => id),
    );
    return areas.map((area) => ({
      areaId: area.id,
      coordinators: [...(layers.coordinators.get(area.id) ?? [])].sort(byClass),
      cells: MODULES.map((module) => cellOf(area, module, layers)),
    }));
  }

  private async layers(ctx: RequestContext, areaIds: readonly string[]): Promise<Layers> {
    const { manager } = this.work;
    const live = await liveAssignments(manager, areaIds, ctx.readDate);
    const coordinators = await liveCoordinators(manager, areaIds, ctx.readDate);
    const draft = await this.draftOf(ctx);
    return {
      live: groupBy(live, cellKey),
      coordinators: groupBy(coordinators, ({ areaId }) => areaId),
      planned: groupBy(await this.planned(ctx, areaIds), cellKey),
      drafts: groupBy(draft.changes, cellKey),
      findings: groupBy([...draft.findings], ({ changeKey }) => changeKey),
    };
  }

  private async draftOf(ctx: RequestContext): Promise<DraftOverlay> {
    const draft = ctx.overlay === null ? null : await this.overlay.draft(ctx.overlay, ctx);
    const changes = draft?.changes.filter(({ kind }) => kind === 'MODULE_ASSIGNMENT') ?? [];
    return { changes, findings: draft?.findings ?? [] };
  }

  /** Of a day in the past nothing is planned any more; the set looked through is shown as a draft. */
  private async planned(ctx: RequestContext, areaIds: readonly string[]): Promise<PlannedChange[]> {
    if (ctx.readDate < ctx.today) return [];
    const scheduled = await this.overlay.scheduled(areaIds);
    return scheduled
      .filter(({ kind, changeSetId }) => kind === 'MODULE_ASSIGNMENT' && (!changeSetId || changeSetId !== ctx.overlay))
      .sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  }
}
