import { DESIGN_OF_TWENTE, designMoves, done, hasRun, namesOf, opened, place, setOf } from '../main-thread/thread';
import { list } from '../support/answer';
import { eventually } from '../support/eventually';
import { withProduct } from '../support/product';
import { hold, muddle } from './held-events';

const WITH_DESIGN = { crossing: true };
const DAY_BEFORE = { configurationVersion: 1, parties: { DESIGN: 'oosterstroom' } };
const DAY_ITSELF = { configurationVersion: 2, parties: { DESIGN: 'tukker' } };

describe('an order keeps the configuration of the moment it was placed', () => {
  const product = withProduct();
  let setId = '';

  beforeEach(async () => {
    if (setId) return;
    setId = await designMoves(product(), await namesOf(product()), { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
    await product().moveClock('2026-09-02T21:59:59.999Z');
  });

  it('when its event arrives long after the set of the next day came in force', async () => {
    const late = hold(product(), 'modulesAssignments', 'order.placed.v1');
    const before = await place(product(), '1', WITH_DESIGN);
    await product().moveClock('2026-09-04T08:00:00.000Z');
    expect(await setOf(product(), setId)).toMatchObject({ state: 'IN_FORCE', inForceAt: '2026-09-02T22:00:00.000Z' });
    const after = await place(product(), '2', WITH_DESIGN);
    await eventually(
      async () => late.seen.length,
      (count) => count === 2,
    );
    expect([await hasRun(product(), before), await hasRun(product(), after)]).toEqual([false, false]);
    await late.release();
    expect(await opened(product(), before)).toMatchObject(DAY_BEFORE);
    expect(await opened(product(), after)).toMatchObject(DAY_ITSELF);
  });

  it('also when it is cancelled before its run is open', async () => {
    const late = hold(product(), 'modulesAssignments', 'order.placed.v1');
    const id = await place(product(), '3', WITH_DESIGN);
    const input = { id, reason: 'DUPLICATE', expectedVersion: 1 };
    const cancelled = await product().command('teun', 'cancelOrder', 'order { state }', input);
    expect(done(cancelled, 'cancelOrder.order')).toEqual({ state: 'CANCELLED' });
    await late.release();
    const { states, configurationVersion } = await opened(product(), id);
    expect(configurationVersion).toBe(2);
    expect(new Set(Object.values(states))).toEqual(new Set(['CANCELLED']));
  });

  it('when every event arrives three times and in the wrong order', async () => {
    const inOrder = muddle(product());
    const ids = [await place(product(), '4', WITH_DESIGN), await place(product(), '5', WITH_DESIGN)];
    for (const id of ids) expect(await opened(product(), id)).toMatchObject(DAY_ITSELF);
    await product().embedded.subgraphs.settle();
    inOrder();
    const query =
      'query ($id: ID!) { moduleFigures(filter: { areaId: $id, module: DESIGN }) { ordersTotal party { code } } }';
    const names = await namesOf(product());
    const figures = await product().ask('fenna', query, { id: names.area('OV-TW') });
    const ofTukker = list<{ ordersTotal: number; party: { code: string } }>(figures, 'moduleFigures').find(
      ({ party }) => party.code === 'tukker',
    );
    // Of the orders 2 to 5 one was cancelled.
    expect(ofTukker?.ordersTotal).toBe(3);
  });
});

describe('the sets of a day go before the runs of its orders', () => {
  const product = withProduct();

  it('when the order is placed at midnight itself, and the keeper of the sets has not come that far', async () => {
    const setId = await designMoves(product(), await namesOf(product()), { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
    await product().moveClock('2026-09-02T08:00:00.000Z');
    const late = hold(product(), 'modulesAssignments', 'clock.moved.v1');
    const moving = product().moveClock('2026-09-02T22:00:00.000Z');
    const { customersOrders, modulesAssignments } = product().embedded.subgraphs;
    await eventually(
      async () => customersOrders.clock.now(),
      (now) => now === '2026-09-02T22:00:00.000Z',
    );
    expect(modulesAssignments.clock.now()).toBe('2026-09-02T08:00:00.000Z');
    const order = await place(product(), '11', WITH_DESIGN);
    expect(await opened(product(), order)).toMatchObject(DAY_ITSELF);
    expect(await setOf(product(), setId)).toMatchObject({ state: 'IN_FORCE', inForceAt: '2026-09-02T22:00:00.000Z' });
    await late.release();
    await moving;
    expect(await setOf(product(), setId)).toMatchObject({ configurationVersion: 2 });
  });
});

describe('what was on the way when the process ended', () => {
  const product = withProduct();

  it('arrives after the start, and is judged by its own moment', async () => {
    await designMoves(product(), await namesOf(product()), { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
    await product().moveClock('2026-09-02T20:00:00.000Z');
    hold(product(), 'modulesAssignments', 'order.placed.v1');
    const order = await place(product(), '21', WITH_DESIGN);
    await product().moveClock('2026-09-03T06:00:00.000Z');
    const held = await product().embedded.subgraphs.customersOrders.ready();
    expect(held.pendingEvents).toBe(1);
    await product().restart();
    expect(await opened(product(), order)).toMatchObject(DAY_BEFORE);
    await product().embedded.subgraphs.settle();
    const parts = await Promise.all(product().embedded.subgraphs.all.map((running) => running.ready()));
    expect(parts.map(({ pendingEvents, parkedEvents }) => [pendingEvents, parkedEvents])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});
