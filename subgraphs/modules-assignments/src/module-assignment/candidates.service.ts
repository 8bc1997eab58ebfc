import {
  BadInputError,
  isRealDate,
  type LocalDate,
  openRead,
  type RequestContext,
  type UnitOfWork,
} from '@ketenregie/shared';
import { type EntityManager, Not } from 'typeorm';
import { activeContracts } from '../assignment-check/judged';
import { loadAssignmentFacts } from '../assignment-check/load-facts';
import { classesOf, runnerOn, timelines } from '../assignment-check/timelines';
import type { AssignmentFacts, ProposedChange } from '../assignment-check/types';
import { type CandidateVerdict, type Cell, verdicts } from '../assignment-check/verdicts.rules';
import { CompetenceEntity } from '../competence/competence.entity';
import type { AssignmentGround, Complexity, Module } from '../enums/values';
import type { MatrixOverlay } from './matrix-overlay';

export interface CandidatesRequest {
  areaId: string;
  module: Module;
  complexity?: Complexity | null;
  validFrom: LocalDate;
  ground?: AssignmentGround | null;
  changeSetId?: string | null;
}

export interface Candidate extends CandidateVerdict {
  eligible: boolean;
  current: boolean;
}

function cellOf(facts: AssignmentFacts, { areaId, module, complexity, validFrom }: CandidatesRequest): Cell {
  const area = facts.areas.get(areaId);
  if (!area)
    throw new BadInputError('`areaId` is no contract area.', { argument: 'input.areaId', reason: 'NOT_FOUND' });
  const key = [area.code, module, ...(complexity ? [complexity] : [])].join(':');
  return { areaId, key, module, complexity: complexity ?? null, validFrom };
}

/** Parties to the area's contract first, then those with the competence elsewhere; each by name. */
function inOrder(facts: AssignmentFacts, areaId: string, competent: readonly string[]): string[] {
  const own = activeContracts(facts, areaId, null).flatMap(({ parties }) => parties.map(({ partyId }) => partyId));
  const name = (partyId: string) => facts.parties.get(partyId)?.name ?? partyId;
  const sorted = (ids: readonly string[]) =>
    [...new Set(ids)]
      .filter((id) => facts.parties.has(id) && facts.parties.get(id)?.side !== 'PUBLIC')
      .sort((one, other) => name(one).localeCompare(name(other)));
  const first = sorted(own);
  return [...first, ...sorted(competent).filter((id) => !first.includes(id))];
}

/** Who runs the cell on the day as things stand. */
function currentParties(facts: AssignmentFacts, cell: Cell, scheduled: readonly ProposedChange[]): Set<string | null> {
  const { before } = timelines(facts, [], scheduled);
  const { areaId, module, validFrom } = cell;
  const classes = classesOf({ ...blank, ...cell }, before);
  return new Set(classes.map((complexity) => runnerOn(before, { areaId, module, complexity }, validFrom)));
}

const blank = { kind: 'MODULE_ASSIGNMENT', before: null, after: null, validTo: null, baseVersion: 0 } as const;

async function competentParties(manager: EntityManager, module: Module): Promise<string[]> {
  const rows = await manager.find(CompetenceEntity, { select: { partyId: true }, where: { module, level: Not(0) } });
  return [...new Set(rows.map(({ partyId }) => partyId))];
}

export class CandidatesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly overlay: MatrixOverlay,
  ) {}

  async candidates(ctx: RequestContext, request: CandidatesRequest): Promise<Candidate[]> {
    openRead(ctx, 'moduleAssignment:read');
    const { areaId, module, validFrom, ground, changeSetId } = request;
    if (!isRealDate(validFrom)) {
      throw new BadInputError(`${validFrom} does not exist.`, { argument: 'input.validFrom', reason: 'DATE_INVALID' });
    }
    const { manager } = this.work;
    const competent = await competentParties(manager, module);
    const facts = await loadAssignmentFacts(manager, [areaId], competent);
    const cell = cellOf(facts, request);
    const all = await this.overlay.scheduled([areaId]);
    const scheduled = all.filter((change) => !changeSetId || change.changeSetId !== changeSetId);
    const draft = changeSetId ? await this.overlay.draft(changeSetId, ctx) : null;
    const around = { scheduled, others: draft?.changes ?? [] };
    const current = currentParties(facts, cell, scheduled);
    const parties = inOrder(facts, areaId, competent);
    return verdicts(facts, cell, parties, ground ?? null, ctx.today, around).map((verdict) => ({
      ...verdict,
      eligible: verdict.refusals.length === 0,
      current: current.has(verdict.partyId),
    }));
  }
}
