import { type EntityManager, In } from 'typeorm';
import { type Clock, localDateOf } from '../clock';
import { wallNow } from '../clock/wall';
import { chunk, insertIgnore, type UnitOfWork } from '../database';
import type { Emitter } from './emit';
import type { DomainEvent, EventReceiver, Handler, PayloadSchema } from './events';
import { InboxParkedEntity, InboxPositionEntity } from './outbox.entity';

const MAX_ATTEMPTS = 10;

export interface InboxOptions {
  work: UnitOfWork;
  clock: Clock;
  emitter: Emitter;
  /** Aggregate types; events of others are accepted and leave nothing. */
  follows: readonly string[];
  /** By event type; a followed event without one only moves the position. */
  handlers: Readonly<Record<string, Handler>>;
  /** By event type: the fields that the handler needs. */
  consumes?: Readonly<Record<string, PayloadSchema>>;
  onFailure?: (event: DomainEvent, error: unknown, attempts: number) => void;
}

/** `seen` before, `gap` when an earlier one is missing. */
type Step = 'applied' | 'seen' | 'gap';

/** Applies each event of another context once and in the order of its aggregate. */
export class Inbox implements EventReceiver {
  private readonly follows: ReadonlySet<string>;

  constructor(private readonly options: InboxOptions) {
    this.follows = new Set(options.follows);
  }

  /** Not accepted are gaps and failures: the sender offers them again. */
  async receive(source: string, events: readonly DomainEvent[]): Promise<{ accepted: string[] }> {
    const followed = events.filter(({ aggregateType }) => this.follows.has(aggregateType));
    const ignored = events.filter(({ aggregateType }) => !this.follows.has(aggregateType));
    const parked = await this.parkedIds(followed);
    const open = inAggregateOrder(followed.filter(({ id }) => !parked.has(id)));
    const taken = open.length ? await this.take(source, open) : [];
    return { accepted: [...ignored.map(({ id }) => id), ...parked, ...taken] };
  }

  /** Runs a parked event once more; its aggregate goes on when it succeeds. */
  async retry(eventId: string): Promise<boolean> {
    const event = await this.parkedEvent(eventId);
    return event !== null && this.takeOne(event.source, event);
  }

  /** Gives a parked event up: counted as taken, without effect. */
  async skip(eventId: string): Promise<boolean> {
    return this.options.work.task(async (manager) => {
      const event = await this.parkedEvent(eventId, manager);
      if (!event) return false;
      await this.advance(manager, event.source, event);
      await manager.delete(InboxParkedEntity, { eventId });
      return true;
    });
  }

  /** One transaction for all; if anything fails, one each, so that one bad event holds up its aggregate only. */
  private async take(source: string, events: readonly DomainEvent[]): Promise<string[]> {
    if (events.length > 1) {
      try {
        return await this.options.work.task((manager) => this.applyAll(manager, source, events));
      } catch {
        // The one-by-one run finds out which, and records why.
      }
    }
    const accepted: string[] = [];
    for (const event of events) if (await this.takeOne(source, event)) accepted.push(event.id);
    return accepted;
  }

  private async takeOne(source: string, event: DomainEvent): Promise<boolean> {
    try {
      const step = await this.options.work.task((manager) => this.apply(manager, source, event));
      return step !== 'gap';
    } catch (error) {
      return this.recordFailure(source, event, error);
    }
  }

  private async applyAll(manager: EntityManager, source: string, events: readonly DomainEvent[]): Promise<string[]> {
    const accepted: string[] = [];
    for (const event of events) if ((await this.apply(manager, source, event)) !== 'gap') accepted.push(event.id);
    return accepted;
  }

