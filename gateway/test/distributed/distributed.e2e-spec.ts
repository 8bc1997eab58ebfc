import { hold, muddle } from '../consistency/held-events';
import {
  done,
  type Names,
  namesOf,
  onSet,
  open,
  opened,
  orderOf,
  place,
  propose,
  publish,
  type SetView,
  setOf,
} from '../main-thread/thread';
import { prepareToTukker, tukkerBecomesFit, verdicts } from '../main-thread/verdicts';
import { errorCodes, list, refusalCodes } from '../support/answer';
import { type Distributed, openDistributed } from '../support/distributed';
import { eventually } from '../support/eventually';
import { withProduct } from '../support/product';

const distributed: { parts: Distributed | null } = { parts: null };
const openParts = async (...args: Parameters<typeof openDistributed>) => {
  distributed.parts = await openDistributed(...args);
  return distributed.parts;
};

describe('gateway and four subgraphs over signed HTTP', () => {
  const product = withProduct({}, openParts);
  let names: Names;
  let setId = '';
  let before = '';

  beforeAll(async () => {
    names = await namesOf(product());
  });

  it('are ready, and each says so', async () => {
    const response = await fetch(`${product().embedded.url}/readyz`);
    expect(response.status).toBe(200);
    const health = (await response.json()) as { subgraphs: Record<string, { ready: boolean }> };
    expect(Object.keys(health.subgraphs).sort()).toEqual([
      'contracts-risk',
      'customers-orders',
      'modules-assignments',
      'performance',
    ]);
    expect(Object.values(health.subgraphs).every(({ ready }) => ready)).toBe(true);
  });

  it('carry the main thread: verdict, preview, both approvals, publication', async () => {
    expect((await verdicts(product(), names)).get('tukker')?.codes).toEqual([
      'COMPETENCE_MISSING',
      'MANDATE_MISSING',
      'MATURITY_TOO_LOW',
    ]);
    await tukkerBecomesFit(product(), names);
    setId = await open(product(), 'mira', '2026-10-01', 'PREPARE of Twente');
    await propose(product(), 'mira', setId, prepareToTukker(names));
    done(await onSet(product(), 'mira', 'previewChangeSet', setId), 'previewChangeSet.changeSet');
    const { impact } = await setOf<{ impact: { lines: object[] } }>(
      product(),
      setId,
      'impact { lines { ordersInWindow ordersWithModule runningChanged } }',
    );
    expect(impact.lines).toEqual([{ ordersInWindow: 10, ordersWithModule: 3, runningChanged: 0 }]);
    done(await onSet(product(), 'mira', 'submitChangeSet', setId), 'submitChangeSet.changeSet');
    const wrong = await onSet(product(), 'mira', 'approveChangeSet', setId, { side: 'CONTRACTOR' });
    expect(refusalCodes(wrong, 'approveChangeSet')).toEqual(['APPROVAL_NOT_ALLOWED']);
    const early = await onSet(product(), 'mira', 'publishChangeSet', setId);
    expect(refusalCodes(early, 'publishChangeSet')).toEqual(['APPROVAL_MISSING']);
    await propose(product(), 'kadir', setId, {
      ...prepareToTukker(names),
      explanation: 'By the audit',
      expectedVersion: 1,
    });
    expect((await publish(product(), setId, 'mira', 'kadir')).state).toBe('SCHEDULED');
  });

  it('carry it over the midnight: the order of before keeps its party, the one of after has the new one', async () => {
    await product().moveClock('2026-09-30T08:00:00.000Z');
    before = await place(product(), '101');
    expect(await opened(product(), before)).toMatchObject({
      configurationVersion: 1,
      parties: { PREPARE: 'oosterstroom' },
    });
    await product().moveClock('2026-10-01T06:00:00.000Z');
    expect(await setOf(product(), setId)).toMatchObject({
      state: 'IN_FORCE',
      configurationVersion: 2,
      inForceAt: '2026-09-30T22:00:00.000Z',
    });
    expect(await opened(product(), await place(product(), '102'))).toMatchObject({
      configurationVersion: 2,
      parties: { PREPARE: 'tukker' },
    });
    expect(await opened(product(), before)).toMatchObject({ configurationVersion: 1 });
    const query =
      'query ($id: ID!) { moduleFigures(filter: { areaId: $id, module: PREPARE }) { ordersTotal party { code } } }';
    type Figure = { ordersTotal: number; party: { code: string } };
    const figures = await eventually(
      async () => list<Figure>(await product().ask('fenna', query, { id: names.area('OV-TW') }), 'moduleFigures'),
      (found) => found.length === 2,
    );
    expect(figures.map(({ party, ordersTotal }) => `${party.code} ${ordersTotal}`).sort()).toEqual([
      'oosterstroom 4',
      'tukker 1',
    ]);
  });

  it('carry the way back', async () => {
    const answer = await onSet(product(), 'mira', 'revertChangeSet', setId, { effectiveOn: '2026-11-02' });
    const inverse = done<SetView>(answer, 'revertChangeSet.changeSet').id;
    await publish(product(), inverse, 'mira', 'kadir');
    await product().moveClock('2026-11-02T07:00:00.000Z');
    expect(await setOf(product(), inverse)).toMatchObject({ state: 'IN_FORCE', configurationVersion: 3 });
    expect(await opened(product(), await place(product(), '103'))).toMatchObject({
      configurationVersion: 3,
      parties: { PREPARE: 'oosterstroom' },
    });
  });

  it('carry who asks: rights, language, day and set reach the subgraph with the signature', async () => {
    const forbidden = await product().command('teun', 'openChangeSet', 'changeSet { id }', {
      title: 'No',
      effectiveOn: '2026-12-01',
    });
    expect(errorCodes(forbidden)).toEqual(['FORBIDDEN']);
    const notHis = await product().command('daan', 'placeOrder', 'order { id }', orderOf('104'));
    expect(errorCodes(notHis)).toEqual(['FORBIDDEN']);
    const publicBody = await product().ask('gerda', '{ assignmentMatrix { configurationVersion } }');
    expect(errorCodes(publicBody)).toContain('FORBIDDEN');
    const masked = await product().ask('fenna', 'query ($id: ID!) { order(id: $id) { customer { masked name } } }', {
      id: before,
    });
    expect(masked.data).toEqual({ order: { customer: { masked: true, name: null } } });
    const own = await product().ask('teun', 'query ($id: ID!) { order(id: $id) { customer { masked name } } }', {
      id: before,
    });
    expect(own.data).toEqual({ order: { customer: { masked: false, name: 'S. Voorbeeld' } } });
    const price = '{ contractByNumber(number: "C-02") { frontDoorTariffs { price { cents } } } }';
    expect(errorCodes(await product().ask('cm-brabant', price))).toContain('FORBIDDEN');
    expect((await product().ask('kadir', price)).errors).toEqual([]);
    const dutch = await product().command('mira', 'openChangeSet', 'changeSet { id }', {
      title: 'X',
      effectiveOn: '2026-02-31',
    });
    const query =
      'mutation ($input: OpenChangeSetInput!) { openChangeSet(input: $input) { userErrors { code message } } }';
    const input = { title: 'X', effectiveOn: '2026-02-31', idempotencyKey: 'nl' };
    const inDutch = await product().ask('mira', query, { input }, { 'accept-language': 'nl' });
    const messageOf = (answer: typeof dutch) =>
      list<{ message: string }>(answer, 'openChangeSet.userErrors')[0]?.message;
    expect([messageOf(dutch), messageOf(inDutch)]).toEqual([
      expect.stringContaining('does not exist'),
      expect.stringContaining('bestaat niet'),
    ]);
    const asOf = await product().ask(
      'fenna',
      '{ assignmentMatrix { asOf configurationVersion } }',
      {},
      { 'x-ketenregie-as-of': '2026-10-15' },
    );
    expect(asOf.data).toEqual({ assignmentMatrix: { asOf: '2026-10-15', configurationVersion: 2 } });
  });

  it('find everything again after a restart', async () => {
    await product().restart();
    expect(await opened(product(), before)).toMatchObject({
      configurationVersion: 1,
      parties: { PREPARE: 'oosterstroom' },
    });
    expect(await setOf(product(), setId)).toMatchObject({ state: 'IN_FORCE', configurationVersion: 2 });
  });
});

