import { isWorkingDay, localDateOf } from '@ketenregie/shared';
import { OrderEntity } from '../order/order.entity';
import { complexityTable } from '../testing/complexity-table';
import { CLASSES, coordinators, eventsFrom, ruleSet } from '../testing/facts';
import { person } from '../testing/people';
import { type StartedForSpec, startForSpec } from '../testing/start';
import { demoAreas } from './demo-places';
import { seedOrders } from './seed';

/** Domain §11. */
const postcodes: Record<string, [string, string][]> = {
  'OV-IJV': [['8000', '8199']],
  'OV-TW': [['7440', '7679']],
  'DR-ZD': [['7800', '7999']],
  'ZH-HR': [['2300', '2489']],
  'ZE-ZL': [
    ['4300', '4599'],
    ['4675', '4675'],
    ['4690', '4699'],
  ],
  'NB-WB': [
    ['4600', '4674'],
    ['4676', '4689'],
    ['4700', '4899'],
  ],
};

function demoFacts(event: ReturnType<typeof eventsFrom>) {
  const areas = demoAreas.map(({ code }) => {
    const ranges = (postcodes[code] ?? []).map(([from, to]) => ({ from, to }));
    const operators = ['E', 'G', 'W', 'M'].map((discipline) => ({ discipline, partyId: `${code}-${discipline}` }));
    const periods = [{ from: '2025-01-01', to: null, postcodeRanges: ranges, operators, contractPartyId: null }];
    return event('area.changed.v1', code, { areaId: code, periods });
  });
  const rows = demoAreas.flatMap(({ code, coordinators: { connections, mains } }) =>
    CLASSES.map((complexity) => ({ area: code, complexity, partyId: complexity === 'MAINS' ? mains : connections })),
  );
  return [
    ...areas,
    event('configuration.inForce.v1', 'configuration', ruleSet(0, '2024-12-01T07:00:00.000Z', complexityTable)),
    event('configuration.inForce.v1', 'configuration', coordinators(1, '2025-01-01T00:00:00.000Z', rows)),
  ];
}

const partyOf = (login: string) => (login === 'teun' ? 'tukker' : login.replace('coordinator-', ''));

describe('the orders of the demo', () => {
  let at: StartedForSpec;
  let orders: OrderEntity[] = [];
  let instants: string[] = [];
  const run = async () => {
    const steps = seedOrders(at.api, { identityOf: async (login) => person(partyOf(login), 'COORDINATOR') });
    for (const step of steps) {
      at.running.clock.set(step.at);
      await step.run();
    }
    return steps;
  };
  beforeAll(async () => {
    at = await startForSpec('2024-12-01T07:00:00.000Z', demoFacts);
    instants = (await run()).map((step) => step.at);
    orders = await at.running.database.work.manager.find(OrderEntity, { order: { placedAt: 'ASC' } });
  }, 60_000);
  afterAll(() => at.close());

  it('are ten an area, in working hours from June to August, oldest first', () => {
    expect(instants).toEqual([...instants].sort());
    expect(orders).toHaveLength(60);
    for (const { code } of demoAreas) expect(orders.filter(({ areaId }) => areaId === code)).toHaveLength(10);
    for (const instant of instants) {
      expect(isWorkingDay(localDateOf(instant))).toBe(true);
      expect(instant.slice(11, 16) >= '06:00' && instant.slice(11, 16) <= '15:00').toBe(true);
    }
    expect([instants[0], instants.at(-1)].map((instant) => localDateOf(instant ?? ''))).toEqual([
      '2026-06-01',
      '2026-08-31',
    ]);
  });

  it('have PREPARE in exactly three of Twente’s', () => {
    expect(orders.filter(({ areaId, prepare }) => areaId === 'OV-TW' && prepare)).toHaveLength(3);
  });

  it('are cancelled in exactly one of Zuid-Drenthe’s', () => {
    expect(orders.filter(({ state }) => state === 'CANCELLED').map(({ areaId }) => areaId)).toEqual(['DR-ZD']);
  });

  it('are of every class, and of every sort of kind', () => {
    expect(new Set(orders.map(({ complexity }) => complexity))).toEqual(new Set(CLASSES));
    const sorts = new Set(orders.map(({ kind }) => kind.split('_')[0]));
    expect(sorts).toEqual(new Set(['NEW', 'CHANGE', 'REMOVE', 'MAINS']));
  });

  it('are the same when they are placed again: nothing is added', async () => {
    await run();
    expect(await at.running.database.work.manager.count(OrderEntity)).toBe(60);
  });
});
