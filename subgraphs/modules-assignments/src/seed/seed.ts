import { contextFor, type Identity, type Outcome, type RequestContext } from '@ketenregie/shared';
import { ApprovalEntity, ChangeSetEntity } from '../change-set/change-set.entity';
import { insightOf } from '../change-set/insight';
import { assignmentProposal, changeProposal } from '../change-set/proposal';
import { MODULES, type Side } from '../enums/values';
import { AreaFactEntity, PartyFactEntity } from '../facts/facts.entity';
import { permissions } from '../permissions';
import type { ModulesAssignmentsApi } from '../subgraph';
import { contractManagerOf, type DemoAssignments, demoAssignments } from './demo-assignments';
import { demoCompetences, demoMaturity } from './demo-competences';

export const TITLE = 'Nulmeting: wie welke module uitvoert';
export const EFFECTIVE_ON = '2025-01-01';
const DECISION = { on: '2024-11-15', reviewOn: '2027-11-15' };
const COMPETENT = { level: 3, evidenceKind: 'AUDIT', from: '2024-12-01', to: '2029-01-01' } as const;

export interface SeedPorts {
  /** Who signs in with this log-in: the seed acts as the people of domain §11. */
  identityOf(login: string): Promise<Identity>;
}

export interface SeededAssignments {
  /** The one set over all contracts: configurationVersion 1 once its day has come. */
  changeSetId: string;
}

function accepted<T>(what: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`The seed's ${what} was refused: ${JSON.stringify(outcome.refusals)}`);
}

/** What the seed asks again and again: people, and ids by code out of the own copies of facts. */
class Seeding {
  private readonly contexts = new Map<string, RequestContext>();

  constructor(
    readonly api: ModulesAssignmentsApi,
    private readonly ports: SeedPorts,
    private readonly partyIds: ReadonlyMap<string, string>,
    private readonly areaIds: ReadonlyMap<string, string>,
  ) {}

  async as(party: string): Promise<RequestContext> {
    const login = contractManagerOf(party);
    const known = this.contexts.get(login);
    if (known) return known;
    const made = contextFor(await this.ports.identityOf(login), permissions, this.api.kit.clock);
    this.contexts.set(login, made);
    return made;
  }

  party(code: string): string {
    return required(this.partyIds, code, 'party');
  }

  area(code: string): string {
    return required(this.areaIds, code, 'contract area');
  }
}

function required(ids: ReadonlyMap<string, string>, code: string, what: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`The ${what} ${code} is not known here: its event has not arrived.`);
  return id;
}

async function recordEvidence(seeding: Seeding): Promise<void> {
  const { competences, maturity } = seeding.api;
  for (const { party, module } of demoCompetences()) {
    const evidence = { ...COMPETENT, evidenceReference: `Audit 2024 ${party} ${module}` };
    const input = {
      partyId: seeding.party(party),
      module,
      ...evidence,
      idempotencyKey: `seed:competence:${party}:${module}`,
    };
    accepted(`competence of ${party}`, await competences.record(await seeding.as(party), input));
  }
  for (const { area, party, module, assessors } of demoMaturity()) {
    for (const assessor of assessors) {
      const judged = { aspect: 'PERFORM', level: 3, evidence: 'Beoordeeld bij de nulmeting.' } as const;
      const at = { partyId: seeding.party(party), module, areaId: seeding.area(area) };
      const input = { ...at, ...judged, idempotencyKey: `seed:maturity:${area}:${module}` };
      accepted(`maturity of ${party}`, await maturity.record(await seeding.as(assessor), input));
    }
  }
}

