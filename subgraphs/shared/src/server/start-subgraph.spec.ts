import { setTimeout as pause } from 'node:timers/promises';
import { addMs } from '../clock';
import { ClockStateEntity } from '../clock/clock-state.entity';
import { moveTo, type Pair, startPair, until, writer } from './testing/fixture';

const START = '2026-09-01T06:00:00.000Z';
const LATER = '2026-10-01T06:00:00.000Z';
const WRITE =
  'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { note { id text } userErrors { code rule path } } }';

describe('a running subgraph', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await startPair({ clockStart: START });
  });
  afterAll(() => pair.close());

  const write = (key: string, text = 'hello', identity = { ...writer }) =>
    pair.owner.execute({ query: WRITE, variables: { input: { text, idempotencyKey: key } } }, identity);

  it('carries a command out, and its event arrives at the peer once', async () => {
    expect(await write('k1')).toEqual({
      data: { writeNote: { note: { id: 'note-k1', text: 'hello' }, userErrors: [] } },
    });
    await write('k1');
    await until(() => pair.follower.api.seen.some(({ aggregateId }) => aggregateId === 'note-k1'));
    expect(await pair.owner.settle()).toBe(0);
    const seen = pair.follower.api.seen.filter(({ aggregateId }) => aggregateId === 'note-k1');
    expect(seen).toMatchObject([{ source: 'owner', eventNo: 1, payload: { noteId: 'note-k1' } }]);
  });

  it('answers a refusal as data, in the words of the caller', async () => {
    const { data } = await write('k1', 'other content');
    expect(data).toMatchObject({
      writeNote: { note: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', rule: 'GE-03' }] },
    });
  });

  it('answers references by the rights of every other path', async () => {
    const query = '{ _entities(representations: [{ __typename: "Note", id: "note-k1" }]) { ... on Note { text } } }';
    await write('k1');
    expect((await pair.owner.execute({ query }, { ...writer })).data).toEqual({ _entities: [{ text: 'hello' }] });
    const denied = await pair.owner.execute({ query }, { ...writer, roles: [] });
    expect(denied).toMatchObject({ data: { _entities: [null] }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED', {}],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', {}],
    ['subscription { note }', 'SUBSCRIPTIONS_NOT_SUPPORTED', {}],
    ['query A { broken } query B { broken }', 'BAD_USER_INPUT', {}],
    ['query A { broken }', 'BAD_USER_INPUT', { operationName: 'B' }],
    ['query ($id: ID!) { note(id: $id) { id } }', 'BAD_USER_INPUT', {}],
    [WRITE, 'BAD_USER_INPUT', { variables: { input: { text: 'x', idempotencyKey: 'x', on: '31-12-2026' } } }],
    [WRITE, 'BAD_USER_INPUT', { variables: { input: { text: 'x', idempotencyKey: 'x', unheard: 1 } } }],
    [`{ ${'a { '.repeat(30_000)}`, 'GRAPHQL_PARSE_FAILED', {}],
    [`{ note(id: ${'['.repeat(9_000)}`, 'GRAPHQL_PARSE_FAILED', {}],
  ])('refuses %.40s with %s and no data', async (query, code, given) => {
    const answer = await pair.owner.execute({ query, ...given }, { ...writer });
    expect(answer.errors?.[0]?.extensions?.code).toBe(code);
    expect(answer).not.toHaveProperty('data');
    expect(JSON.stringify(answer)).not.toMatch(/stack|node_modules/);
  });

  it('says of a bug nothing but the request id', async () => {
    const answer = await pair.owner.execute({ query: '{ broken }' }, { ...writer, requestId: 'r77' });
    expect(answer.errors).toMatchObject([{ path: ['broken'], extensions: { code: 'INTERNAL', requestId: 'r77' } }]);
    expect(JSON.stringify(answer)).not.toContain('ECONNREFUSED');
  });

  it('answers internal calls that it has', async () => {
    expect(await pair.owner.internal('echo', { a: 1 })).toEqual({ a: 1 });
    await expect(pair.owner.internal('toString', {})).rejects.toThrow(/internal call/);
  });

  it('says how ready it is', async () => {
    await pair.owner.settle();
    expect(await pair.owner.ready()).toEqual({
      ready: true,
      database: true,
      migrated: true,
      pendingEvents: 0,
      oldestPendingSeconds: 0,
      parkedEvents: 0,
      now: START,
    });
  });
});

