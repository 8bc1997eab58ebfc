import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Outcome } from '../errors/outcome';
import { BusyError, isRerunnable } from './busy-error';
import { inUnit, type Unit, unitOf } from './unit-scope';

const ATTEMPTS = 8;
const BACKOFF_MS = 8;

/** Lets one at a time through, in order of arrival. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(fn: () => Promise<T>): Promise<T> {
    const turn = this.last.then(fn);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  async idle(): Promise<void> {
    await this.last;
  }
}

export interface UnitOfWorkParts {
  writer: DataSource;
  reader: DataSource;
  /** SQLite has one writer connection: one transaction at a time. */
  queue: Queue | null;
}

/** The only door to a transaction. */
export class UnitOfWork {
  constructor(private readonly parts: UnitOfWorkParts) {}

  /** A refused outcome rolls back. Inside an open unit the call joins it. */
  async run<T>(fn: (manager: EntityManager) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const unit = unitOf(this);
    if (!unit) return this.transact(fn, (outcome) => outcome.ok);
    const outcome = await this.join(unit, fn);
    if (!outcome.ok) {
      const codes = outcome.refusals.map(({ code }) => code).join(', ');
      unit.broken ??= { reason: new Error(`The unit of work went on after a nested refusal (${codes}).`) };
    }
    return outcome;
  }

  /** For jobs and handlers, which never refuse: whatever is thrown rolls back. */
  async task<T>(fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    const unit = unitOf(this);
    return unit ? this.join(unit, fn) : this.transact(fn, () => true);
  }

  /** For reads: the open unit's manager, else one that cannot write. */
  get manager(): EntityManager {
    const unit = unitOf(this);
    if (!unit) return this.parts.reader.manager;
    if (!unit.open) throw closed();
    return unit.manager;
  }

  get joined(): boolean {
    return unitOf(this) !== null;
  }

  /** Runs once, after the outermost unit has committed. */
  afterCommit(fn: () => void): void {
    const unit = unitOf(this);
    if (!unit?.open) throw new Error('afterCommit was called outside an open unit of work.');
    unit.hooks.push(fn);
  }

  private async join<T>(unit: Unit, fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (!unit.open) throw closed();
    if (unit.broken) throw unit.broken.reason;
    unit.joined += 1;
    try {
      return await fn(unit.manager);
    } catch (error) {
      unit.broken ??= { reason: error instanceof Error ? error : new Error(String(error)) };
      throw error;
    } finally {
      unit.joined -= 1;
    }
  }

  private async transact<T>(fn: (manager: EntityManager) => Promise<T>, keep: (result: T) => boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { result, hooks } = await this.queued(() => this.once(fn, keep));
        for (const hook of hooks) runHook(hook);
        return result;
      } catch (error) {
        if (!isRerunnable(error)) throw error;
        if (attempt === ATTEMPTS) throw new BusyError(error);
        await pause(Math.random() * BACKOFF_MS * 2 ** attempt);
      }
    }
  }

  private queued<T>(fn: () => Promise<T>): Promise<T> {
    return this.parts.queue ? this.parts.queue.run(fn) : fn();
  }

  private async once<T>(fn: (manager: EntityManager) => Promise<T>, keep: (result: T) => boolean) {
    const runner = this.runner();
    const unit: Unit = { owner: this, manager: runner.manager, hooks: [], open: true, joined: 0, broken: null };
    try {
      await runner.startTransaction();
      const result = await inUnit(unit, () => fn(unit.manager));
      if (unit.joined > 0) throw new Error('A call inside the unit of work was not awaited.');
      const kept = keep(result);
      if (kept && unit.broken) throw unit.broken.reason;
      unit.open = false;
      if (kept) await runner.commitTransaction();
      else await runner.rollbackTransaction();
      return { result, hooks: kept ? unit.hooks : [] };
    } catch (error) {
      unit.open = false;
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await release(runner, this.parts.queue !== null);
    }
  }

  /** On SQLite every runner is the same object; a shell over it dies with the unit, so a late statement fails. */
  private runner(): QueryRunner {
    const runner = this.parts.writer.createQueryRunner();
    if (!this.parts.queue) return runner;
    const shell: QueryRunner = Object.create(runner);
    Object.assign(shell, { manager: this.parts.writer.createEntityManager(shell) });
    return shell;
  }
}

async function release(runner: QueryRunner, shell: boolean): Promise<void> {
  if (shell) Object.assign(runner, { isReleased: true });
  else await runner.release();
}

function runHook(hook: () => void): void {
  try {
    hook();
  } catch (error) {
    // The commit stands whatever a hook does.
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}

function closed(): Error {
  return new Error('The unit of work is already closed: an await is missing.');
}