  private async apply(manager: EntityManager, source: string, event: DomainEvent): Promise<Step> {
    const step = await this.advance(manager, source, event);
    if (step !== 'applied') return step;
    const { clock, emitter, handlers, consumes } = this.options;
    const handler = handlers[event.type];
    if (handler) {
      const payload = needed(event, consumes?.[event.type]);
      const now = clock.now();
      await handler(
        { ...event, payload },
        {
          manager,
          now,
          today: localDateOf(now),
          emit: async (emitted) => {
            await emitter.emit(manager, emitted);
          },
        },
      );
    }
    await manager.delete(InboxParkedEntity, { eventId: event.id });
    return 'applied';
  }

  /** Moves the position in the handler's own transaction; whoever comes second waits for the row and sees it. */
  private async advance(manager: EntityManager, source: string, event: DomainEvent): Promise<Step> {
    const { aggregateType, aggregateId, eventNo } = event;
    const key = { source, aggregateType, aggregateId };
    const moved = await manager.update(InboxPositionEntity, { ...key, lastNo: eventNo - 1 }, { lastNo: eventNo });
    if (moved.affected === 1) return 'applied';
    if (eventNo === 1 && (await insertIgnore(manager, InboxPositionEntity, { ...key, lastNo: 1 }))) return 'applied';
    const position = await manager.findOneBy(InboxPositionEntity, key);
    return position && position.lastNo >= eventNo ? 'seen' : 'gap';
  }

  /** True once the event is parked: it is kept here, so its sender need not offer it again. */
  private async recordFailure(source: string, event: DomainEvent, error: unknown): Promise<boolean> {
    const failedAt = wallNow();
    const attempts = await this.options.work.task(async (manager) => {
      const known = await manager.findOneBy(InboxParkedEntity, { eventId: event.id });
      const tries = (known?.attempts ?? 0) + 1;
      const { id: eventId, type, aggregateType, aggregateId, eventNo, occurredAt, payload } = event;
      await manager.upsert(
        InboxParkedEntity,
        {
          ...{ eventId, source, type, aggregateType, aggregateId, eventNo, occurredAt, payload },
          attempts: tries,
          error: error instanceof Error ? error.message : String(error),
          failedAt,
          parkedAt: tries >= MAX_ATTEMPTS ? failedAt : null,
        },
        ['eventId'],
      );
      return tries;
    });
    this.options.onFailure?.(event, error, attempts);
    return attempts >= MAX_ATTEMPTS;
  }

  private async parkedIds(events: readonly DomainEvent[]): Promise<Set<string>> {
    const ids = new Set<string>();
    for (const part of chunk(events)) {
      const rows = await this.options.work.manager.findBy(InboxParkedEntity, { eventId: In(part.map(({ id }) => id)) });
      for (const row of rows) if (row.parkedAt !== null) ids.add(row.eventId);
    }
    return ids;
  }

  private async parkedEvent(eventId: string, manager = this.options.work.manager): Promise<DomainEvent | null> {
    const row = await manager.findOneBy(InboxParkedEntity, { eventId });
    if (!row) return null;
    const { source, type, aggregateType, aggregateId, eventNo, occurredAt, payload } = row;
    return { id: eventId, source, type, aggregateType, aggregateId, eventNo, occurredAt, payload };
  }
}

function needed({ type, payload }: DomainEvent, schema: PayloadSchema | undefined): object {
  const parsed = schema ? schema.parse(payload) : payload;
  if (typeof parsed === 'object' && parsed !== null) return parsed;
  throw new Error(`The payload of ${type} is not an object.`);
}

/** The order given, but within one aggregate by number. */
function inAggregateOrder(events: readonly DomainEvent[]): DomainEvent[] {
  const byAggregate = new Map<string, DomainEvent[]>();
  for (const event of events) {
    const key = `${event.aggregateType} ${event.aggregateId}`;
    byAggregate.set(key, [...(byAggregate.get(key) ?? []), event]);
  }
  for (const group of byAggregate.values()) group.sort((a, b) => a.eventNo - b.eventNo);
  return events.flatMap(
    ({ aggregateType, aggregateId }) => byAggregate.get(`${aggregateType} ${aggregateId}`)?.shift() ?? [],
  );
}