async function proposeArea(seeding: Seeding, changeSetId: string, given: DemoAssignments): Promise<void> {
  const { proposals } = seeding.api;
  const { area, operator, matrix, coordinators } = given;
  const ctx = await seeding.as(operator);
  const decision = { partyId: seeding.party(operator), ...DECISION, reference: `Besluit ${DECISION.on} ${area}` };
  const why = {
    ground: 'STRATEGY',
    decision,
    explanation: 'Zoals afgesproken bij het begin van het contract.',
  } as const;
  for (const module of MODULES) {
    const cell = { changeSetId, areaId: seeding.area(area), module, expectedVersion: 0 };
    const input = { ...cell, partyId: seeding.party(matrix[module]), ...why, idempotencyKey: `seed:${area}:${module}` };
    accepted(input.idempotencyKey, await proposals.propose(ctx, assignmentProposal(input), input.idempotencyKey));
  }
  for (const { classes, scenario, party, reason } of coordinators) {
    for (const complexity of classes) {
      const after = { scenario, partyId: seeding.party(party), ...(reason === null ? {} : { reason }) };
      const cell = { changeSetId, kind: 'COORDINATOR', key: `${area}:${complexity}`, expectedVersion: 0 } as const;
      const input = { ...cell, after, idempotencyKey: `seed:${area}:${complexity}` };
      accepted(input.idempotencyKey, await proposals.propose(ctx, changeProposal(input), input.idempotencyKey));
    }
  }
}

const setOf = ({ api }: Seeding, id: string) => api.kit.work.manager.findOneByOrFail(ChangeSetEntity, { id });

/** Every director for the operators of its contracts, every contract party for itself. */
async function approveAll(seeding: Seeding, id: string): Promise<void> {
  const { manager } = seeding.api.kit.work;
  const givers: [string, Side][] = [
    ...[...new Set(demoAssignments.map(({ operator }) => operator))].map((party): [string, Side] => [
      party,
      'OPERATOR',
    ]),
    ...demoAssignments.map(({ contractParty }): [string, Side] => [contractParty, 'CONTRACTOR']),
  ];
  for (const [party, side] of givers) {
    const ctx = await seeding.as(party);
    if (await manager.existsBy(ApprovalEntity, { changeSetId: id, personId: ctx.personId })) continue;
    const set = await setOf(seeding, id);
    const { contentHash } = await insightOf(manager, set, seeding.api.kit.clock.today());
    const input = { id, side, contentHash, expectedVersion: set.version, idempotencyKey: `seed:approve:${party}` };
    accepted(`approval of ${party}`, await seeding.api.approvals.approve(ctx, input));
  }
}

/** Step by step by the state, so that a seed that was interrupted goes on where it was. */
async function carry(seeding: Seeding, id: string, author: RequestContext): Promise<void> {
  const { checks, approvals, publishing } = seeding.api;
  const versioned = async (step: string) => {
    const { version: expectedVersion } = await setOf(seeding, id);
    return { id, expectedVersion, idempotencyKey: `seed:${step}` };
  };
  if ((await setOf(seeding, id)).state === 'OPEN') {
    accepted('preview', await checks.preview(author, await versioned('preview')));
    accepted('submitting', await approvals.submit(author, await versioned('submit')));
  }
  if ((await setOf(seeding, id)).state === 'SUBMITTED') await approveAll(seeding, id);
  if ((await setOf(seeding, id)).state === 'APPROVED') {
    accepted('publishing', await publishing.publish(author, await versioned('publish')));
  }
}

async function seedingOf(api: ModulesAssignmentsApi, ports: SeedPorts): Promise<Seeding> {
  const { manager } = api.kit.work;
  const parties = await manager.find(PartyFactEntity);
  const areas = await manager.find(AreaFactEntity);
  const ids = (rows: readonly { code: string; id: string }[]) => new Map(rows.map(({ code, id }) => [code, id]));
  return new Seeding(api, ports, ids(parties), ids(areas));
}

/**
 * Domain §11: evidence, then matrix and coordinators as one set over six contracts, by the real services and the real
 * people. Call it when the facts of contracts-risk have arrived and the clock stands before 2025-01-01.
 */
export async function seedModulesAssignments(api: ModulesAssignmentsApi, ports: SeedPorts): Promise<SeededAssignments> {
  const seeding = await seedingOf(api, ports);
  await recordEvidence(seeding);
  const author = await seeding.as('oosterstroom');
  const opened = { title: TITLE, effectiveOn: EFFECTIVE_ON, idempotencyKey: 'seed:open' };
  const { id } = accepted('change set', await api.drafts.open(author, opened));
  if ((await setOf(seeding, id)).state === 'OPEN') {
    for (const each of demoAssignments) await proposeArea(seeding, id, each);
  }
  await carry(seeding, id, author);
  return { changeSetId: id };
}
