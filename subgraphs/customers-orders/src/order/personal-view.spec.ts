import type { Identity } from '@ketenregie/shared';
import { orderInput, person } from '../testing/people';
import { type StartedForSpec, startForSpec } from '../testing/start';

const teun = person('tukker', 'COORDINATOR');
const FIELDS = `id customer { masked name email phone kvk language } address { masked municipality postcode houseNumber bagId }
  lines { ean masked }`;

/** Every way to an order: each leads to the same answer. */
const PATHS: Record<string, (order: { id: string; number: string }) => string> = {
  root: ({ id }) => `{ found: order(id: "${id}") { ${FIELDS} } }`,
  number: ({ number }) => `{ found: orderByNumber(number: "${number}") { ${FIELDS} } }`,
  ids: ({ id }) => `{ found: ordersByIds(ids: ["${id}"]) { ${FIELDS} } }`,
  list: ({ number }) => `{ found: orders(filter: { number: "${number}" }) { edges { node { ${FIELDS} } } } }`,
  area: () => `{ _entities(representations: [{ __typename: "ContractArea", id: "twente" }]) {
    ... on ContractArea { orders { edges { node { ${FIELDS} } } } } } }`,
  entity: ({ id }) =>
    `{ _entities(representations: [{ __typename: "Order", id: "${id}" }]) { ... on Order { ${FIELDS} } } }`,
};

interface Seen {
  customer: Record<string, unknown>;
  address: Record<string, unknown>;
  lines: { ean: string | null; masked: boolean }[];
}

function ordersIn(value: unknown): Seen[] {
  if (Array.isArray(value)) return value.flatMap(ordersIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'customer' in value ? [value as Seen] : Object.values(value).flatMap(ordersIn);
}

describe('whose an order is (CO-13)', () => {
  let at: StartedForSpec;
  let order: { id: string; number: string };
  beforeAll(async () => {
    at = await startForSpec();
    const outcome = await at.api.placeOrder(
      teun,
      orderInput({
        address: { postcode: '7551AB', houseNumber: '12a', bagId: '0164010000123456', municipality: 'Hengelo' },
        lines: [{ discipline: 'W', ean: '871685900012345674' }],
      }),
    );
    if (!outcome.ok) throw new Error('refused');
    const { id, number } = outcome.value;
    order = { id, number };
    const step = (module: string, partyId: string | null, state = 'WAITING') => ({
      module,
      partyId,
      state,
      dueOn: null,
    });
    const steps = [step('DESIGN', 'delta-duin', 'NOT_NEEDED'), step('BUILD', 'graafploeg'), step('CLOSE', 'tukker')];
    await at.hear(at.event('run.opened.v1', id, { orderId: id, coordinatorId: 'tukker', steps }));
  }, 60_000);
  afterAll(() => at.close());

  const seenBy = async (who: Identity, path: string) => {
    const { data, errors } = await at.ask(who, PATHS[path]?.(order) ?? '');
    return { orders: ordersIn(data), codes: (errors ?? []).map(({ extensions }) => extensions?.code) };
  };

  const open: [string, Identity][] = [
    ['the coordinator', teun],
    ['the coordinating organisation’s contract manager', person('tukker', 'CONTRACT_MANAGER')],
    ['a planner of the party that builds', person('graafploeg', 'PLANNER')],
    ['the operator of the line', person('waterlijn-oost', 'PORTFOLIO_MANAGER')],
    ['a partner’s token of the builder', person('graafploeg', 'PARTNER')],
  ];
  const masked: [string, Identity][] = [
    ['a dashboard user of the coordinator', person('tukker', 'DASHBOARD')],
    ['an auditor of the coordinator', person('tukker', 'AUDITOR')],
    ['an admin of the coordinator', person('tukker', 'ADMIN')],
    ['an operator without a line', person('oosterstroom', 'CONTRACT_MANAGER')],
    ['the party of a module that is not needed', person('delta-duin', 'PLANNER')],
    ['a stranger with every role', person('zeebries', 'COORDINATOR', 'PLANNER', 'CONTRACT_MANAGER', 'ADMIN')],
    ['a token without that scope', { ...person('graafploeg', 'PARTNER'), scopes: ['order:read'] }],
    ['an auditor whose organisation is no partner', { ...person('elsewhere', 'AUDITOR'), activePartner: false }],
  ];
  const denied: [string, Identity][] = [
    ['a public body', person('hengelo', 'PUBLIC_BODY')],
    ['a customer', person('nobody', 'CUSTOMER')],
    ['the coordinator without an active contract', { ...teun, activePartner: false }],
    ['nobody', person('tukker')],
  ];
  const paths = Object.keys(PATHS);

  it.each(open.flatMap(([name, who]) => paths.map((path) => [name, path, who] as const)))(
    '%s sees it by %s',
    async (_n, path, who) => {
      const { orders, codes } = await seenBy(who, path);
      expect(codes).toEqual([]);
      expect(orders).toMatchObject([
        {
          customer: {
            masked: false,
            name: 'S. Voorbeeld',
            email: 'voorbeeld@example.org',
            phone: '0612345678',
            kvk: '12345678',
          },
          address: {
            masked: false,
            municipality: 'Hengelo',
            postcode: '7551AB',
            houseNumber: '12a',
            bagId: '0164010000123456',
          },
          lines: [{ ean: '871685900012345674', masked: false }],
        },
      ]);
    },
  );

  it.each(masked.flatMap(([name, who]) => paths.map((path) => [name, path, who] as const)))(
    '%s sees the municipality alone by %s',
    async (_n, path, who) => {
      const { orders, codes } = await seenBy(who, path);
      expect(codes).toEqual([]);
      expect(orders).toMatchObject([
        {
          customer: { masked: true, name: null, email: null, phone: null, kvk: null, language: null },
          address: { masked: true, municipality: 'Hengelo', postcode: null, houseNumber: null, bagId: null },
          lines: [{ ean: null, masked: true }],
        },
      ]);
    },
  );

  it.each(denied.flatMap(([name, who]) => paths.map((path) => [name, path, who] as const)))(
    '%s gets FORBIDDEN by %s',
    async (_n, path, who) => {
      const { orders, codes } = await seenBy(who, path);
      expect(orders).toEqual([]);
      expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
    },
  );

  it('is not found by guessing the postcode either', async () => {
    const query = '{ orders(filter: { postcode: "7551 ab" }) { totalCount edges { node { id } } } }';
    const count = async (who: Identity) => (await at.ask(who, query)).data?.orders;
    expect(await count(teun)).toMatchObject({ totalCount: 1 });
    for (const [, who] of masked) expect(await count(who)).toEqual({ totalCount: 0, edges: [] });
  });
});
