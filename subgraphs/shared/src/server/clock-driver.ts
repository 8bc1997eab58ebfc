import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import {
  addDays,
  addMs,
  type Clock,
  instantOf,
  loadClockState,
  midnightOf,
  msBetween,
  msOf,
  saveClockState,
  wallMs,
  wallNow,
} from '../clock';
import { ClockStateEntity } from '../clock/clock-state.entity';
import { detached, type UnitOfWork } from '../database';
import type { Log } from '../logging';
import type { Emitter, Handler } from '../outbox';

const TICK_MS = 5000;
const RETRY_MS = 1000;
/** Time that may have gone by between the last stored instant and a crash. */
const RESUME_MARGIN_MS = 2 * TICK_MS;
const TARGET = 'target';

export interface ClockDriverOptions {
  context: string;
  clock: Clock;
  work: UnitOfWork;
  emitter: Emitter;
  /** Tells the owner of the clock that this context has caught up. */
  announces: boolean;
  log: Log;
}

const movedPayload = z.looseObject({ to: z.string() });

/**
 * Moves the clock of one context and sees to it that what is due happens: what is due up to the new instant comes
 * first, then the clock shows it. A target is stored before it is worked on, so a crash in between loses nothing.
 */
export class ClockDriver {
  private due: (to: string) => Promise<void> = async () => {};
  private turn: Promise<void> = Promise.resolve();
  private target: string | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly options: ClockDriverOptions) {}

  /** In the caller's transaction: after its commit this context moves on to `to`. */
  async request(manager: EntityManager, to: string): Promise<void> {
    const row = await manager.findOneBy(ClockStateEntity, { name: TARGET });
    if (!row || row.instant < to) {
      await manager.upsert(ClockStateEntity, { name: TARGET, instant: to, anchoredAt: wallNow(), held: false }, [
        'name',
      ]);
    }
    this.options.work.afterCommit(() => {
      if (this.target === null || this.target < to) this.target = to;
      this.kick();
    });
  }

  /** For `clock.moved.v1` of the context that owns the clock. */
  readonly handler: Handler = async ({ payload }, { manager }) => {
    await this.request(manager, movedPayload.parse(payload).to);
  };

  /** When all that was asked for so far was tried; false: something due failed, and is tried again. */
  async settled(): Promise<boolean> {
    for (let last: Promise<void> | null = null; last !== this.turn; ) {
      last = this.turn;
      await last;
    }
    return this.target === null;
  }

  /** Catches up with a target that a crash left behind, and with what became due meanwhile. */
  async start(due: (to: string) => Promise<void>): Promise<void> {
    this.due = due;
    const row = await this.options.work.manager.findOneBy(ClockStateEntity, { name: TARGET });
    this.target = row?.instant ?? null;
    this.kick();
    await this.settled();
    this.schedule();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.settled();
  }

  /** Never twice at once, whoever asks. */
  kick(): void {
    if (this.stopped) return;
    this.turn = this.turn.then(() => detached(() => this.catchUp()));
  }

  private async catchUp(): Promise<void> {
    const { clock, log } = this.options;
    const to = this.target;
    try {
      await this.due(to !== null && to > clock.now() ? to : clock.now());
      if (to !== null) await this.reach(to);
      else if (!clock.held) await this.store();
    } catch (error) {
      log.error({ instant: to ?? clock.now(), error }, 'what is due could not be done; it is tried again');
      if (to !== null) this.retryLater();
    }
  }

  private async reach(to: string): Promise<void> {
    const { clock, work, emitter, context, announces } = this.options;
    await work.task(async (manager) => {
      if (announces) {
        const event = { type: 'clock.reached.v1', aggregateType: 'clock', aggregateId: `${context}-clock` };
        await emitter.emit(manager, { ...event, payload: { to, context } });
      }
      await manager.delete(ClockStateEntity, { name: TARGET, instant: to });
      if (to > clock.now()) clock.set(to);
      await saveClockState(manager, clock);
    });
    if (this.target === to) this.target = null;
    else this.kick();
  }

  /** A clock that follows real time has nothing to store. */
  private async store(): Promise<void> {
    const { clock, work } = this.options;
    if (!(await loadClockState(work.manager))) return;
    clock.set(clock.now());
    await work.task((manager) => saveClockState(manager, clock));
  }

  private retryLater(): void {
    setTimeout(() => this.kick(), RETRY_MS).unref();
  }

  /** A ticking clock looks every few seconds, and at midnight exactly. */
  private schedule(): void {
    const { clock } = this.options;
    if (this.stopped) return;
    const midnight = midnightOf(addDays(clock.today(), 1));
    const delay = Math.min(TICK_MS, Math.max(1, msBetween(clock.now(), midnight)));
    this.timer = setTimeout(() => {
      if (!clock.held) this.kick();
      this.schedule();
    }, delay).unref();
  }
}

/**
 * The clock as this database left it: held where it stood, or ticking on from the last stored instant. On an empty
 * database it starts at `start`; without one it is real time, and nothing is stored.
 */
export async function restoreClock(
  clock: Clock,
  work: UnitOfWork,
  { start, hold }: { start: string | null; hold: boolean },
): Promise<void> {
  const stored = await loadClockState(work.manager);
  if (!stored && start === null && !hold) return;
  if (hold) clock.hold();
  if (stored) clock.set(stored.held ? stored.instant : resumed(stored));
  else if (start !== null) clock.set(instantOf(msOf(start)));
  await work.task((manager) => saveClockState(manager, clock));
}

function resumed({ instant, anchoredAt }: { instant: string; anchoredAt: string }): string {
  const gone = Math.max(0, wallMs() - msOf(anchoredAt));
  return addMs(instant, Math.min(gone, RESUME_MARGIN_MS));
}
