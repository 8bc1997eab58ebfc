import { serveSubgraph } from '@ketenregie/shared';
import { at, errorCodes, list } from '../support/answer';
import { type Distributed, openDistributed } from '../support/distributed';
import { type Product, withProduct } from '../support/product';
import { OPERATION_DEADLINE, shortDeadline } from './deadline';

const QUERY = `{ orders(first: 5) { edges { node { number state customer { masked } run { state steps { module } }
  moduleFigures { ordersTotal } area { code contract { number } } coordinator { name } } } } }`;

interface Node {
  number: string;
  state: string;
  run: object | null;
  moduleFigures: object[] | null;
  area: { code: string; contract: object } | null;
  coordinator: { name: string } | null;
}

const nodesOf = async (product: Product) => {
  const answer = await product.ask('mira', QUERY);
  return { answer, nodes: list<{ node: Node }>(answer, 'orders.edges').map(({ node }) => node) };
};

const WITHOUT_PERFORMANCE = {
  number: expect.any(String),
  run: { state: expect.any(String) },
  area: { code: expect.any(String) },
  moduleFigures: null,
};

shortDeadline();

describe.each([
  ['in one process', undefined],
  ['over HTTP', openDistributed],
] as const)('a subgraph that answers too late costs its own fields, not the answer (%s)', (_, open) => {
  const product = withProduct({}, open);
  afterEach(() => jest.restoreAllMocks());

  const stall = (context: 'performance' | 'contractsRisk' | 'modulesAssignments') => {
    const running = product().embedded.subgraphs[context];
    return jest
      .spyOn(running, 'execute')
      .mockImplementation(
        (_request, _identity, signal) =>
          new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ data: null }), { once: true })),
      );
  };

  it('as whose figures are missing', async () => {
    expect((await nodesOf(product())).answer.errors).toEqual([]);
    stall('performance');
    const { answer, nodes } = await nodesOf(product());
    expect(answer.status).toBe(200);
    expect(nodes).toHaveLength(5);
    for (const node of nodes) expect(node).toMatchObject(WITHOUT_PERFORMANCE);
    expect(new Set(errorCodes(answer))).toEqual(new Set(['SUBGRAPH_TIMEOUT']));
    expect(answer.errors[0]?.extensions?.subgraph).toBe('performance');
    expect(answer.errors[0]?.path).toEqual(expect.arrayContaining(['orders']));
  });

  it('as whose runs are missing, while two subgraphs are slow at once within one deadline', async () => {
    stall('performance');
    stall('modulesAssignments');
    const started = process.hrtime.bigint();
    const { answer, nodes } = await nodesOf(product());
    const tookMs = Number(process.hrtime.bigint() - started) / 1e6;
    expect(nodes.map(({ run, moduleFigures }) => [run, moduleFigures])).toEqual(nodes.map(() => [null, null]));
    expect(nodes.every(({ area, coordinator }) => area?.code && coordinator?.name)).toBe(true);
    expect(new Set(answer.errors.map(({ extensions }) => extensions?.subgraph))).toEqual(
      new Set(['performance', 'modules-assignments']),
    );
    expect(tookMs).toBeLessThan(2 * OPERATION_DEADLINE);
  });

  it('and is asked again by the next operation', async () => {
    expect((await nodesOf(product())).answer.errors).toEqual([]);
  });
});

describe('a subgraph that is away costs its own fields, not the answer', () => {
  let parts: Distributed | null = null;
  const product = withProduct({}, async (place) => {
    parts = await openDistributed(place);
    return parts;
  });
  const served = () => {
    if (!parts) throw new Error('Not started.');
    return parts;
  };

  it('as one whose port nobody listens on, until it is back', async () => {
    await nodesOf(product());
    const { secret, subgraphs } = served();
    const front = served().served.performance;
    if (!front) throw new Error('performance is not served.');
    await front.close();
    const { answer, nodes } = await nodesOf(product());
    expect(answer.status).toBe(200);
    for (const node of nodes) expect(node).toMatchObject(WITHOUT_PERFORMANCE);
    expect(new Set(errorCodes(answer))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    const alone = await product().ask('mira', '{ moduleFigures { ordersTotal } }');
    expect([alone.data === null || at(alone, 'moduleFigures') === null, errorCodes(alone)]).toEqual([
      true,
      ['SUBGRAPH_UNAVAILABLE'],
    ]);
    const health = await fetch(`${product().embedded.url}/readyz`);
    expect([health.status, await health.json()]).toMatchObject([
      503,
      { ready: false, subgraphs: { performance: { ready: false } } },
    ]);
    const back = await serveSubgraph(subgraphs.performance, { host: '127.0.0.1', port: front.port, secret });
    expect((await nodesOf(product())).answer.errors).toEqual([]);
    await back.close();
  });
});

describe('a subgraph of this process that has stopped', () => {
  const product = withProduct();

  it('costs its own fields, not the answer', async () => {
    await nodesOf(product());
    const { performance } = product().embedded.subgraphs;
    await performance.close();
    // It is closed with the product once more.
    jest.spyOn(performance, 'close').mockResolvedValue();
    const { answer, nodes } = await nodesOf(product());
    for (const node of nodes) expect(node).toMatchObject(WITHOUT_PERFORMANCE);
    expect(new Set(errorCodes(answer))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  });
});
