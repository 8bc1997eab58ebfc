import { nextKey, orderInput, person } from '../testing/people';
import { type StartedForSpec, startForSpec } from '../testing/start';
import type { OrderEntity } from './order.entity';

const teun = person('tukker', 'COORDINATOR');
const drenthe = person('noorderlicht', 'COORDINATOR');
const fenna = person('waterlijn-oost', 'DASHBOARD');
const ALL = `id number kind facts { connections } complexity complexityDecision { ruleVersion row } coordinator { id } area { id }
  customer { masked name } address { masked postcode municipality } lines { discipline ean masked operator { id } }
  payment { mode state } allowedActions { action allowed refusal { code } } externalRefs { system id } version`;

interface Answered {
  placeOrder: { userErrors: Record<string, unknown>[] };
}

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  totalCount?: number;
}

describe('the orders of the schema', () => {
  let at: StartedForSpec;
  const placed: OrderEntity[] = [];
  beforeAll(async () => {
    at = await startForSpec('2026-08-01T08:00:00.000Z');
    for (let i = 0; i < 24; i++) {
      at.running.clock.set(
        new Date(Date.parse('2026-08-01T08:00:00.000Z') + Math.floor(i / 2) * 86_400_000).toISOString(),
      );
      const south = i % 4 === 3;
      const address = { postcode: south ? '7801AA' : '7551AB', houseNumber: String(i), municipality: 'Hengelo' };
      const outcome = await at.api.placeOrder(south ? drenthe : teun, orderInput({ address }));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
      placed.push(outcome.value);
    }
  }, 60_000);
  afterAll(() => at.close());

  const page = async (args: string, fields = ''): Promise<Page> => {
    const query = `{ orders(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } ${fields} } }`;
    const { data, errors } = await at.ask(fenna, query);
    expect(errors).toBeUndefined();
    return data?.orders as Page;
  };
  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);
  const newestFirst = () =>
    [...placed].sort((a, b) => (a.placedAt + a.id < b.placedAt + b.id ? 1 : -1)).map(({ id }) => id);

  it('pages through all of them, each once, in the order of the sort', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const part = await page(`first: 7${after}`, 'totalCount');
      expect(part.totalCount).toBe(24);
      seen.push(...ids(part));
      if (!part.pageInfo.hasNextPage) break;
      after = `, after: "${part.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(newestFirst());
    expect(ids(await page('first: 100, sort: NUMBER_ASC'))).toEqual(placed.map(({ id }) => id));
  });

  it('pages by a date that is absent in some of them', async () => {
    const first = await page('first: 20, sort: LEGAL_DUE_ON_ASC');
    const rest = await page(`first: 20, sort: LEGAL_DUE_ON_ASC, after: "${first.pageInfo.endCursor}"`);
    expect(new Set([...ids(first), ...ids(rest)]).size).toBe(24);
  });

  it.each([
    ['areaId: "zuid-drenthe"', 6],
    ['coordinatorId: "tukker"', 18],
    ['areaId: "twente", coordinatorId: "noorderlicht"', 0],
    ['stateIn: [PLACED]', 24],
    ['stateIn: [CANCELLED, CLOSED]', 0],
    ['stateIn: []', 0],
    ['complexityIn: [C1, C2]', 24],
    ['placedFrom: "2026-08-02"', 22],
    ['placedFrom: "2026-08-02", placedTo: "2026-08-03"', 2],
    ['placedTo: "2026-08-01"', 0],
    ['number: "2026-000003"', 1],
  ])('leaves in what fits { %s }', async (filter, count) => {
    const found = await page(`first: 100, filter: { ${filter} }`, 'totalCount');
    expect([found.edges.length, found.totalCount]).toEqual([count, count]);
  });

  it.each([
    'orders(first: 101) { totalCount }',
    'orders(first: 0) { totalCount }',
    'orders(after: "nonsense") { edges { cursor } }',
    'orders(filter: { placedFrom: "2026-02-31" }) { totalCount }',
    `ordersByIds(ids: [${Array.from({ length: 101 }, () => '"x"').join()}]) { id }`,
  ])('answers BAD_USER_INPUT to %s', async (field) => {
    const { errors } = await at.ask(fenna, `{ ${field} }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('refuses a cursor of another sort', async () => {
    const { pageInfo } = await page('first: 2');
    const { errors } = await at.ask(
      fenna,
      `{ orders(sort: NUMBER_ASC, after: "${pageInfo.endCursor}") { totalCount } }`,
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('gives the orders of many areas at once, each list a page of its own', async () => {
    const query = (args: string) =>
      `{ _entities(representations: [{ __typename: "ContractArea", id: "twente" }, { __typename: "ContractArea", id: "zuid-drenthe" }, { __typename: "ContractArea", id: "nowhere" }]) {
        ... on ContractArea { id orders(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } } } } } }`;
    at.statements.reset();
    const { data } = await at.ask(fenna, query('first: 5'));
    expect(at.statements.count).toBe(2);
    const areas = data?._entities as { id: string; orders: Page }[];
    expect(areas.map(({ orders }) => [orders.edges.length, orders.totalCount, orders.pageInfo.hasNextPage])).toEqual([
      [5, 18, true],
      [5, 6, true],
      [0, 0, false],
    ]);
    const own = newestFirst().filter((id) => placed.find((order) => order.id === id)?.areaId === 'zuid-drenthe');
    expect(areas[1] && ids(areas[1].orders)).toEqual(own.slice(0, 5));
    const next = await at.ask(fenna, query(`first: 5, after: "${areas[1]?.orders.pageInfo.endCursor}"`));
    const rest = next.data?._entities as { orders: Page }[];
    expect(rest[1] && ids(rest[1].orders)).toEqual(own.slice(5));
    expect(rest[1]?.orders.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('costs as many statements for 18 orders as for one, root and entities', async () => {
    const forms = [
      (wanted: string[]) => `{ ordersByIds(ids: ${JSON.stringify(wanted)}) { ${ALL} } }`,
      (wanted: string[]) =>
        `{ _entities(representations: [${wanted.map((id) => `{ __typename: "Order", id: "${id}" }`)}]) { ... on Order { ${ALL} } } }`,
      (wanted: string[]) =>
        `{ orders(first: ${wanted.length}, filter: { areaId: "twente" }) { edges { node { ${ALL} } } } }`,
    ];
    const own = placed.filter(({ areaId }) => areaId === 'twente').map(({ id }) => id);
    for (const form of forms) {
      const counts: number[] = [];
      for (const size of [1, 18]) {
        at.statements.reset();
        const { errors } = await at.ask(teun, form(own.slice(0, size)));
        expect(errors).toBeUndefined();
        counts.push(at.statements.count);
      }
      expect(counts[1]).toBe(counts[0]);
      expect(counts[1]).toBeLessThanOrEqual(5);
    }
  });

  it('keeps the place of an id that is nobody’s', async () => {
    const { data } = await at.ask(
      fenna,
      `{ ordersByIds(ids: ["nothing", "${placed[0]?.id}"]) { id } order(id: "nothing") { id } }`,
    );
    expect(data).toEqual({ ordersByIds: [null, { id: placed[0]?.id }], order: null });
  });

  const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { ${ALL} } userErrors { code rule path paths message fix } advices { code } } }`;

  it('places an order, and says what became of it', async () => {
    const input = orderInput({
      lines: [{ discipline: 'E', ean: '871685900012345674' }],
      externalRefs: [{ system: 'LIP', id: 'L-1' }],
    });
    const { data, errors } = await at.ask(teun, PLACE, { input });
    expect(errors).toBeUndefined();
    expect(data?.placeOrder).toMatchObject({
      userErrors: [],
      order: {
        ...{
          complexity: 'C2',
          complexityDecision: { ruleVersion: 0, row: 'r7' },
          coordinator: { id: 'tukker' },
          area: { id: 'twente' },
        },
        ...{ payment: { mode: 'AHEAD', state: 'OPEN' }, customer: { masked: false, name: 'S. Voorbeeld' }, version: 1 },
        lines: [{ discipline: 'E', ean: '871685900012345674', masked: false, operator: { id: 'oosterstroom' } }],
        allowedActions: [{ action: 'CANCEL', allowed: true, refusal: null }],
        externalRefs: [{ system: 'LIP', id: 'L-1' }],
      },
    });
  });

  it('says each code once, with all its places, in the caller’s language', async () => {
    const input = orderInput({ facts: { connections: 1, trenchMetres: 3, crossing: false } });
    const { data } = await at.ask({ ...teun, language: 'nl' }, PLACE, { input });
    expect(data?.placeOrder).toMatchObject({ order: null });
    const [missing, ...others] = (data as unknown as Answered).placeOrder.userErrors;
    expect(others).toEqual([]);
    expect(missing).toMatchObject({
      ...{ code: 'FACT_MISSING', rule: 'RU-04' },
      paths: ['capacityCalculation', 'groundwork'].map((fact) => ['input', 'facts', fact]),
    });
    expect(missing?.message).toMatch(/capaciteitsberekening ontbreekt.*grondwerk ontbreekt/);
  });

  it('answers FORBIDDEN to who does not coordinate, and an unknown enum by its list', async () => {
    const forbidden = await at.ask(drenthe, PLACE, { input: orderInput() });
    expect(forbidden.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    const unknown = await at.ask(teun, PLACE, { input: { ...orderInput(), kind: 'NEW_MOON' } });
    expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(unknown.errors?.[0]?.message).toContain('OrderKind');
  });

  it('cancels, and offers it no more', async () => {
    const [order] = placed;
    const query = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { order { state cancellationReason version allowedActions { allowed refusal { code rule } } } userErrors { code } } }`;
    const input = { id: order?.id, reason: 'NOT_FEASIBLE', expectedVersion: 1, idempotencyKey: nextKey() };
    const first = await at.ask(teun, query, { input });
    expect(first.data?.cancelOrder).toMatchObject({
      order: {
        ...{ state: 'CANCELLED', cancellationReason: 'NOT_FEASIBLE', version: 2 },
        allowedActions: [{ allowed: false, refusal: { code: 'ORDER_STATE', rule: 'CO-11' } }],
      },
    });
    expect((await at.ask(teun, query, { input })).data).toEqual(first.data);
  });

  it('tells the viewer the own permissions, and nobody another’s', async () => {
    const query = (id: string) =>
      `{ _entities(representations: [{ __typename: "Viewer", id: "${id}" }]) { ... on Viewer { ordersPermissions } } }`;
    const own = await at.ask(teun, query(teun.personId));
    expect(own.data?._entities).toEqual([
      { ordersPermissions: ['order:cancel', 'order:place', 'order:read', 'personal:read', 'viewer:read'] },
    ]);
    expect((await at.ask(fenna, query(teun.personId))).data?._entities).toEqual([null]);
  });
});