describe('the clock', () => {
  let pair: Pair;
  afterEach(() => pair.close());

  it('does what is due before it shows the new instant, everywhere, and every context says so', async () => {
    pair = await startPair({ clockStart: START });
    const { owner, follower } = pair;
    await moveTo(owner, LATER);
    await until(() => owner.api.seen.some(({ type }) => type === 'clock.reached.v1'));
    expect(owner.api.dues).toContainEqual({ to: LATER, clock: START });
    expect(follower.api.dues).toContainEqual({ to: LATER, clock: START });
    expect([owner.clock.now(), follower.clock.now()]).toEqual([LATER, LATER]);
    expect(owner.api.seen.filter(({ type }) => type === 'clock.reached.v1')).toMatchObject([
      { source: 'follower', payload: { to: LATER, context: 'follower' } },
    ]);
    expect(follower.api.seen.filter(({ type }) => type === 'clock.reached.v1')).toEqual([]);
  });

  it('never goes back', async () => {
    pair = await startPair({ clockStart: LATER });
    await moveTo(pair.owner, START);
    await until(() => pair.owner.api.seen.some(({ type }) => type === 'clock.reached.v1'));
    expect([pair.owner.clock.now(), pair.follower.clock.now()]).toEqual([LATER, LATER]);
    expect(pair.follower.api.dues.every(({ to }) => to === LATER)).toBe(true);
  });

  it('stands still, and tries again, while something due fails', async () => {
    pair = await startPair({ clockStart: START });
    const { owner, follower } = pair;
    follower.api.fail.due = true;
    await moveTo(owner, LATER);
    await owner.settle();
    expect(await follower.api.kit.clockDriver.settled()).toBe(false);
    expect(follower.clock.now()).toBe(START);
    follower.api.fail.due = false;
    await until(() => follower.clock.now() === LATER);
    await until(() => owner.api.seen.some(({ type }) => type === 'clock.reached.v1'));
  });

  it('goes on after a restart where it stood, and reaches what it was sent to before a crash', async () => {
    pair = await startPair({ clockStart: START });
    await pair.follower.api.kit.work.task((manager) =>
      manager.insert(ClockStateEntity, { name: 'target', instant: LATER, anchoredAt: START, held: false }),
    );
    await pair.close(true);
    pair = await startPair({ folder: pair.folder, clockStart: '2020-01-01T00:00:00.000Z' });
    expect(pair.owner.clock.now()).toBe(START);
    expect(pair.follower.clock.now()).toBe(LATER);
    expect(pair.follower.api.dues).toEqual([{ to: LATER, clock: START }]);
  });

  it('ticks on from its last stored instant, however long it was off', async () => {
    pair = await startPair({ clockStart: START, clockHold: false });
    expect(pair.owner.clock.held).toBe(false);
    await pair.owner.api.kit.work.task((manager) =>
      manager.update(ClockStateEntity, { name: 'clock' }, { anchoredAt: '2020-01-01T00:00:00.000Z', instant: LATER }),
    );
    await pair.close(true);
    pair = await startPair({ folder: pair.folder, clockHold: false });
    const now = pair.owner.clock.now();
    expect(now >= LATER && now < addMs(LATER, 60_000)).toBe(true);
    await pause(5);
    expect(pair.owner.clock.now() > now).toBe(true);
  });

  it('follows real time and stores nothing when nobody set it', async () => {
    pair = await startPair({ clockHold: false });
    expect(await pair.owner.api.kit.work.manager.count(ClockStateEntity)).toBe(0);
    expect(pair.owner.api.dues).toHaveLength(1);
  });
});

describe('closing', () => {
  it('waits for what runs and lets nothing new in', async () => {
    const { owner, follower, close } = await startPair({ clockStart: START });
    const running = owner.execute(
      { query: WRITE, variables: { input: { text: 'last', idempotencyKey: 'last' } } },
      { ...writer },
    );
    const closing = close();
    expect(await running).toMatchObject({ data: { writeNote: { note: { text: 'last' } } } });
    await closing;
    await expect(owner.execute({ query: '{ broken }' }, { ...writer })).rejects.toThrow(/stopping/);
    await expect(follower.receive('owner', [])).rejects.toThrow(/stopping/);
  });
});
