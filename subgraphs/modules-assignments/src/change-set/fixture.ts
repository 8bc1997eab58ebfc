import {
  addMs,
  Clock,
  Commands,
  type Database,
  type DomainEvent,
  Emitter,
  type HandlerUnit,
  localDateOf,
  midnightOf,
  OutboxEntity,
  type Outcome,
  type RequestContext,
} from '@ketenregie/shared';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CompetenceService } from '../competence/competence.service';
import { COMPLEXITIES, MODULES, type Module } from '../enums/values';
import { factHandlers } from '../facts/fact-handlers';
import { factEventsOf } from '../facts/fixture';
import { MaturityService } from '../maturity/maturity-assessment.service';
import { orderHandlers } from '../module-run/order-handlers';
import { permissions } from '../permissions';
import { ChangeEntity, ChangeSetEntity } from './change-set.entity';
import { changeSetServices } from './change-set-parts';
import { DueService, type Judge } from './due.service';
import { insightOf } from './insight';
import { assignmentProposal, changeProposal, type ProposeModuleAssignment } from './proposal';
import type { ChangeSetRef } from './set-command';
import { ensureSystemSet } from './system-set';

/** For specs: areas that look like Twente, with the people of domain §11 who decide there. Ids are codes. */

const RUNS: Record<Module, string> = {
  ORIENT_AND_ORDER: 'tukker',
  DESIGN: 'oosterstroom',
  PREPARE: 'oosterstroom',
  BUILD: 'tukker',
  CLOSE: 'tukker',
};
export const STRATEGY = {
  ground: 'STRATEGY',
  explanation: 'As agreed.',
  decision: { partyId: 'oosterstroom', on: '2024-11-15', reviewOn: '2027-11-15', reference: 'D-1' },
} as const;
export const MATURITY = { ground: 'MATURITY', explanation: 'Tukker has grown into it.' } as const;

export function person(personId: string, organisationId: string, side: 'OPERATOR' | 'CONTRACTOR'): RequestContext {
  return {
    ...{ personId, personName: personId, organisationId, organisationKind: 'NETWORK_OPERATOR', side, language: 'en' },
    ...{
      roles: ['CONTRACT_MANAGER'],
      permissions: new Set(Object.keys(permissions)),
      scopes: null,
      activePartner: true,
    },
    ...{ asOf: null, overlay: null, requestId: 'spec', signal: null, today: '2026-09-01', readDate: '2026-09-01' },
  };
}

export const mira = person('mira', 'oosterstroom', 'OPERATOR');
export const kadir = person('kadir', 'tukker', 'CONTRACTOR');
export const stranger = person('greet', 'graafploeg', 'CONTRACTOR');

export function value<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`Refused: ${JSON.stringify(outcome.refusals)}`);
}

export function codesOf(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
}

/** Everything of one context, on a real database and a clock that stands still. */
export class World {
  readonly clock = new Clock({ instant: '2024-12-01T07:00:00.000Z', held: true });
  readonly emitter;
  readonly commands;
  readonly due;
  readonly services;
  readonly competences;
  readonly maturity;
  private readonly facts;
  private readonly orders;
  private keys = 0;

  constructor(
    readonly db: Pick<Database, 'work'>,
    judge?: Judge,
  ) {
    this.due = judge ? new DueService(judge) : new DueService();
    this.emitter = new Emitter(db.work, this.clock, { name: 'modules-assignments', peers: [] });
    this.commands = new Commands(db, this.clock, this.emitter);
    this.services = changeSetServices(db.work, this.commands, this.due);
    const onFactsChanged = this.due.again.bind(this.due);
    this.competences = new CompetenceService(db.work, this.commands, onFactsChanged);
    this.maturity = new MaturityService(db.work, this.commands, onFactsChanged);
    this.facts = factHandlers({ onFactsChanged });
    this.orders = orderHandlers(this.due);
  }

  key(): string {
    this.keys += 1;
    return `key-${this.keys}`;
  }

