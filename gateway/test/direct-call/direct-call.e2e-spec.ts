import { type Identity, signRequest } from '@ketenregie/shared';
import { type Distributed, openDistributed } from '../support/distributed';
import { withProduct } from '../support/product';

const HEADER = 'x-ketenregie-signature';
const CONTEXTS = ['contracts-risk', 'modules-assignments', 'customers-orders', 'performance'];
const OTHER = { 'contracts-risk': 'performance', performance: 'contracts-risk' } as Record<string, string>;

/** What each would give away if it were asked by anybody. */
const QUERY: Record<string, string> = {
  'contracts-risk': '{ parties(first: 1) { edges { node { code } } } }',
  'modules-assignments': '{ assignmentMatrix { configurationVersion } }',
  'customers-orders': '{ orders(first: 1) { edges { node { number } } } }',
  performance: '{ moduleFigures { ordersTotal } }',
};

describe.each(CONTEXTS)('%s, called without the gateway', (name) => {
  let parts: Distributed | null = null;
  withProduct({}, async (place) => {
    parts = await openDistributed(place);
    return parts;
  });
  const distributed = (): Distributed => {
    if (!parts) throw new Error('Not started.');
    return parts;
  };
  const mira = (): Promise<Identity> => distributed().subgraphs.contractsRisk.api.identityOf('mira');

  const send = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${distributed().served[name]?.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return {
      status: response.status,
      body: (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] },
    };
  };
  const body = JSON.stringify({ query: QUERY[name] });
  const signed = async (
    more: { secret?: string; audience?: string; identity?: Identity | null; body?: string; at?: number } = {},
  ) => {
    const { secret = distributed().secret, audience = name, at } = more;
    const identity = more.identity === undefined ? await mira() : more.identity;
    return { [HEADER]: await signRequest(secret, { audience, identity, body: more.body ?? body }, at) };
  };
  const refused = { status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } };
  const NOW = Number(process.hrtime.bigint() / 1_000_000n);

  it('answers who is signed for exactly this', async () => {
    const answer = await send('/graphql', body, await signed());
    expect(answer.status).toBe(200);
    expect(answer.body.data).toBeTruthy();
    expect(answer.body.errors).toBeUndefined();
  });

  it.each(['/graphql', '/events', '/internal/identityByLogin'])(
    'answers 401 to %s without a signature',
    async (path) => {
      expect(await send(path, path === '/graphql' ? body : '{}')).toMatchObject(refused);
    },
  );

  it('answers 401 to a bearer token in place of a signature', async () => {
    const { secret } = await distributed().subgraphs.contractsRisk.api.issueToken('mira', {
      expiresAt: '2099-01-01T00:00:00.000Z',
    });
    expect(await send('/graphql', body, { authorization: `Bearer ${secret}` })).toMatchObject(refused);
    expect(await send('/graphql', body, { [HEADER]: secret })).toMatchObject(refused);
  });

  it('answers 401 to a signature by another secret', async () => {
    expect(await send('/graphql', body, await signed({ secret: 'another secret of thirty-two chars' }))).toMatchObject(
      refused,
    );
  });

  it('answers 401 to a signature for another subgraph', async () => {
    expect(await send('/graphql', body, await signed({ audience: OTHER[name] ?? 'contracts-risk' }))).toMatchObject(
      refused,
    );
  });

  it('answers 401 to a signature over another body', async () => {
    const headers = await signed();
    expect(await send('/graphql', `${body} `, headers)).toMatchObject(refused);
    expect(await send('/graphql', JSON.stringify({ query: '{ __typename }' }), headers)).toMatchObject(refused);
  });

  it('answers 401 to a signature that has expired, or is of tomorrow', async () => {
    expect(await send('/graphql', body, await signed({ at: NOW }))).toMatchObject(refused);
    expect(await send('/graphql', body, await signed({ at: Date.parse('2099-01-01') }))).toMatchObject(refused);
  });

  it('answers 401 to an operation for nobody, and to events or internal calls in the name of a person', async () => {
    expect(await send('/graphql', body, await signed({ identity: null }))).toMatchObject(refused);
    const events = JSON.stringify({ source: 'nobody', events: [] });
    expect(await send('/events', events, await signed({ body: events }))).toMatchObject(refused);
    const call = JSON.stringify({ login: 'mira' });
    expect(await send('/internal/identityByLogin', call, await signed({ body: call }))).toMatchObject(refused);
  });

  it('tells its health to anybody, and nothing more', async () => {
    const health = await fetch(`${distributed().served[name]?.url}/readyz`);
    expect(health.status).toBe(200);
    expect(JSON.stringify(await health.json())).not.toMatch(/oosterstroom|Mira/i);
  });
});
