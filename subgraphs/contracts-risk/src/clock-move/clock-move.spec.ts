import { Emitter } from '@ketenregie/shared';
import { eventually } from '@ketenregie/shared/testing';
import { type StartedForSpec, startForSpec } from '../testing/start';
import { ClockMoveService } from './clock-move.service';

const PEERS = ['modules-assignments', 'customers-orders', 'performance'];
const START = '2026-09-01T06:00:00.000Z';
const MOVE = `mutation ($to: Instant!, $key: String!) {
  moveClock(input: { to: $to, idempotencyKey: $key }) {
    clock { now today held demo settled } userErrors { code rule path message }
  }
}`;

/** Peers that answer every move, but those that are told to be silent. */
async function start(options: { demo?: boolean } = {}) {
  const silent = new Set<string>();
  const numbers = new Map<string, number>();
  const asked: string[] = [];
  let started: StartedForSpec | null = null;
  const answer = async (peer: string, to: string) => {
    const eventNo = (numbers.get(peer) ?? 0) + 1;
    numbers.set(peer, eventNo);
    const event = { type: 'clock.reached.v1', aggregateType: 'clock', aggregateId: `${peer}-clock` };
    const payload = { to, context: peer };
    const envelope = { id: `${peer}-${eventNo}`, source: peer, eventNo, occurredAt: to };
    await started?.running.receive(peer, [{ ...event, ...envelope, payload }]);
  };
  started = await startForSpec({
    ...{ peers: PEERS, clockStart: START, ...options },
    onEvent: (peer, { type, payload }) => {
      if (type !== 'clock.moved.v1' || !('to' in payload)) return;
      asked.push(`${peer} ${payload.to}`);
      if (!silent.has(peer)) setImmediate(() => void answer(peer, String(payload.to)));
    },
  });
  const { services, system } = started.api;
  const organisation = await services.parties.record(system(), {
    ...{ code: 'oosterstroom', name: 'Oosterstroom', kind: 'NETWORK_OPERATOR', side: 'OPERATOR', disciplines: ['E'] },
    idempotencyKey: 'party',
  });
  if (!organisation.ok) throw new Error('The party was refused.');
  for (const [login, role] of [
    ['ravi', 'ADMIN'],
    ['mira', 'CONTRACT_MANAGER'],
  ] as const) {
    const organisationId = organisation.value.id;
    const person = { login, name: login, organisationId, roles: [role], language: 'en' as const };
    await services.people.record(system(), { ...person, idempotencyKey: login });
  }
  return { started, silent, asked, answer };
}

describe('the demo clock', () => {
  let world: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    world = await start();
  });
  afterEach(() => world.started.close());
  const move = (who: string, to: string, key = to) => world.started.ask(who, MOVE, { to, key });

  it('moves midnight by midnight, each step after everybody answered the one before', async () => {
    const { data } = await move('ravi', '2026-09-03T08:00:00+02:00');
    expect(data?.moveClock).toEqual({
      clock: { now: '2026-09-03T06:00:00.000Z', today: '2026-09-03', held: true, demo: true, settled: true },
      userErrors: [],
    });
    const steps = world.asked.map((each) => each.split(' ')[1]);
    expect([...new Set(steps)]).toEqual([
      '2026-09-01T22:00:00.000Z',
      '2026-09-02T22:00:00.000Z',
      '2026-09-03T06:00:00.000Z',
    ]);
    expect(steps).toEqual([...steps].sort());
    expect(steps).toHaveLength(9);
  });

  it('answers the same key with the same move, and does not move again', async () => {
    await move('ravi', '2026-09-02T06:00:00.000Z', 'once');
    const asked = world.asked.length;
    const { data } = await move('ravi', '2026-09-02T06:00:00.000Z', 'once');
    expect(data?.moveClock).toMatchObject({ clock: { now: '2026-09-02T06:00:00.000Z' }, userErrors: [] });
    expect(world.asked).toHaveLength(asked);
  });

  it('is never moved backwards', async () => {
    const { data } = await move('ravi', '2026-09-01T05:59:00.000Z');
    expect(data?.moveClock).toMatchObject({ clock: null, userErrors: [{ code: 'VALUE_OUT_OF_RANGE', rule: 'GE-06' }] });
    expect(world.started.running.clock.now()).toBe(START);
  });

  it('is moved by an admin alone', async () => {
    const { data, errors } = await move('mira', '2026-09-02T06:00:00.000Z');
    expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
    expect(world.asked).toEqual([]);
  });

  it('waits at a step that somebody has not answered, shows it, and goes on with the answer', async () => {
    world.silent.add('performance');
    const { services, contextOf } = world.started.api;
    const ctx = await contextOf('ravi');
    const moving = services.clock.move(ctx, { to: '2026-09-03T06:00:00.000Z', idempotencyKey: 'wait' });
    await eventually(() => world.asked.includes('performance 2026-09-01T22:00:00.000Z'), 'the first step');
    expect(await services.clock.view(ctx)).toMatchObject({ now: '2026-09-01T22:00:00.000Z', settled: false });
    world.silent.clear();
    await world.answer('performance', '2026-09-01T22:00:00.000Z');
    expect(await moving).toMatchObject({ ok: true, value: { now: '2026-09-03T06:00:00.000Z', settled: true } });
  });

  it('past its deadline answers that it is not settled', async () => {
    for (const peer of PEERS) world.silent.add(peer);
    const { running, api } = world.started;
    const { clock } = running;
    const { work } = running.database;
    const emitter = new Emitter(work, clock, { name: running.name, peers: PEERS });
    const driver = { request: async (_: unknown, to: string) => clock.set(to), settled: async () => true };
    const hasty = new ClockMoveService(api.services.door, { clock, driver, emitter, demo: true, deadlineMs: 20 });
    const outcome = await hasty.move(await api.contextOf('ravi'), {
      to: '2026-09-02T06:00:00Z',
      idempotencyKey: 'late',
    });
    expect(outcome).toMatchObject({ ok: true, value: { settled: false } });
    // How far it came by then is the machine's; not to the end.
    expect(clock.now() < '2026-09-02T06:00:00.000Z').toBe(true);
  });

  it('jumps in one step for the seed', async () => {
    await world.started.api.jumpClock('2027-01-01T00:00:00+01:00');
    expect(world.asked.map((each) => each.split(' ')[1])).toEqual(Array(3).fill('2026-12-31T23:00:00.000Z'));
    expect(world.started.running.clock.today()).toBe('2027-01-01');
  });
});

it('without demo the clock is not moved by hand', async () => {
  const { started } = await start({ demo: false });
  const { data } = await started.ask('ravi', MOVE, { to: '2026-09-02T06:00:00.000Z', key: 'k' });
  expect(data?.moveClock).toMatchObject({ clock: null, userErrors: [{ code: 'STATE_NOT_ALLOWED', rule: 'GE-08' }] });
  await started.close();
});
