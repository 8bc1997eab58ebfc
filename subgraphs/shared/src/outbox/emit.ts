import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock';
import { wallNow } from '../clock/wall';
import { insertIgnore, type UnitOfWork } from '../database';
import type { DomainEvent, NewEvent, PayloadSchema } from './events';
import { EventCounterEntity, OutboxDeliveryEntity, OutboxEntity } from './outbox.entity';

export interface EventSource {
  /** The context that publishes. */
  name: string;
  peers: readonly string[];
  /** By event type; an event outside it, or one that does not fit, is refused. */
  produces?: Readonly<Record<string, PayloadSchema>>;
}

/** Writes the event and one delivery per peer in the caller's transaction. */
export async function emit(
  manager: EntityManager,
  clock: Clock,
  source: EventSource,
  event: NewEvent,
): Promise<DomainEvent> {
  check(source, event);
  const { type, aggregateType, aggregateId, payload } = event;
  const written: DomainEvent = {
    id: uuidv7(),
    source: source.name,
    type,
    aggregateType,
    aggregateId,
    eventNo: await nextNo(manager, aggregateType, aggregateId),
    occurredAt: clock.now(),
    payload,
  };
  await manager.insert(OutboxEntity, written);
  const dueAt = wallNow();
  const deliveries = source.peers.map((peer) => ({ peer, eventId: written.id, attempts: 0, dueAt }));
  if (deliveries.length) await manager.insert(OutboxDeliveryEntity, deliveries);
  return written;
}

/** The row stays locked until the unit ends, so numbers are in commit order and a rolled-back one leaves no gap. */
async function nextNo(manager: EntityManager, aggregateType: string, aggregateId: string): Promise<number> {
  const key = { aggregateType, aggregateId };
  const raise = () => manager.increment(EventCounterEntity, key, 'lastNo', 1);
  if ((await raise()).affected !== 1) {
    if (await insertIgnore(manager, EventCounterEntity, { ...key, lastNo: 1 })) return 1;
    await raise();
  }
  const { lastNo } = await manager.findOneByOrFail(EventCounterEntity, key);
  return lastNo;
}

function check({ name, produces }: EventSource, { type, payload }: NewEvent): void {
  if (!produces) return;
  const schema = produces[type];
  if (!schema) throw new Error(`${name} does not declare the event ${type}.`);
  schema.parse(payload);
}

/** What a context emits through: its name, its peers, and who is told after the commit. */
export class Emitter {
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    readonly source: EventSource,
  ) {}

  async emit(manager: EntityManager, event: NewEvent): Promise<DomainEvent> {
    const written = await emit(manager, this.clock, this.source, event);
    if (this.work.joined) this.work.afterCommit(() => this.told());
    return written;
  }

  /** The dispatcher's kick. */
  onCommitted(listener: () => void): void {
    this.listeners.push(listener);
  }

  private told(): void {
    for (const listener of this.listeners) listener();
  }
}