  unit(manager: EntityManager): HandlerUnit {
    const now = this.clock.now();
    const emit: HandlerUnit['emit'] = async (event) => {
      await this.emitter.emit(manager, event);
    };
    return { manager, now, today: localDateOf(now), emit };
  }

  /** Reads and writes of today: contexts of people go with the clock. */
  as(ctx: RequestContext): RequestContext {
    return { ...ctx, today: this.clock.today(), readDate: this.clock.today() };
  }

  async event(type: string, payload: object): Promise<void> {
    const handler = this.facts[type] ?? this.orders[type];
    if (!handler) throw new Error(`No handler of ${type}.`);
    const known = { id: uuidv7(), source: 'peer', aggregateType: 'any', aggregateId: 'any', eventNo: 1 };
    const event: DomainEvent = { ...known, type, payload, occurredAt: this.clock.now() };
    await this.db.work.task((manager) => handler(event, this.unit(manager)));
  }

  /** The clock goes to a day's midnight and a little on, as the owner of the clock has it go. */
  async moveTo(day: string, ms = 0): Promise<void> {
    const to = addMs(midnightOf(day), ms);
    await this.db.work.task((manager) => this.due.settle(this.unit(manager), to));
    this.clock.set(to);
  }

  /** A second later: a moment of its own. */
  tick(): void {
    this.clock.set(addMs(this.clock.now(), 1000));
  }

  order(given: {
    orderId: string;
    areaId: string;
    placedAt: string;
    prepare?: boolean;
    complexity?: string;
  }): Promise<void> {
    const { prepare = true, complexity = 'C2' } = given;
    const rest = { design: false, agreedDueOn: null, coordinatorId: 'tukker' };
    return this.event('order.placed.v1', { ...rest, ...given, prepare, complexity });
  }

  set(id: string): Promise<ChangeSetEntity> {
    return this.db.work.manager.findOneByOrFail(ChangeSetEntity, { id });
  }

  change(changeSetId: string, key: string): Promise<ChangeEntity> {
    return this.db.work.manager.findOneByOrFail(ChangeEntity, { changeSetId, key });
  }

  async hash(id: string): Promise<string> {
    return (await insightOf(this.db.work.manager, await this.set(id), this.clock.today())).contentHash;
  }

  async events(type: string): Promise<Record<string, unknown>[]> {
    const order = { eventNo: 'ASC' } as const;
    const rows = await this.db.work.manager.find(OutboxEntity, { where: { type }, order });
    return rows.map(({ payload }) => payload as Record<string, unknown>);
  }

  async open(effectiveOn: string, ctx = mira, title = 'Voorbereiden naar Tukker'): Promise<string> {
    return value(await this.services.drafts.open(this.as(ctx), { title, effectiveOn, idempotencyKey: this.key() })).id;
  }

  assign(changeSetId: string, given: Partial<ProposeModuleAssignment>, ctx = mira): Promise<Outcome<ChangeSetRef>> {
    const cell = { areaId: 'area-0', module: 'PREPARE', partyId: 'tukker' } as const;
    const input = { changeSetId, ...cell, ...MATURITY, expectedVersion: 0, ...given, idempotencyKey: this.key() };
    return this.services.proposals.propose(this.as(ctx), assignmentProposal(input), input.idempotencyKey);
  }

  coordinate(changeSetId: string, key: string, after: object | null, ctx = mira): Promise<Outcome<ChangeSetRef>> {
    const kind = 'COORDINATOR' as const;
    const input = { changeSetId, kind, key, after, expectedVersion: 0, idempotencyKey: this.key() };
    return this.services.proposals.propose(this.as(ctx), changeProposal(input), input.idempotencyKey);
  }

  async versioned(id: string) {
    return { id, expectedVersion: (await this.set(id)).version, idempotencyKey: this.key() };
  }

  async preview(id: string, ctx = mira) {
    return this.services.checks.preview(this.as(ctx), await this.versioned(id));
  }

  async submit(id: string, ctx = mira) {
    return this.services.approvals.submit(this.as(ctx), await this.versioned(id));
  }

