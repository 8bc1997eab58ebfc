import fc from 'fast-check';
import { fixedClock, testDatabase } from '../testing';
import { leaveTrail, TrailEntity } from '../testing/trail.fixture';
import { Dispatcher } from './dispatcher';
import { Emitter } from './emit';
import type { DomainEvent, EventPort, EventReceiver, Handler } from './events';
import { Inbox } from './inbox';
import { InboxParkedEntity, OutboxDeliveryEntity } from './outbox.entity';

/** What the network does with one batch. */
type Fate =
  | 'lost'
  | 'answer lost'
  | 'reversed'
  | 'twice'
  | 'odd ones only'
  | 'with old ones'
  | 'handler fails'
  | 'fine';

const fates = fc.array(
  fc.constantFrom<Fate>('lost', 'answer lost', 'reversed', 'twice', 'odd ones only', 'with old ones', 'handler fails'),
  { maxLength: 8 },
);

/** Runs out of trouble: then every batch arrives. */
class TroubledPort implements EventPort {
  private readonly old: DomainEvent[] = [];
  failing = false;

  constructor(
    private readonly receiver: EventReceiver,
    private readonly fates: Fate[],
  ) {}

  async publish(_: string, events: readonly DomainEvent[]): Promise<{ accepted: string[] }> {
    const fate = this.fates.shift() ?? 'fine';
    if (fate === 'lost') throw new Error('lost');
    const { accepted } = await this.deliver(fate, events);
    this.old.push(...events);
    if (fate === 'answer lost') throw new Error('answer lost');
    return { accepted };
  }

  private async deliver(fate: Fate, events: readonly DomainEvent[]): Promise<{ accepted: string[] }> {
    const receive = (batch: readonly DomainEvent[]) => this.receiver.receive('sender', batch);
    if (fate === 'reversed') return receive([...events].reverse());
    if (fate === 'odd ones only') return receive(events.filter((_, at) => at % 2));
    if (fate === 'with old ones') return receive([...this.old, ...events, ...this.old]);
    if (fate === 'twice') {
      const [first] = await Promise.all([receive(events), receive(events)]);
      return first;
    }
    this.failing = fate === 'handler fails';
    return receive(events).finally(() => {
      this.failing = false;
    });
  }
}

describe('delivery', () => {
  const db = testDatabase();
  const other = testDatabase([TrailEntity]);
  const clock = fixedClock();
  let run = 0;

  function connected(given: Fate[], batch: number) {
    const emitter = new Emitter(db.work, clock, { name: 'sender', peers: ['near'] });
    const nobody = new Emitter(other.work, clock, { name: 'near', peers: [] });
    const handler: Handler = async (event, unit) => {
      await leaveTrail(event, unit);
      if (port.failing) throw new Error('the handler broke after it wrote');
    };
    const handlers = { 'thing.changed.v1': handler };
    const inbox = new Inbox({ work: other.work, clock, emitter: nobody, follows: ['thing'], handlers });
    const port = new TroubledPort(inbox, [...given]);
    const restarted = () => new Dispatcher({ database: db, port, peers: ['near'], batch });
    return { emitter, restarted };
  }

  it('has the effect of in order and once, whatever the network does', async () => {
    const steps = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(steps, fates, fc.integer({ min: 1, max: 6 }), async (aggregates, given, batch) => {
        run += 1;
        const { emitter, restarted } = connected(given, batch);
        const expected = new Map<string, number[]>();
        for (const [step, at] of aggregates.entries()) {
          const aggregateId = `${run}-${at}`;
          expected.set(aggregateId, [...(expected.get(aggregateId) ?? []), step]);
          const event = { type: 'thing.changed.v1', aggregateType: 'thing', aggregateId, payload: { step } };
          await db.work.task((manager) => emitter.emit(manager, event));
          if (step % 3 === 0) await restarted().drain();
        }
        for (let tries = 0; tries < 20 && (await restarted().drain()) > 0; tries++);
        for (const [id, values] of expected) {
          const trail = await other.work.manager.findOneBy(TrailEntity, { id });
          expect(trail?.steps).toEqual(values);
        }
        expect(await db.work.manager.countBy(OutboxDeliveryEntity, {})).toBe(0);
        expect(await other.work.manager.countBy(InboxParkedEntity, {})).toBe(0);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
