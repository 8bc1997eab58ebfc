import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AuditDeniedEntity } from '../audit/audit.entity';
import { type AuditEntry, appendAudit } from '../audit/chain';
import { allow, type RequestContext } from '../auth';
import { type Clock, type LocalDate, localDateOf } from '../clock';
import type { Database, UnitOfWork } from '../database';
import { DeniedError } from '../errors/coded';
import { asOfReadOnly, idempotencyKeyReused, inputTooLarge } from '../errors/general';
import { type Outcome, ok, type Refusal, refused } from '../errors/outcome';
import { Emitter } from '../outbox/emit';
import type { NewEvent } from '../outbox/events';
import { claim, MAX_KEY_LENGTH, storeOutcome } from './idempotency';

export interface CommandRequest {
  /** Name of the mutation. */
  name: string;
  permission: string;
  /** The caller's idempotency key. */
  key: string;
  /** Everything else the caller sent: one key, one content. */
  input: unknown;
  reason?: string | null | undefined;
}

/** What a command may use between its claim and its commit. */
export interface CommandUnit {
  manager: EntityManager;
  now: string;
  today: LocalDate;
  emit(event: NewEvent): Promise<void>;
  /** At least one per accepted command. */
  audit(entry: AuditEntry): void;
}

type Body<T> = (unit: CommandUnit) => Promise<Outcome<T>>;

const KEY_PATH = ['input', 'idempotencyKey'];

/** Permission, idempotency, audit and events of every command in one place. */
export class Commands {
  private readonly work: UnitOfWork;
  private readonly emitter: Emitter;

  /** Without an emitter events are numbered and kept, and go to nobody. */
  constructor(
    database: Pick<Database, 'work'>,
    private readonly clock: Clock,
    emitter?: Emitter,
  ) {
    this.work = database.work;
    this.emitter = emitter ?? new Emitter(database.work, clock, { name: 'local', peers: [] });
  }

  async run<T>(ctx: RequestContext, request: CommandRequest, fn: Body<T>): Promise<Outcome<T>> {
    const outermost = !this.work.joined;
    try {
      allow(ctx, request.permission);
      const early = refusalBefore(ctx, request);
      if (early) return refused(early);
      return await this.work.run((manager) => this.execute(manager, ctx, request, fn));
    } catch (error) {
      // A row of its own: what was denied is rolled back, and the outermost command is the first outside.
      if (error instanceof DeniedError && outermost) await this.recordDenied(ctx, request.name, error);
      throw error;
    }
  }

  private async execute<T>(
    manager: EntityManager,
    ctx: RequestContext,
    request: CommandRequest,
    fn: Body<T>,
  ): Promise<Outcome<T>> {
    const { name, key, input, reason } = request;
    const { personId, organisationId, requestId } = ctx;
    const now = this.clock.now();
    const claimed = await claim<T>(manager, { personId, key, command: name, input, now });
    if (claimed.kind === 'reused') return refused(idempotencyKeyReused());
    if (claimed.kind === 'answered') return claimed.outcome;
    const entries: AuditEntry[] = [];
    const outcome = await fn(this.unit(manager, now, entries));
    if (!outcome.ok) return outcome;
    if (entries.length === 0) throw new Error(`${name} was accepted without an audit entry.`);
    await storeOutcome(manager, { personId, key }, outcome);
    const actor = { at: now, personId, organisationId, command: name, reason: reason ?? null, requestId };
    for (const entry of entries) await appendAudit(manager, actor, entry);
    return ok(outcome.value, outcome.advices);
  }

  private unit(manager: EntityManager, now: string, entries: AuditEntry[]): CommandUnit {
    return {
      manager,
      now,
      today: localDateOf(now),
      emit: async (event) => {
        await this.emitter.emit(manager, event);
      },
      audit: (entry) => {
        entries.push(entry);
      },
    };
  }

  private recordDenied(ctx: RequestContext, command: string, { permission }: DeniedError): Promise<void> {
    const { personId, organisationId, requestId } = ctx;
    const row = { id: uuidv7(), at: this.clock.now(), personId, organisationId, command, permission, requestId };
    return this.work.task(async (manager) => {
      await manager.insert(AuditDeniedEntity, row);
    });
  }
}

function refusalBefore(ctx: RequestContext, { key }: CommandRequest): Refusal | null {
  if (ctx.asOf !== null) return asOfReadOnly();
  if (key.length >= 1 && key.length <= MAX_KEY_LENGTH) return null;
  return inputTooLarge(KEY_PATH, { max: MAX_KEY_LENGTH, given: key.length });
}
