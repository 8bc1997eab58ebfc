import { loadSettings } from '@ketenregie/shared';
import { startEmbedded } from '../../src/embedded';
import { at } from '../support/answer';
import { newPlace, type Place, remove } from '../support/places';
import { withProduct } from '../support/product';

describe('a second start', () => {
  const product = withProduct();

  /** Every table of the four subgraphs with its number of rows. */
  async function rows(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { name, database } of product().embedded.subgraphs.all) {
      const { manager } = database.work;
      for (const { target, tableName } of manager.connection.entityMetadatas) {
        counts[`${name} ${tableName}`] = await manager.count(target);
      }
    }
    return counts;
  }

  it('seeds nothing twice and changes nothing', async () => {
    await product().embedded.subgraphs.settle();
    const before = await rows();
    expect(before['customers-orders customer_order']).toBe(60);
    await product().restart();
    await product().restart();
    await product().embedded.subgraphs.settle();
    expect(await rows()).toEqual(before);
    const answer = await product().ask('ravi', '{ clock { now today held demo settled } }');
    expect(at(answer, 'clock')).toEqual({
      now: '2026-09-01T06:00:00.000Z',
      today: '2026-09-01',
      held: true,
      demo: true,
      settled: true,
    });
  });
});

describe('DEMO=0', () => {
  let place: Place;
  beforeAll(async () => {
    place = await newPlace('none');
  });
  afterAll(() => remove(place));

  it('gives an empty product that starts, twice, with the system set and nobody in it', async () => {
    const settings = loadSettings({
      ...{
        PORT: '0',
        DATA_DIR: place.dataDir,
        DATABASE_URL: place.databaseUrl ?? undefined,
        DEMO: '0',
        LOG_LEVEL: 'silent',
      },
    });
    for (const start of [1, 2]) {
      const { url, subgraphs, demo, close } = await startEmbedded(settings);
      try {
        expect([start, demo]).toEqual([start, 'none']);
        const ready = await fetch(`${url}/readyz`);
        expect([ready.status, await ready.json()]).toMatchObject([200, { ready: true }]);
        const { manager } = subgraphs.contractsRisk.database.work;
        for (const table of ['party', 'person', 'contract']) {
          const [row] = await manager.query(`select count(*) as n from ${table}`);
          expect([table, Number(row.n)]).toEqual([table, 0]);
        }
        const sets = await subgraphs.modulesAssignments.database.work.manager.query(
          'select configuration_version as version, state from change_set',
        );
        expect(sets).toMatchObject([{ state: 'IN_FORCE' }]);
        expect(Number(sets[0].version)).toBe(0);
        const orders = await subgraphs.customersOrders.database.work.manager.query(
          'select count(*) as n from customer_order',
        );
        expect(Number(orders[0].n)).toBe(0);
        const unsigned = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ clock { now } }"}',
        });
        expect(unsigned.status).toBe(401);
      } finally {
        await close();
      }
    }
  });
});
