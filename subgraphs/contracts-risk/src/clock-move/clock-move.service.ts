import { setTimeout as pause } from 'node:timers/promises';
import {
  allow,
  BadInputError,
  type Clock,
  type ClockDriver,
  type Emitter,
  guardSet,
  type Handler,
  type Outcome,
  ok,
  parseInstant,
  type RequestContext,
  refused,
  wallMs,
} from '@ketenregie/shared';
import { type EntityManager, MoreThanOrEqual } from 'typeorm';
import { z } from 'zod';
import { command, type Door, type Keyed } from '../door';
import { ClockMoveEntity, ClockReachedEntity } from './clock-move.entity';
import { demoRefusals, nextStep, targetRefusals } from './clock-move.rules';

export interface MoveClock extends Keyed {
  to: string;
}

export interface ClockView {
  now: string;
  today: string;
  held: boolean;
  demo: boolean;
  settled: boolean;
}

export interface ClockMoveKit {
  clock: Clock;
  driver: Pick<ClockDriver, 'request' | 'settled'>;
  emitter: Emitter;
  demo: boolean;
  /** Of one move, in real time. */
  deadlineMs?: number;
}

type Steps = 'midnights' | 'one';

const NAME = 'clock';
const DEADLINE_MS = 60_000;
/** Another process of this context may have taken the answer. */
const LOOK_MS = 250;
const reachedPayload = z.object({ to: z.string(), context: z.string() });

/** Moves the clock of the whole installation: no step before the others answered the one before. */
export class ClockMoveService {
  private turn: Promise<boolean> = Promise.resolve(true);
  private waiting: (() => void)[] = [];

  constructor(
    private readonly door: Door,
    private readonly kit: ClockMoveKit,
  ) {}

  async view(ctx: RequestContext): Promise<ClockView> {
    allow(ctx, 'clock:read');
    return this.now();
  }

  /** Past its deadline it answers `settled: false` and goes on as the answers come in. */
  async move(ctx: RequestContext, { idempotencyKey, to: given }: MoveClock): Promise<Outcome<ClockView>> {
    const to = parseInstant(given);
    if (to === null) throw new BadInputError('`to` must be an ISO-8601 instant with its offset.', { argument: 'to' });
    const request = { name: 'moveClock', permission: 'clock:move' as const, input: { idempotencyKey, to } };
    const outcome = await command(this.door, ctx, request, async (unit) => {
      const refusals = demoRefusals(this.kit.demo);
      if (refusals.length) return refused(...refusals);
      await guardSet(unit.manager, NAME);
      const before = await current(unit.manager);
      const earliest = latest(unit.now, before?.target ?? unit.now);
      const backwards = targetRefusals(to, earliest);
      if (backwards.length) return refused(...backwards);
      await setTarget(unit.manager, { before, to, now: unit.now });
      unit.audit({ aggregateType: 'clock', aggregateId: NAME, before: { now: unit.now }, after: { to } });
      return ok({ to });
    });
    if (!outcome.ok) return outcome;
    await this.untilSettled('midnights');
    return ok(await this.now());
  }

  /** For the seed: one step, in which every context does what is due in the order of its moments. */
  async jump(given: string): Promise<ClockView> {
    const to = parseInstant(given);
    if (to === null) throw new Error(`${given} is no instant.`);
    await this.door.work.task(async (manager) => {
      await guardSet(manager, NAME);
      const now = this.kit.clock.now();
      if (to >= now) await setTarget(manager, { before: await current(manager), to, now });
    });
    await this.untilSettled('one');
    return this.now();
  }

  /** For `clock.reached.v1`. */
  readonly handler: Handler = async ({ payload }, { manager }) => {
    const { to, context } = reachedPayload.parse(payload);
    const known = await manager.findOneBy(ClockReachedEntity, { context });
    if (!known || known.reached < to) await manager.upsert(ClockReachedEntity, { context, reached: to }, ['context']);
    this.door.work.afterCommit(() => this.answered());
  };