describe('events over signed HTTP', () => {
  const product = withProduct({}, openParts);

  it('have one effect each, though they come three times and in the wrong order', async () => {
    const names = await namesOf(product());
    const inOrder = muddle(product());
    const ids = await Promise.all(['1', '2', '3', '4', '5'].map((number) => place(product(), number)));
    for (const id of ids) expect(await opened(product(), id)).toMatchObject({ configurationVersion: 1 });
    await product().embedded.subgraphs.settle();
    inOrder();
    const query =
      'query ($id: ID!) { moduleFigures(filter: { areaId: $id, module: PREPARE }) { ordersTotal party { code } } }';
    const figures = await product().ask('fenna', query, { id: names.area('OV-TW') });
    expect(figures.data).toEqual({ moduleFigures: [{ ordersTotal: 8, party: { code: 'oosterstroom' } }] });
  });

  it('wait for a context that is away, and arrive when it is back', async () => {
    const { parts } = distributed;
    if (!parts) throw new Error('Not started.');
    const late = hold(product(), 'modulesAssignments', 'order.placed.v1');
    const order = await place(product(), '9');
    await eventually(
      async () => late.seen.length,
      (count) => count === 1,
    );
    const pending = async () => (await parts.subgraphs.customersOrders.ready()).pendingEvents;
    await eventually(pending, (count) => count === 1);
    await late.release();
    expect(await opened(product(), order)).toMatchObject({ parties: { PREPARE: 'oosterstroom' } });
    await eventually(pending, (count) => count === 0);
  });
});
