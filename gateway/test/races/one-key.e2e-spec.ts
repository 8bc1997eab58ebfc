import { AuditEntity, OutboxEntity } from '@ketenregie/shared';
import { at, refusalCodes } from '../support/answer';
import { eventually } from '../support/eventually';
import { databaseKind } from '../support/places';
import { withProduct } from '../support/product';

process.env.OPERATION_DEADLINE_MS = '120000';
const FIFTY = Array.from({ length: 50 });

describe(`fifty equal requests with one idempotency key, on ${databaseKind}`, () => {
  const product = withProduct();

  it('open one change set and all answer with it', async () => {
    const input = { title: 'Once', effectiveOn: '2026-11-02', idempotencyKey: 'fifty-sets' };
    const answers = await Promise.all(
      FIFTY.map(() => product().command('mira', 'openChangeSet', 'changeSet { id number }', input)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const id = at<string>(answers[0] as never, 'openChangeSet.changeSet.id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const { manager } = product().embedded.subgraphs.modulesAssignments.database.work;
    expect(await manager.countBy(AuditEntity, { aggregateId: id })).toBe(1);
  }, 120_000);

  it('place one order with one run, and all answer with it', async () => {
    const input = {
      idempotencyKey: 'fifty-orders',
      ...{
        kind: 'NEW_PERMANENT',
        payment: 'AHEAD',
        customer: { name: 'S. Voorbeeld' },
        lines: [{ discipline: 'E', capacity: '3x25A' }],
      },
      address: { postcode: '7551 AB', houseNumber: '9001' },
      facts: { connections: 1, trenchMetres: 40, crossing: false, capacityCalculation: false, groundwork: true },
    };
    const answers = await Promise.all(
      FIFTY.map(() => product().command('teun', 'placeOrder', 'order { id number }', input)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const id = at<string>(answers[0] as never, 'placeOrder.order.id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const { customersOrders, modulesAssignments } = product().embedded.subgraphs;
    expect(await customersOrders.database.work.manager.countBy(OutboxEntity, { aggregateId: id })).toBe(1);
    const opened = () => modulesAssignments.database.work.manager.countBy(OutboxEntity, { aggregateId: id });
    await eventually(opened, (count) => count > 0);
    await product().embedded.subgraphs.settle();
    expect(await opened()).toBe(1);
  }, 120_000);

  it('with another content are refused', async () => {
    const other = { title: 'Twice', effectiveOn: '2026-11-02', idempotencyKey: 'fifty-sets' };
    expect(
      refusalCodes(await product().command('mira', 'openChangeSet', 'changeSet { id }', other), 'openChangeSet'),
    ).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});
