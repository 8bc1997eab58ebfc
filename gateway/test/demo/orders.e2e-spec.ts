import { list } from '../support/answer';
import { withProduct } from '../support/product';
import { COORDINATORS, MATRIX, MODULES } from './matrix';

interface Order {
  number: string;
  placedAt: string;
  state: string;
  kind: string;
  complexity: string;
  design: boolean;
  prepare: boolean;
  cancellationReason: string | null;
  facts: {
    connections: number;
    trenchMetres: number;
    crossing: boolean;
    capacityCalculation: boolean;
    groundwork: boolean;
  };
  complexityDecision: { ruleVersion: number; row: string };
  coordinator: { code: string };
  area: { code: string };
  run: {
    configurationVersion: number;
    state: string;
    coordinator: { code: string };
    steps: { module: string; state: string; party: { code: string } | null }[];
  };
}

const FIELDS = `number placedAt state kind complexity design prepare cancellationReason
  facts { connections trenchMetres crossing capacityCalculation groundwork } complexityDecision { ruleVersion row }
  coordinator { code } area { code } run { configurationVersion state coordinator { code } steps { module state party { code } } }`;

const CLASSES = ['C1', 'C2', 'C3', 'C4', 'MAINS'];
const MAINS = ['MAINS_NEW', 'MAINS_RECONSTRUCTION', 'REHABILITATION'];

/** The complexity table of the domain document (§9), as a person reads it. */
function classOf({ kind, facts }: Order): [string, boolean, boolean] {
  const { connections, trenchMetres, crossing, capacityCalculation, groundwork } = facts;
  if (MAINS.includes(kind)) return ['MAINS', true, true];
  if (connections > 25 || trenchMetres > 250) return ['C4', true, true];
  if (crossing || capacityCalculation) return ['C3', true, true];
  if (connections >= 2) return ['C3', false, true];
  if (trenchMetres > 25) return ['C2', false, true];
  return groundwork ? ['C2', false, false] : ['C1', false, false];
}

describe('the orders of the demo', () => {
  const product = withProduct();
  let orders: Order[] = [];

  beforeAll(async () => {
    const answer = await product().ask(
      'mira',
      `{ orders(first: 100, sort: PLACED_AT_ASC) { edges { node { ${FIELDS} } } } }`,
    );
    expect(answer.errors).toEqual([]);
    orders = list<{ node: Order }>(answer, 'orders.edges').map(({ node }) => node);
  });
  const ofArea = (code: string) => orders.filter(({ area }) => area.code === code);

  it('are ten an area, placed from 1 June to 31 August 2026, numbered in their order', () => {
    expect(Object.keys(MATRIX).map((code) => [code, ofArea(code).length])).toEqual(
      Object.keys(MATRIX).map((code) => [code, 10]),
    );
    expect(
      orders.every(({ placedAt }) => placedAt >= '2026-05-31T22:00:00.000Z' && placedAt < '2026-08-31T22:00:00.000Z'),
    ).toBe(true);
    const numbers = orders.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort());
    expect(new Set(numbers).size).toBe(60);
  });

  it('are three with PREPARE in Twente, and one cancelled in Zuid-Drenthe', () => {
    expect(ofArea('OV-TW').filter(({ prepare }) => prepare)).toHaveLength(3);
    const cancelled = orders.filter(({ state }) => state === 'CANCELLED');
    expect(cancelled).toMatchObject([
      { area: { code: 'DR-ZD' }, cancellationReason: expect.any(String), run: { state: 'CANCELLED' } },
    ]);
    expect(
      orders
        .filter(({ state }) => state !== 'CANCELLED')
        .every(({ state, run }) => state === 'PLACED' && run.state === 'OPEN'),
    ).toBe(true);
  });

  it('are of the class that the table gives, and say by which row', () => {
    for (const order of orders) {
      expect([order.number, order.complexity, order.design, order.prepare]).toEqual([order.number, ...classOf(order)]);
      expect(order.complexityDecision).toMatchObject({
        ruleVersion: expect.any(Number),
        row: expect.stringMatching(/./),
      });
    }
    expect(new Set(orders.map(({ complexity }) => complexity))).toEqual(new Set(CLASSES));
  });

  it('are coordinated and run by whom the matrix names for them, as configuration 1', () => {
    for (const { area, complexity, coordinator, run, design, prepare } of orders) {
      const told = COORDINATORS[area.code]?.[CLASSES.indexOf(complexity)] ?? '';
      expect(coordinator.code).toBe(told.slice(2).replace('!', ''));
      expect(run.coordinator.code).toBe(coordinator.code);
      expect(run.configurationVersion).toBe(1);
      const needed = MODULES.filter((module) => (module !== 'DESIGN' || design) && (module !== 'PREPARE' || prepare));
      const parties = run.steps
        .filter(({ state }) => state !== 'NOT_NEEDED')
        .map(({ module, party }) => [module, party?.code]);
      expect(parties).toEqual(needed.map((module) => [module, MATRIX[area.code]?.[MODULES.indexOf(module)]]));
    }
  });
});
