import { randomUUID } from 'node:crypto';
import {
  DESIGN_OF_IJSSEL_VECHT,
  DESIGN_OF_TWENTE,
  designMoves,
  namesOf,
  opened,
  place,
  setOf,
} from '../main-thread/thread';
import { at } from '../support/answer';
import { eventually } from '../support/eventually';
import { type Product, startProduct, withProduct } from '../support/product';
import { hold } from './held-events';

interface ClockView {
  now: string;
  today: string;
  settled: boolean;
}

async function clockOf(product: Product): Promise<ClockView> {
  return at<ClockView>(await product.ask('ravi', '{ clock { now today settled } }'), 'clock');
}

const move = (product: Product, to: string) =>
  product.ask('ravi', 'mutation ($input: MoveClockInput!) { moveClock(input: $input) { clock { now settled } } }', {
    input: { to, idempotencyKey: randomUUID() },
  });

async function twoSets(product: Product): Promise<[string, string]> {
  const names = await namesOf(product);
  const first = await designMoves(product, names, { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
  const second = await designMoves(product, names, { ...DESIGN_OF_IJSSEL_VECHT, on: '2026-09-05' });
  return [first, second];
}

const AT_ITS_MIDNIGHT = [
  { state: 'IN_FORCE', configurationVersion: 2, inForceAt: '2026-09-02T22:00:00.000Z', validFrom: '2026-09-03' },
  { state: 'IN_FORCE', configurationVersion: 3, inForceAt: '2026-09-04T22:00:00.000Z', validFrom: '2026-09-05' },
];

describe('the clock moved over several midnights at once', () => {
  const product = withProduct();

  it('brings each set in force at its own midnight, and an order that was late between them is of its own moment', async () => {
    const sets = await twoSets(product());
    await product().moveClock('2026-09-04T08:00:00.000Z');
    const late = hold(product(), 'modulesAssignments', 'order.placed.v1');
    const between = await place(product(), '1', { crossing: true });
    await product().moveClock('2026-09-12T08:00:00.000Z');
    expect(await Promise.all(sets.map((id) => setOf(product(), id)))).toMatchObject(AT_ITS_MIDNIGHT);
    await late.release();
    expect(await opened(product(), between)).toMatchObject({ configurationVersion: 2, parties: { DESIGN: 'tukker' } });
    for (const { clock, name } of product().embedded.subgraphs.all) {
      expect([name, clock.now()]).toEqual([name, '2026-09-12T08:00:00.000Z']);
    }
  });

  it('comes over the night that summer time ends', async () => {
    await product().moveClock('2026-10-26T08:00:00.000Z');
    expect(await clockOf(product())).toMatchObject({ today: '2026-10-26', settled: true });
  });

  it('never goes back', async () => {
    const answer = await product().command('ravi', 'moveClock', 'clock { now }', { to: '2026-10-25T08:00:00.000Z' });
    expect(at<{ code: string }[]>(answer, 'moveClock.userErrors')).not.toEqual([]);
    expect((await clockOf(product())).now).toBe('2026-10-26T08:00:00.000Z');
  });
});

describe('a context that answers late', () => {
  const product = withProduct();

  it('is waited for at each midnight: nobody is a day ahead, and it is said that the move has not ended', async () => {
    await twoSets(product());
    const late = hold(product(), 'performance', 'clock.moved.v1');
    const moving = move(product(), '2026-09-07T08:00:00.000Z');
    await eventually(
      async () => late.seen.length,
      (count) => count === 1,
    );
    const { all, performance } = product().embedded.subgraphs;
    await eventually(
      async () => all.map(({ clock }) => clock.today()).sort(),
      (days) => days[3] === days[1] && days[3] !== days[0],
    );
    expect((await clockOf(product())).settled).toBe(false);
    expect(
      all
        .map(({ clock }) => clock.today())
        .sort()
        .at(-1),
    ).toBe('2026-09-02');
    expect(performance.clock.today()).toBe('2026-09-01');
    await late.release();
    expect(at(await moving, 'moveClock.clock')).toEqual({ now: '2026-09-07T08:00:00.000Z', settled: true });
    expect(new Set(all.map(({ clock }) => clock.now()))).toEqual(new Set(['2026-09-07T08:00:00.000Z']));
  });
});

describe('a move that a crash interrupts', () => {
  const product = withProduct();

  it('goes on after the start, to the end, and every set has its own midnight', async () => {
    const sets = await twoSets(product());
    await product().moveClock('2026-09-02T08:00:00.000Z');
    const late = hold(product(), 'customersOrders', 'clock.moved.v1');
    const moving = move(product(), '2026-09-07T08:00:00.000Z');
    await eventually(
      async () => late.seen.length,
      (count) => count === 1,
    );
    const restarted = await startProduct({}, undefined, product().place);
    try {
      const settled = await eventually(
        () => clockOf(restarted),
        (clock) => clock.settled,
      );
      expect(settled.now).toBe('2026-09-07T08:00:00.000Z');
      expect(await Promise.all(sets.map((id) => setOf(restarted, id)))).toMatchObject(AT_ITS_MIDNIGHT);
      const order = await place(restarted, '9', { crossing: true });
      expect(await opened(restarted, order)).toMatchObject({ configurationVersion: 3, parties: { DESIGN: 'tukker' } });
    } finally {
      await restarted.close();
      await late.release();
      await moving;
    }
  });
});
