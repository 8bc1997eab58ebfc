import { z } from 'zod';
import { wallMs } from '../clock/wall';
import { ok, refusal, refused } from '../errors/outcome';
import { eventually, fixedClock, testDatabase } from '../testing';
import { leaveTrail, TrailEntity } from '../testing/trail.fixture';
import { Dispatcher } from './dispatcher';
import { Emitter } from './emit';
import type { DomainEvent, EventPort } from './events';
import { InProcessEventPort } from './in-process-port';
import { Inbox } from './inbox';
import { OutboxDeliveryEntity, OutboxEntity } from './outbox.entity';

const clock = fixedClock();

describe('emit and Dispatcher', () => {
  const db = testDatabase();
  const other = testDatabase([TrailEntity]);
  const running: Dispatcher[] = [];
  let port: InProcessEventPort;

  const emitter = (peers = ['near']) => new Emitter(db.work, clock, { name: 'sender', peers });
  const event = (aggregateId: string, step: number) => {
    return { type: 'thing.changed.v1', aggregateType: 'thing', aggregateId, payload: { step } };
  };
  const emit = (aggregateId: string, step: number, through = emitter()) =>
    db.work.run(async (manager) => ok(await through.emit(manager, event(aggregateId, step))));

  function dispatcher(peers = ['near'], carrier: EventPort = port, batch?: number) {
    const made = new Dispatcher({ database: db, port: carrier, peers, pollMs: 5, ...(batch ? { batch } : {}) });
    running.push(made);
    return made;
  }

  function inbox() {
    const nobody = new Emitter(other.work, clock, { name: 'near', peers: [] });
    const handlers = { 'thing.changed.v1': leaveTrail };
    return new Inbox({ work: other.work, clock, emitter: nobody, follows: ['thing'], handlers });
  }

  const stepsOf = async (id: string) => (await other.work.manager.findOneBy(TrailEntity, { id }))?.steps ?? [];
  const unsent = () => db.work.manager.countBy(OutboxDeliveryEntity, {});

  beforeEach(async () => {
    await Promise.all([db.clear(), other.clear()]);
    port = new InProcessEventPort();
    port.register('near', inbox());
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((each) => each.stop()));
  });

  it('numbers the events of an aggregate without gaps, refused commands in between', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        db.work.run(async (manager) => {
          await emitter().emit(manager, event('a', n));
          return n % 4 === 0 ? refused(refusal('NO', 'T-01', [])) : ok(n);
        }),
      ),
    );
    const rows = await db.work.manager.find(OutboxEntity, { order: { eventNo: 'ASC' } });
    expect(rows.map(({ eventNo }) => eventNo)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1));
  });

  it('writes one delivery per peer, in the transaction of the command', async () => {
    await emit('a', 1, emitter(['near', 'far']));
    expect(await unsent()).toBe(2);
  });

  it('refuses an event that its context does not declare, or that does not fit', async () => {
    const produces = { 'thing.changed.v1': z.object({ step: z.number() }) };
    const strict = new Emitter(db.work, clock, { name: 'sender', peers: [], produces });
    const emitting = (given: object) => db.work.task((m) => strict.emit(m, { ...event('a', 1), ...given }));
    await expect(emitting({ type: 'thing.lost.v1' })).rejects.toThrow('does not declare');
    await expect(emitting({ payload: { step: 'one' } })).rejects.toThrow();
    expect(await emitting({})).toMatchObject({ eventNo: 1, source: 'sender', occurredAt: clock.now() });
  });

  it('sends at once after the commit, and nothing of what was rolled back', async () => {
    const through = emitter();
    const sender = dispatcher();
    through.onCommitted(() => sender.kick());
    await db.work.run(async (manager) => {
      await through.emit(manager, event('b', 1));
      return refused(refusal('NO', 'T-01', []));
    });
    await emit('a', 1, through);
    await eventually(async () => (await unsent()) === 0, 'the delivery');
    expect([await stepsOf('a'), await stepsOf('b')]).toEqual([[1], []]);
  });

  it('finds what nobody told it of by polling', async () => {
    dispatcher().start();
    await emit('a', 1);
    await eventually(async () => (await unsent()) === 0, 'the poll');
    expect(await stepsOf('a')).toEqual([1]);
  });

  it('sends more than a batch holds', async () => {
    for (let step = 1; step <= 25; step++) await emit('a', step);
    expect(await dispatcher(['near'], port, 10).drain()).toBe(0);
    expect(await stepsOf('a')).toHaveLength(25);
  });

  it('sends a row that was committed late under an earlier id', async () => {
    await emit('a', 1);
    const sender = dispatcher();
    await sender.drain();
    const late: DomainEvent = { ...event('b', 1), id: '0', source: 'sender', eventNo: 1, occurredAt: clock.now() };
    await db.work.task(async (manager) => {
      await manager.insert(OutboxEntity, late);
      await manager.insert(OutboxDeliveryEntity, { peer: 'near', eventId: '0', attempts: 0, dueAt: clock.now() });
    });
    expect(await sender.drain()).toBe(0);
    expect(await stepsOf('b')).toEqual([1]);
  });

  it('does not let an absent peer hold up another, and serves it when it comes', async () => {
    await emit('a', 1, emitter(['far', 'near']));
    const sender = dispatcher(['far', 'near']);
    expect(await sender.drain()).toBe(1);
    expect(await stepsOf('a')).toEqual([1]);
    const far = jest.fn(async (_: string, events: readonly DomainEvent[]) => ({
      accepted: events.map(({ id }) => id),
    }));
    port.register('far', { receive: far });
    sender.start();
    await eventually(async () => (await unsent()) === 0, 'the absent peer');
    expect(far).toHaveBeenCalledTimes(1);
  });

  it('says how long the oldest event waits, and nothing when none does', async () => {
    const sender = dispatcher(['far']);
    expect(await sender.oldestPendingMs()).toBe(0);
    const before = wallMs();
    await emit('a', 1, emitter(['far']));
    await eventually(async () => wallMs() > before + 2, 'time to pass');
    await emit('b', 1, emitter(['far']));
    expect(await sender.oldestPendingMs()).toBeGreaterThanOrEqual(2);
    expect(await sender.oldestPendingMs()).toBeLessThanOrEqual(wallMs() - before + 1);
  });

  it('leaves an absent peer alone for a while', async () => {
    await emit('a', 1);
    const publish = jest.fn(async () => Promise.reject(new Error('absent')));
    const sender = new Dispatcher({ database: db, port: { publish }, peers: ['near'] });
    sender.kick();
    await eventually(() => publish.mock.calls.length === 1, 'the first try');
    for (let n = 0; n < 50; n++) sender.kick();
    await new Promise(setImmediate);
    expect(publish).toHaveBeenCalledTimes(1);
    await sender.stop();
  });

  it('reaches the rows behind hundreds that a peer does not take', async () => {
    for (let step = 1; step <= 12; step++) await emit('stuck', step);
    await emit('free', 1);
    const picky: EventPort = {
      publish: async (to, events) =>
        port.publish(
          to,
          events.filter(({ aggregateId }) => aggregateId !== 'stuck'),
        ),
    };
    expect(await dispatcher(['near'], picky, 5).drain()).toBe(12);
    expect(await stepsOf('free')).toEqual([1]);
  });

  it('applies once what was taken before the sender died, and goes on after its restart', async () => {
    await emit('a', 1);
    await emit('a', 2);
    const dying: EventPort = {
      publish: async (to, events) => {
        await port.publish(to, events);
        throw new Error('the sender died before it heard the answer');
      },
    };
    expect(await dispatcher(['near'], dying).drain()).toBe(2);
    expect(await dispatcher().drain()).toBe(0);
    expect(await stepsOf('a')).toEqual([1, 2]);
  });

  it('gives each event of concurrent commands one effect under two dispatchers', async () => {
    const through = emitter();
    const pair = [dispatcher(), dispatcher()];
    for (const each of pair) through.onCommitted(() => each.kick());
    const aggregates = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(Array.from({ length: 150 }, (_, n) => emit(aggregates[n % 5] ?? 'a', n, through)));
    await Promise.all(pair.map((each) => each.stop()));
    expect(await unsent()).toBe(0);
    const trails = await Promise.all(aggregates.map(stepsOf));
    expect(trails.flat().length).toBe(150);
    expect(new Set(trails.flat()).size).toBe(150);
  }, 30_000);

  it('drains when it stops and is silent afterwards', async () => {
    await emit('a', 1);
    const sender = dispatcher();
    sender.start();
    await sender.stop();
    expect(await unsent()).toBe(0);
    await emit('a', 2);
    sender.kick();
    expect(await sender.pending()).toBe(1);
  });

  it('does not join the unit that set it off', async () => {
    const sender = dispatcher();
    await emit('a', 1);
    await other.work.run(async () => {
      sender.kick();
      return refused(refusal('NO', 'T-01', []));
    });
    await eventually(async () => (await unsent()) === 0, 'the delivery');
    expect(await stepsOf('a')).toEqual([1]);
  });
});