  async approve(id: string, ctx: RequestContext, side: 'OPERATOR' | 'CONTRACTOR', contentHash?: string) {
    const input = { ...(await this.versioned(id)), side, contentHash: contentHash ?? (await this.hash(id)) };
    return this.services.approvals.approve(this.as(ctx), input);
  }

  async publish(id: string, ctx = mira) {
    return this.services.publishing.publish(this.as(ctx), await this.versioned(id));
  }

  async withdraw(id: string, ctx = mira) {
    return this.services.publishing.withdraw(this.as(ctx), { ...(await this.versioned(id)), reason: 'Not needed.' });
  }

  async rebase(id: string, ctx = mira) {
    return this.services.publishing.rebase(this.as(ctx), await this.versioned(id));
  }

  /** From a filled draft to SCHEDULED, or to IN_FORCE where its day has come. */
  async carry(id: string): Promise<void> {
    value(await this.preview(id));
    value(await this.submit(id));
    value(await this.approve(id, mira, 'OPERATOR'));
    value(await this.approve(id, kadir, 'CONTRACTOR'));
    value(await this.publish(id));
  }

  /** Facts, evidence and the first matrix of `areas` areas, in force at 2025-01-01 as configuration 1. */
  async begin(areas = 1): Promise<void> {
    await this.db.work.task((manager) => ensureSystemSet(this.unit(manager)));
    for (const [type, payload] of factEventsOf(areas)) await this.event(type, payload);
    await this.mandate('mira', 'oosterstroom', 'CONTRACT');
    await this.mandate('kadir', 'tukker', 'CONTRACT');
    for (const module of MODULES) await this.competent(RUNS[module], module);
    const id = await this.open('2025-01-01', mira, 'Nulmeting');
    for (let n = 0; n < areas; n += 1) await this.fill(id, n);
    await this.carry(id);
    await this.moveTo('2025-01-01');
  }

  async mandate(
    personId: string | null,
    partyId: string,
    subject: string,
    module: string | null = null,
  ): Promise<void> {
    const scope = { areaId: null, combiAreaId: null, contractId: null };
    const payload = { mandateId: uuidv7(), partyId, personId, subject, module, ...scope, from: '2024-11-01', to: null };
    await this.event('mandate.changed.v1', payload);
  }

  async competent(partyId: string, module: Module): Promise<void> {
    const ctx = this.as(partyId === 'tukker' ? kadir : mira);
    const evidence = { evidenceKind: 'AUDIT', evidenceReference: 'A-1', from: '2024-12-01', to: '2029-01-01' } as const;
    const input = { partyId, module, level: 3, ...evidence, idempotencyKey: this.key() };
    value(await this.competences.record(ctx, input));
  }

  async assess(partyId: string, module: Module, aspect: 'PERFORM' | 'LET_GO', areaId = 'area-0'): Promise<void> {
    for (const ctx of [mira, kadir]) {
      const input = { partyId, module, areaId, aspect, level: 3, evidence: 'Seen.', idempotencyKey: this.key() };
      value(await this.maturity.record(this.as(ctx), input));
    }
  }

  /** All that makes Tukker fit to run PREPARE in the area. */
  async ready(areaId = 'area-0'): Promise<void> {
    await this.competent('tukker', 'PREPARE');
    await this.mandate(null, 'tukker', 'MODULE', 'PREPARE');
    await this.assess('tukker', 'PREPARE', 'PERFORM', areaId);
    await this.assess('oosterstroom', 'PREPARE', 'LET_GO', areaId);
  }

  private async fill(id: string, n: number): Promise<void> {
    const areaId = `area-${n}`;
    const plan = { ownerPartyId: 'oosterstroom', on: '2026-01-01', text: 'Grow.' };
    for (const module of MODULES) {
      value(await this.assign(id, { areaId, module, partyId: RUNS[module], ...STRATEGY, maturityPlan: plan }));
    }
    for (const complexity of COMPLEXITIES) {
      value(
        await this.coordinate(id, `OV-${n}:${complexity}`, { scenario: 'B', partyId: 'oosterstroom', reason: 'So.' }),
      );
    }
  }
}