  /** Goes on with a move that was left half-way: after a restart, or past its deadline. */
  resume(): void {
    this.advance('midnights').catch(() => {
      // The next answer, or the next move, tries again.
    });
  }

  private answered(): void {
    const waiting = this.waiting.splice(0);
    for (const wake of waiting) wake();
    if (waiting.length === 0) this.resume();
  }

  private async now(): Promise<ClockView> {
    const { clock, demo } = this.kit;
    const { manager } = this.door.work;
    const row = await current(manager);
    const settled = !row || (row.target === null && (await this.allReached(manager, row.awaited)));
    return { now: clock.now(), today: clock.today(), held: clock.held, demo, settled };
  }

  private async untilSettled(steps: Steps): Promise<void> {
    const deadline = wallMs() + (this.kit.deadlineMs ?? DEADLINE_MS);
    while (!(await this.advance(steps, deadline)) && wallMs() < deadline) {
      const woken = new Promise<void>((resolve) => this.waiting.push(resolve));
      await Promise.race([woken, pause(LOOK_MS, undefined, { ref: false })]);
    }
  }

  /** As far as the others have answered; true at the end. One at a time. */
  private advance(steps: Steps, deadline = Number.POSITIVE_INFINITY): Promise<boolean> {
    const next = this.turn.catch(() => true).then(() => this.walk(steps, deadline));
    this.turn = next;
    return next;
  }

  private async walk(steps: Steps, deadline: number): Promise<boolean> {
    for (;;) {
      const { manager } = this.door.work;
      const row = await current(manager);
      if (!row) return true;
      if (!(await this.allReached(manager, row.awaited))) return false;
      if (row.target === null) return true;
      if (wallMs() > deadline) return false;
      const to = steps === 'one' ? row.target : nextStep(row.position, row.target);
      if (!(await this.step(row, to ?? row.target))) return false;
    }
  }

  /** This context first: once what is due here is done, the others are told. False: it could not be done yet. */
  private async step({ position, target }: ClockMoveEntity, to: string): Promise<boolean> {
    const { driver, emitter } = this.kit;
    await this.door.work.task((manager) => driver.request(manager, to));
    if (!(await driver.settled())) return false;
    await this.door.work.task(async (manager) => {
      await guardSet(manager, NAME);
      const patch = { position: to, awaited: to, target: to === target ? null : target };
      const moved = await manager.update(
        ClockMoveEntity,
        { name: NAME, position, ...(target ? { target } : {}) },
        patch,
      );
      if (moved.affected !== 1) return;
      await emitter.emit(manager, {
        type: 'clock.moved.v1',
        aggregateType: 'clock',
        aggregateId: NAME,
        payload: { to },
      });
    });
    return true;
  }

  private async allReached(manager: EntityManager, awaited: string | null): Promise<boolean> {
    const { peers } = this.kit.emitter.source;
    if (awaited === null || peers.length === 0) return true;
    const rows = await manager.findBy(ClockReachedEntity, { reached: MoreThanOrEqual(awaited) });
    const there = new Set(rows.map(({ context }) => context));
    return peers.every((peer) => there.has(peer));
  }
}

const latest = (a: string, b: string) => (a > b ? a : b);

function current(manager: EntityManager): Promise<ClockMoveEntity | null> {
  return manager.findOneBy(ClockMoveEntity, { name: NAME });
}

interface NewTarget {
  before: ClockMoveEntity | null;
  to: string;
  now: string;
}

/** A ticking clock has gone on since the last move: nobody needs to be told of that. */
async function setTarget(manager: EntityManager, { before, to, now }: NewTarget): Promise<void> {
  const underWay = before !== null && before.target !== null;
  const position = underWay ? before.position : latest(now, before?.position ?? now);
  const row = { name: NAME, target: to, position, awaited: before?.awaited ?? null };
  await manager.upsert(ClockMoveEntity, row, ['name']);
}
