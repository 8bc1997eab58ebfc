import { testDatabase } from '@ketenregie/shared/testing';
import { mira, World } from '../change-set/fixture';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { ModuleRunService } from './module-run.service';

describe('the run of an order', () => {
  const db = testDatabase(entities, migrations);
  let world: World;
  const service = () => new ModuleRunService(db.work);
  const placed = { areaId: 'area-0', placedAt: '2026-08-03T08:00:00.000Z' };

  beforeAll(async () => {
    world = new World(db);
    await world.begin();
    const frame = { contractId: 'c-0', measure: 'WORKING_DAYS_TO_READY', complexity: 'C2', norm: 90, tolerance: null };
    await world.event('frame.changed.v1', { frameId: 'f', ...frame });
    world.clock.set('2026-09-01T06:00:00.000Z');
  }, 60_000);

  it('opens with its parties, due days and coordinator, and tells the others', async () => {
    await world.event('order.placed.v1', {
      ...placed,
      ...{
        orderId: 'o-1',
        complexity: 'C2',
        design: false,
        prepare: true,
        agreedDueOn: '2026-12-01',
        coordinatorId: 'tukker',
      },
    });
    const run = (await service().byOrders(mira, ['o-1'])).get('o-1');
    expect(run).toMatchObject({
      ...{ state: 'OPEN', configurationVersion: 1, coordinatorId: 'tukker', placedOn: '2026-08-03' },
      ...{ openedAt: '2026-09-01T06:00:00.000Z' },
    });
    const steps = [
      { module: 'ORIENT_AND_ORDER', partyId: 'tukker', state: 'STARTED', dueOn: '2026-08-06' },
      { module: 'DESIGN', partyId: null, state: 'NOT_NEEDED', dueOn: null },
      { module: 'PREPARE', partyId: 'oosterstroom', state: 'WAITING', dueOn: '2026-09-08' },
      { module: 'BUILD', partyId: 'tukker', state: 'WAITING', dueOn: '2026-12-01' },
      { module: 'CLOSE', partyId: 'tukker', state: 'WAITING', dueOn: '2026-12-15' },
    ];
    expect(await world.events('run.opened.v1')).toEqual([
      {
        ...{ orderId: 'o-1', areaId: 'area-0', configurationVersion: 1, coordinatorId: 'tukker' },
        ...{ placedAt: placed.placedAt, complexity: 'C2', steps },
      },
    ]);
    const stored = (await service().steps(mira, [run?.id ?? ''])).get(run?.id ?? '');
    expect(stored?.map(({ module, partyId, state, dueOn }) => ({ module, partyId, state, dueOn }))).toEqual(steps);
  });

  it('ends with its order: open steps are cancelled, and what was not needed stays so', async () => {
    await world.order({ ...placed, orderId: 'o-2' });
    await world.event('order.cancelled.v1', {
      orderId: 'o-2',
      areaId: 'area-0',
      reason: 'DUPLICATE',
      cancelledAt: placed.placedAt,
    });
    const run = (await service().byOrders(mira, ['o-2'])).get('o-2');
    expect(run).toMatchObject({ state: 'CANCELLED', cancelReason: 'DUPLICATE', version: 2 });
    const steps = (await service().steps(mira, [run?.id ?? ''])).get(run?.id ?? '');
    expect(steps?.map(({ state }) => state)).toEqual([
      'CANCELLED',
      'NOT_NEEDED',
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(await world.events('run.cancelled.v1')).toEqual([{ orderId: 'o-2', areaId: 'area-0', reason: 'DUPLICATE' }]);
  });

  it('is read in as many statements for 20 orders as for one', async () => {
    for (let n = 0; n < 20; n += 1) await world.order({ ...placed, orderId: `many-${n}` });
    const count = async (orders: number) => {
      db.statements.reset();
      const runs = await service().byOrders(
        mira,
        Array.from({ length: orders }, (_, n) => `many-${n}`),
      );
      await service().steps(
        mira,
        [...runs.values()].map(({ id }) => id),
      );
      return [runs.size, db.statements.count];
    };
    expect([await count(1), await count(20)]).toEqual([
      [1, 2],
      [20, 2],
    ]);
  });
});
