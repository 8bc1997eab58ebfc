import { z } from 'zod';
import { ok, refusal, refused } from '../errors/outcome';
import { fixedClock, testDatabase } from '../testing';
import { anEvent, leaveTrail, TrailEntity } from '../testing/trail.fixture';
import { Emitter } from './emit';
import type { DomainEvent, Handler } from './events';
import { Inbox, type InboxOptions } from './inbox';
import { InboxParkedEntity, InboxPositionEntity, OutboxEntity } from './outbox.entity';

describe('Inbox', () => {
  const db = testDatabase([TrailEntity]);
  const clock = fixedClock();

  function inbox(handler: Handler = leaveTrail, over: Partial<InboxOptions> = {}) {
    const emitter = new Emitter(db.work, clock, { name: 'receiver', peers: [] });
    const handlers = { 'thing.changed.v1': handler };
    return new Inbox({ work: db.work, clock, emitter, follows: ['thing'], handlers, ...over });
  }

  const stepsOf = async (id: string) => (await db.work.manager.findOneBy(TrailEntity, { id }))?.steps ?? [];
  const receive = async (events: DomainEvent[], box = inbox()) => (await box.receive('sender', events)).accepted.sort();
  const numbers = (aggregateId: string, ...nos: number[]) => nos.map((eventNo) => anEvent({ aggregateId, eventNo }));
  const fails = (times: number): Handler => {
    let left = times;
    return async (event, unit) => {
      await leaveTrail(event, unit);
      left -= 1;
      if (left >= 0) throw new Error('the handler broke');
    };
  };

  beforeEach(() => db.clear());

  it('applies events in order, once', async () => {
    expect(await receive(numbers('a', 1, 2, 3))).toEqual(['a-1', 'a-2', 'a-3']);
    expect(await receive(numbers('a', 2, 3, 4))).toEqual(['a-2', 'a-3', 'a-4']);
    expect(await stepsOf('a')).toEqual([1, 2, 3, 4]);
  });

  it('puts a batch in the order of each aggregate', async () => {
    const [a1, a2, a3] = numbers('a', 1, 2, 3);
    const [b1, b2] = numbers('b', 1, 2);
    const mixed = [a3, b2, a1, a2, b1].filter((event) => event !== undefined);
    expect(await receive(mixed)).toHaveLength(5);
    expect([await stepsOf('a'), await stepsOf('b')]).toEqual([
      [1, 2, 3],
      [1, 2],
    ]);
  });

  it('does not take what comes after a gap, until the gap is filled', async () => {
    expect(await receive(numbers('a', 1, 3, 4))).toEqual(['a-1']);
    expect(await stepsOf('a')).toEqual([1]);
    expect(await receive(numbers('a', 2))).toEqual(['a-2']);
    expect(await receive(numbers('a', 3, 4))).toEqual(['a-3', 'a-4']);
  });

  it('takes no event of an unknown aggregate before its first', async () => {
    expect(await receive(numbers('a', 2))).toEqual([]);
  });

  it('keeps the numbers of two senders apart', async () => {
    await inbox().receive('sender', numbers('a', 1));
    expect((await inbox().receive('another', numbers('a', 1))).accepted).toEqual(['a-1']);
    expect(await stepsOf('a')).toEqual([1, 1]);
  });

  it('accepts an aggregate that it does not follow and writes nothing', async () => {
    expect(await receive([anEvent({ aggregateType: 'other', eventNo: 7 })])).toEqual(['a-7']);
    expect(await db.work.manager.countBy(InboxPositionEntity, {})).toBe(0);
  });

  it('moves on over a followed event without a handler', async () => {
    await receive([anEvent({ type: 'thing.painted.v1' })]);
    await receive(numbers('a', 2));
    expect(await stepsOf('a')).toEqual([2]);
  });

  it('applies the same event once when it arrives ten times at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => receive(numbers('a', 1))));
    expect(await stepsOf('a')).toEqual([1]);
  });

  it('gives the handler the context’s clock and sends what it emits', async () => {
    await receive(
      numbers('a', 1),
      inbox(async (_, { emit, now, today }) => {
        await emit({ type: 'echo.v1', aggregateType: 'echo', aggregateId: 'e', payload: { now, today } });
      }),
    );
    expect(await db.work.manager.findOneByOrFail(OutboxEntity, { type: 'echo.v1' })).toMatchObject({
      source: 'receiver',
      payload: { now: clock.now(), today: '2026-09-01' },
    });
  });

  it('lets the handler’s service calls join its transaction', async () => {
    const box = inbox(async (event, unit) => {
      await db.work.run(async () => ok(await leaveTrail(event, unit)));
      if (event.eventNo === 2) throw new Error('the handler broke');
    });
    expect(await receive(numbers('a', 1, 2), box)).toEqual(['a-1']);
    expect(await stepsOf('a')).toEqual([1]);
  });

  it('does not take an event whose handler ignored a refusal', async () => {
    const box = inbox(async () => {
      await db.work.run(async () => refused(refusal('NO', 'T-01', [])));
    });
    expect(await receive(numbers('a', 1), box)).toEqual([]);
  });

  it('passes only what fits the schema that the receiver needs', async () => {
    const seen: object[] = [];
    const consumes = { 'thing.changed.v1': z.object({ step: z.number() }) };
    const box = inbox(async ({ payload }) => void seen.push(payload), { consumes });
    expect(await receive([anEvent({ payload: { step: 1, more: 'x' } })], box)).toEqual(['a-1']);
    expect(await receive([anEvent({ eventNo: 2, payload: { step: 'two' } })], box)).toEqual([]);
    expect(seen).toEqual([{ step: 1 }]);
  });

  describe('a failing handler', () => {
    it('leaves nothing of its event and holds up its aggregate only', async () => {
      const box = inbox(async (event, unit) => {
        await leaveTrail(event, unit);
        if (event.id === 'a-2') throw new Error('the handler broke');
      });
      expect(await receive([...numbers('a', 1, 2, 3), ...numbers('b', 1, 2)], box)).toEqual(['a-1', 'b-1', 'b-2']);
      expect(await stepsOf('a')).toEqual([1]);
      expect(await db.work.manager.findOneByOrFail(InboxParkedEntity, { eventId: 'a-2' })).toMatchObject({
        attempts: 1,
        error: 'the handler broke',
        parkedAt: null,
      });
    });

    it('is forgotten once it succeeds', async () => {
      const box = inbox(fails(3));
      for (let n = 0; n < 3; n++) expect(await receive(numbers('a', 1), box)).toEqual([]);
      expect(await receive(numbers('a', 1), box)).toEqual(['a-1']);
      expect([await stepsOf('a'), await db.work.manager.countBy(InboxParkedEntity, {})]).toEqual([[1], 0]);
    });

    it('is parked after ten tries; its aggregate waits', async () => {
      const seen: number[] = [];
      const box = inbox(fails(10), { onFailure: (_, __, attempts) => seen.push(attempts) });
      for (let n = 1; n < 10; n++) expect(await receive(numbers('a', 1), box)).toEqual([]);
      expect(await receive(numbers('a', 1), box)).toEqual(['a-1']);
      expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(await receive(numbers('a', 1, 2), box)).toEqual(['a-1']);
      expect(await stepsOf('a')).toEqual([]);
      const parked = await db.work.manager.findOneByOrFail(InboxParkedEntity, { eventId: 'a-1' });
      expect([parked.attempts, parked.parkedAt === null]).toEqual([10, false]);
    });

    it('goes on after a retry of the parked event', async () => {
      const box = inbox(fails(10));
      for (let n = 0; n < 10; n++) await receive(numbers('a', 1), box);
      expect(await box.retry('a-1')).toBe(true);
      expect(await receive(numbers('a', 2), box)).toEqual(['a-2']);
      expect([await stepsOf('a'), await db.work.manager.countBy(InboxParkedEntity, {})]).toEqual([[1, 2], 0]);
    });

    it('goes on without the parked event once it is skipped', async () => {
      const box = inbox(fails(10));
      for (let n = 0; n < 10; n++) await receive(numbers('a', 1), box);
      expect(await box.skip('a-1')).toBe(true);
      expect(await receive(numbers('a', 1, 2), box)).toEqual(['a-1', 'a-2']);
      expect(await stepsOf('a')).toEqual([2]);
      expect([await box.skip('a-1'), await box.retry('a-1')]).toEqual([false, false]);
    });
  });
});
