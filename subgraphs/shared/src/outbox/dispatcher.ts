import { In } from 'typeorm';
import { instantOf, wallMs, wallNow } from '../clock/wall';
import { type Database, detached } from '../database';
import type { DomainEvent, EventPort } from './events';
import { OutboxDeliveryEntity, OutboxEntity } from './outbox.entity';

const BATCH = 200;
const POLL_MS = 1000;
const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 10_000;

export interface DispatcherOptions {
  database: Pick<Database, 'background'>;
  port: EventPort;
  peers: readonly string[];
  pollMs?: number;
  batch?: number;
  onError?: (peer: string, error: unknown) => void;
}

/** The first 48 bits of a UUIDv7 are its Unix time. */
const madeAtMs = (uuidv7: string) => Number.parseInt(uuidv7.replace('-', '').slice(0, 12), 16);

interface Lane {
  peer: string;
  running: Promise<void> | null;
  again: boolean;
  failures: number;
  /** Real time before which an absent peer is left alone. */
  notBefore: number;
}

const backoff = (failures: number) => {
  const longest = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(failures, 10));
  return longest / 2 + (Math.random() * longest) / 2;
};

/**
 * Sends what a peer has not accepted yet: always the unsent rows, never a cursor, since ids are not in the order of
 * the commits. Two dispatchers on one outbox only send some events twice.
 */
export class Dispatcher {
  private readonly lanes: readonly Lane[];
  private readonly batch: number;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly options: DispatcherOptions) {
    this.batch = options.batch ?? BATCH;
    this.lanes = options.peers.map((peer) => ({ peer, running: null, again: false, failures: 0, notBefore: 0 }));
  }

  /** Polls too, for what another process wrote or a peer did not take. */
  start(): void {
    this.timer ??= setInterval(() => this.kick(), this.options.pollMs ?? POLL_MS).unref();
    this.kick();
  }

  /** Something was committed. */
  kick(): void {
    if (this.stopped) return;
    for (const lane of this.lanes) detached(() => this.wake(lane));
  }

  /** Sends until nothing is left or no peer takes any more; answers how many deliveries remain. */
  async drain(): Promise<number> {
    await detached(() => Promise.all(this.lanes.map((lane) => this.drainLane(lane))));
    return this.pending();
  }

  async pending(): Promise<number> {
    return detached(() => this.options.database.background.manager.count(OutboxDeliveryEntity));
  }

  /** Milliseconds that the oldest of them waits; the id of an event holds the moment it was made. */
  async oldestPendingMs(): Promise<number> {
    const row = await detached(() =>
      this.options.database.background.manager
        .createQueryBuilder(OutboxDeliveryEntity, 'd')
        .select('min(d.eventId)', 'id')
        .getRawOne<{ id: string | null }>(),
    );
    return row?.id ? Math.max(0, wallMs() - madeAtMs(row.id)) : 0;
  }

  /** Drains first. */
  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    this.stopped = true;
    await this.drain();
  }

  private wake(lane: Lane): void {
    if (lane.running) {
      lane.again = true;
      return;
    }
    if (wallMs() < lane.notBefore) return;
    lane.running = this.work(lane).finally(() => {
      lane.running = null;
    });
  }

  private async work(lane: Lane): Promise<void> {
    do {
      lane.again = false;
      if ((await this.pass(lane, wallNow())) === null) return;
    } while (lane.again);
  }

  private async drainLane(lane: Lane): Promise<void> {
    while (lane.running) await lane.running;
    lane.again = false;
    lane.running = this.sendAll(lane);
    await lane.running;
    lane.running = null;
    if (lane.again && !this.stopped) this.wake(lane);
  }

  private async sendAll(lane: Lane): Promise<void> {
    while (await this.pass(lane, null));
  }

  /** Offers every unsent row once, those that are due or all; null when the peer is absent. */
  private async pass(lane: Lane, dueBy: string | null): Promise<number | null> {
    try {
      let [taken, after] = [0, ''];
      for (;;) {
        const rows = await this.unsent(lane.peer, dueBy, after);
        const last = rows.at(-1);
        if (!last) break;
        after = last.eventId;
        taken += await this.send(lane.peer, rows);
      }
      lane.failures = 0;
      return taken;
    } catch (error) {
      lane.notBefore = wallMs() + backoff(lane.failures);
      lane.failures += 1;
      this.options.onError?.(lane.peer, error);
      return null;
    }
  }

  private unsent(peer: string, dueBy: string | null, after: string): Promise<OutboxDeliveryEntity[]> {
    const query = this.options.database.background.manager
      .createQueryBuilder(OutboxDeliveryEntity, 'd')
      .where('d.peer = :peer and d.eventId > :after', { peer, after })
      .orderBy('d.eventId')
      .limit(this.batch);
    if (dueBy !== null) query.andWhere('d.dueAt <= :dueBy', { dueBy });
    return query.getMany();
  }

  private async send(peer: string, rows: readonly OutboxDeliveryEntity[]): Promise<number> {
    const events = await this.events(rows.map(({ eventId }) => eventId));
    const { accepted } = await this.options.port.publish(peer, events);
    const taken = new Set(accepted);
    const refusedRows = rows.filter(({ eventId }) => !taken.has(eventId));
    const ids = rows.filter(({ eventId }) => taken.has(eventId)).map(({ eventId }) => eventId);
    await this.options.database.background.task(async (manager) => {
      if (ids.length) await manager.delete(OutboxDeliveryEntity, { peer, eventId: In(ids) });
      for (const { eventId, attempts } of refusedRows) {
        const dueAt = instantOf(wallMs() + backoff(attempts));
        await manager.update(OutboxDeliveryEntity, { peer, eventId }, { attempts: attempts + 1, dueAt });
      }
    });
    return ids.length;
  }

  private async events(ids: readonly string[]): Promise<DomainEvent[]> {
    const found = await this.options.database.background.manager.findBy(OutboxEntity, { id: In([...ids]) });
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
