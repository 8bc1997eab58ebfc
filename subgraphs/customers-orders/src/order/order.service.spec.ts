import { DeniedError, type Identity, type Outcome, verifyAuditChains } from '@ketenregie/shared';
import { nextKey, orderInput, person } from '../testing/people';
import { type StartedForSpec, startForSpec } from '../testing/start';
import { OrderEntity } from './order.entity';
import type { PlaceOrder } from './order.service';

const teun = person('tukker', 'COORDINATOR');
const operator = person('oosterstroom', 'COORDINATOR');

const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));
const accepted = (outcome: Outcome<OrderEntity>): OrderEntity => {
  if (!outcome.ok) throw new Error(codes(outcome).join(', '));
  return outcome.value;
};

describe('orders', () => {
  let at: StartedForSpec;
  beforeAll(async () => {
    at = await startForSpec();
  }, 60_000);
  afterAll(() => at.close());

  const place = (input: Partial<PlaceOrder> = {}, who: Identity = teun) => at.api.placeOrder(who, orderInput(input));
  const work = () => at.running.database.work.manager;

  it('has the tables that its entities say', async () => {
    expect(await at.running.database.differences()).toEqual([]);
  });

  describe('placing', () => {
    it('fixes area, class, coordinator, operators and dates, and begins as PLACED', async () => {
      const order = accepted(await place({ completeOn: '2026-08-31' }));
      expect(order).toMatchObject({
        ...{ areaId: 'twente', complexity: 'C2', design: false, prepare: false, ruleVersion: 0, ruleRow: 'r7' },
        ...{ coordinatorId: 'tukker', state: 'PLACED', placedAt: '2026-09-01T06:00:00.000Z', version: 1 },
        ...{ submittedOn: '2026-08-31', completeOn: '2026-08-31', legalDueOn: '2027-01-04', agreedDueOn: '2027-01-06' },
        ...{ paymentMode: 'AHEAD', paymentState: 'OPEN' },
      });
      expect(order.number).toMatch(/^2026-\d{6}$/);
    });

    it('tells the others ids and facts, and nothing of the customer', async () => {
      const { id } = accepted(
        await place({
          customer: { name: 'Geheime Naam', email: 'geheim@example.org', phone: '0698765432' },
          address: { postcode: '7559ZZ', houseNumber: '987', bagId: '0164010000987654', municipality: 'Hengelo' },
          lines: [{ discipline: 'E', ean: '871685900012345674' }],
        }),
      );
      await at.running.settle();
      const event = at.sent.find(({ aggregateId }) => aggregateId === id);
      expect(event).toMatchObject({ type: 'order.placed.v1', aggregateType: 'order', eventNo: 1 });
      const rows = await Promise.all(
        ['audit', 'outbox', 'idempotency'].map((table) => work().query(`select * from ${table}`)),
      );
      const written = JSON.stringify([event, rows]);
      expect(written).toContain(id);
      for (const secret of ['Geheime', 'geheim@', '0698765432', '7559', '987654', '871685900012345674']) {
        expect(written).not.toContain(secret);
      }
    });

    it('collects every refusal of form, area and facts in one answer', async () => {
      const outcome = await place({
        customer: { name: 'A', kvk: '1' },
        address: { postcode: '9999 XX', houseNumber: '1', bagId: '1' },
        lines: [{ discipline: 'E', ean: '871685900012345675' }],
        facts: { connections: 1, crossing: false },
        completeOn: '2026-02-31',
      });
      expect(codes(outcome).sort()).toEqual(
        [
          'AREA_NOT_FOUND',
          'BAG_INVALID',
          'DATE_INVALID',
          'EAN_INVALID',
          ...Array(3).fill('FACT_MISSING'),
          'KVK_INVALID',
        ].sort(),
      );
      expect(await work().countBy(OrderEntity, { kind: 'CHANGE_BOTH' })).toBe(0);
    });

    it('names each missing fact, and places nothing (RU-04)', async () => {
      const before = await work().count(OrderEntity);
      const outcome = await place({ facts: { connections: 1, trenchMetres: 12, groundwork: true } });
      expect(outcome).toMatchObject({
        refusals: [
          { code: 'FACT_MISSING', rule: 'RU-04', path: ['input', 'facts', 'crossing'] },
          { code: 'FACT_MISSING', rule: 'RU-04', path: ['input', 'facts', 'capacityCalculation'] },
        ],
      });
      expect(await work().count(OrderEntity)).toBe(before);
    });

    it('refuses a discipline that no operator of the area has (CO-07)', async () => {
      const outcome = await place({ lines: [{ discipline: 'E' }, { discipline: 'H' }] });
      expect(outcome).toMatchObject({
        refusals: [{ code: 'AREA_NOT_FOUND', rule: 'CO-07', path: ['input', 'lines', '1', 'discipline'] }],
      });
    });

    it('gives work on mains no payment and no legal term', async () => {
      const order = accepted(await place({ kind: 'MAINS_RECONSTRUCTION', payment: 'AHEAD' }, operator));
      expect(order).toMatchObject({
        complexity: 'MAINS',
        design: true,
        prepare: true,
        paymentMode: null,
        legalDueOn: null,
      });
      expect(order).toMatchObject({ coordinatorId: 'oosterstroom', agreedDueOn: null });
    });

    it('defers the payment that comes after', async () => {
      expect(accepted(await place({ payment: 'AFTER' }))).toMatchObject({
        paymentMode: 'AFTER',
        paymentState: 'DEFERRED',
      });
    });
  });

  describe('the right to place', () => {
    it.each<[string, Identity, Partial<PlaceOrder>]>([
      ['another role of the coordinating organisation', person('tukker', 'PLANNER', 'CONTRACT_MANAGER'), {}],
      ['the coordinator of an organisation that coordinates another class', operator, {}],
      ['the coordinator of another area', person('noorderlicht', 'COORDINATOR'), {}],
      ['that one, though a fact is missing', person('noorderlicht', 'COORDINATOR'), { facts: {} }],
      ['the contractor for work on mains', teun, { kind: 'MAINS_NEW' }],
    ])('is not of %s', async (_who, who, input) => {
      await expect(place(input, who)).rejects.toThrow(DeniedError);
    });

    it('leaves a row of what was denied, and no order', async () => {
      const denied = () => work().query('select * from audit_denied');
      const [rows, orders] = [await denied(), await work().count(OrderEntity)];
      await expect(place({}, operator)).rejects.toThrow(DeniedError);
      expect((await denied()).length).toBe(rows.length + 1);
      expect(await work().count(OrderEntity)).toBe(orders);
    });

    it('cannot be used while another day is read (GE-09)', async () => {
      expect(codes(await place({}, { ...teun, asOf: '2026-10-01' }))).toEqual(['AS_OF_READ_ONLY']);
    });
  });

  describe('one open order for a connection (CO-10)', () => {
    const ean = '871200000000000172';
    const address = { postcode: '7600AA', houseNumber: '1 a' };

    it('lets one of twenty racing orders for the same connection win', async () => {
      const racing = Array.from({ length: 20 }, (_, i) =>
        place({ lines: [{ discipline: 'E', ean }], address: { postcode: '7600BB', houseNumber: String(i) } }),
      );
      const outcomes = await Promise.all(racing);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(new Set(outcomes.flatMap(codes))).toEqual(new Set(['ORDER_ALREADY_OPEN']));
    });

    it('lets one of twenty racing orders for the same address and discipline win, however it is written', async () => {
      const written = ['12 a', '12A', '12-a', '12a'];
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          place({ address: { postcode: '7601 AA', houseNumber: written[i % 4] ?? '' }, lines: [{ discipline: 'W' }] }),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('names the open order, and lets another follow once it is cancelled', async () => {
      const first = accepted(await place({ address }));
      const again = await place({ address, lines: [{ discipline: 'M' }, { discipline: 'W' }] });
      expect(again).toMatchObject({
        refusals: [{ code: 'ORDER_ALREADY_OPEN', path: ['input', 'lines', '1'], params: { number: first.number } }],
      });
      const cancel = { id: first.id, reason: 'DUPLICATE' as const, expectedVersion: 1, idempotencyKey: nextKey() };
      accepted(await at.api.cancelOrder(teun, cancel));
      accepted(await place({ address }));
    });
  });

  describe('the same key', () => {
    it('is one order, however often it is asked at once', async () => {
      const input = orderInput();
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => at.api.placeOrder(teun, input)));
      expect(new Set(outcomes.map((outcome) => accepted(outcome).id)).size).toBe(1);
      expect(outcomes.map((outcome) => accepted(outcome))).toEqual(
        outcomes.map(() => accepted(outcomes[0] as Outcome<OrderEntity>)),
      );
    });

    it('with other content is refused', async () => {
      const input = orderInput();
      accepted(await at.api.placeOrder(teun, input));
      const other = { ...input, payment: 'AFTER' as const };
      expect(codes(await at.api.placeOrder(teun, other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    });
  });

  it('gives every number once, also to orders placed at once', async () => {
    const orders = (await Promise.all(Array.from({ length: 20 }, () => place()))).map(accepted);
    expect(new Set(orders.map(({ number }) => number)).size).toBe(20);
  });

  describe('cancelling', () => {
    const cancel = (order: OrderEntity, change: object = {}, who: Identity = teun) =>
      at.api.cancelOrder(who, {
        ...{ id: order.id, reason: 'CUSTOMER_WITHDREW', expectedVersion: order.version, idempotencyKey: nextKey() },
        ...change,
      });

    it('keeps the reason and the moment, and tells the others', async () => {
      const order = accepted(await place());
      const cancelled = accepted(await cancel(order));
      expect(cancelled).toMatchObject({ state: 'CANCELLED', cancellationReason: 'CUSTOMER_WITHDREW', version: 2 });
      await at.running.settle();
      expect(at.sent.filter(({ aggregateId }) => aggregateId === order.id).at(-1)).toMatchObject({
        ...{ type: 'order.cancelled.v1', eventNo: 2 },
        payload: {
          orderId: order.id,
          areaId: 'twente',
          reason: 'CUSTOMER_WITHDREW',
          cancelledAt: cancelled.cancelledAt,
        },
      });
    });

    it('says together that the state, the reason and the version are wrong (CO-11, RN-05, GE-01)', async () => {
      const order = accepted(await place());
      accepted(await cancel(order));
      expect(codes(await cancel(order, { reason: null }))).toEqual(['ORDER_STATE', 'REASON_REQUIRED', 'STALE_VERSION']);
    });

    it('lets one of ten racing cancellations win', async () => {
      const order = accepted(await place());
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => cancel(order)));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('is of the order’s coordinator: another one is denied, and who may not see it finds nothing', async () => {
      const order = accepted(await place());
      await expect(cancel(order, {}, operator)).rejects.toThrow(DeniedError);
      await expect(cancel(order, {}, person('tukker', 'PLANNER'))).rejects.toThrow(DeniedError);
      expect(codes(await cancel(order, {}, { ...operator, activePartner: false }))).toEqual(['NOT_FOUND']);
      expect(codes(await cancel({ ...order, id: 'nothing' }))).toEqual(['NOT_FOUND']);
    });
  });

  it('keeps an unbroken audit chain', async () => {
    expect(await verifyAuditChains(work())).toMatchObject({ ok: true, broken: [] });
  });
});
