import { at, errorCodes, list } from '../support/answer';
import { withProduct } from '../support/product';
import { ENTITY_ID, ROOT_ARGUMENTS } from './expected/arguments';
import { COMMANDS } from './expected/commands';
import { SUBJECTS } from './expected/subjects';
import { gatewayDoor, type HttpAnswer, post } from './probe/doors';
import { entitiesOf } from './probe/schema';
import { answered, forgeries } from './probe/unsigned';
import { openWorld, type Session, type World } from './probe/world';

const FOREVER = '2099-01-01T00:00:00.000Z';
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

describe('every door', () => {
  const product = withProduct();
  let world: World;
  let mira: Session;

  beforeAll(async () => {
    world = await openWorld(product());
    const found = world.sessions.find(({ subject }) => subject.login === 'mira');
    if (!found) throw new Error(`No mira among ${SUBJECTS.length} subjects.`);
    mira = found;
  }, 60_000);
  afterAll(() => world?.close());

  it('answers 401 to who has no token, or one that is nobody’s, whatever is asked', async () => {
    const { site } = world.stands(mira)[0] ?? {};
    if (!site) throw new Error('Mira has no site.');
    const queries = Object.entries(ROOT_ARGUMENTS).map(
      ([name, args]) => `{ ${name}${args(site) && `(${args(site)})`} { __typename } }`,
    );
    const mutations = Object.keys(COMMANDS).map((name) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      return `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    });
    const seen = new Set<string>();
    for (const query of [...queries, ...mutations]) {
      for (const token of [null, 'kr_nobody', 'a.b.c']) {
        const { status, errors, data } = (await gatewayDoor(product().embedded.url, token)({ query })) as HttpAnswer;
        seen.add(`${status} ${String(errors?.[0]?.extensions?.code)} ${data ? 'with data' : 'without data'}`);
      }
    }
    expect([...seen]).toEqual(['401 UNAUTHENTICATED without data']);
  });

  it.each(['contracts-risk', 'modules-assignments', 'customers-orders', 'performance'])(
    'of %s answers 401 without the gateway’s signature for this person and this body',
    async (name) => {
      const running = product().embedded.subgraphs.all.find((each) => each.name === name);
      const served = world.served.get(name);
      if (!running || !served) throw new Error(`${name} does not run.`);
      const seen: Record<string, string[]> = {};
      for (const type of ['Query', ...entitiesOf(running.schema).map((each) => each.name)]) {
        const given = [{ __typename: type, id: ENTITY_ID[type] ? UNKNOWN : '' }];
        const query =
          type === 'Query'
            ? '{ __typename }'
            : `query ($given: [_Any!]!) { _entities(representations: $given) { __typename } }`;
        const body = JSON.stringify({ query, variables: { given } });
        for (const [way, signature] of Object.entries(await forgeries(running, mira, body))) {
          seen[way] = [...new Set([...(seen[way] ?? []), await answered(served, body, signature)])];
        }
      }
      for (const answers of Object.values(seen)) expect(answers).toEqual(['401 UNAUTHENTICATED']);
      expect(Object.keys(seen)).toHaveLength(7);
    },
  );

  it('tells nobody who somebody else is: the viewer of another id is nobody', async () => {
    const query = 'query ($given: [_Any!]!) { _entities(representations: $given) { __typename ... on Viewer { id } } }';
    const bram = world.sessions.find(({ subject }) => subject.login === 'bram');
    for (const running of product().embedded.subgraphs.all) {
      const variables = { given: [{ __typename: 'Viewer', id: bram?.identity.personId }] };
      const answer = await mira.direct(running)({ query, variables });
      expect(answer).toEqual({ data: { _entities: [null] } });
    }
  });

  const byToken = async (login: string, scopes: string[]) => {
    const { url, subgraphs } = product().embedded;
    const { secret } = await subgraphs.contractsRisk.api.issueToken(login, { expiresAt: FOREVER, scopes });
    return async (query: string) => {
      const headers = { authorization: `Bearer ${secret}` };
      const { data = null, errors = [], status } = await post(`${url}/graphql`, JSON.stringify({ query }), headers);
      return { data, errors, status };
    };
  };

  it('lets a token do what its scopes name and no more', async () => {
    const ask = await byToken('teun', ['order:read']);
    const orders = await ask(
      '{ orders(first: 2) { edges { node { number customer { masked name } address { postcode } } } } }',
    );
    expect(errorCodes(orders)).toEqual([]);
    expect(list(orders, 'orders.edges')).toHaveLength(2);
    expect(at(orders, 'orders.edges.0.node')).toMatchObject({
      customer: { masked: true, name: null },
      address: { postcode: null },
    });
    const run = await ask('{ orders(first: 1) { edges { node { number run { id } } } } }');
    expect(errorCodes(run)).toEqual(['FORBIDDEN']);
    expect(at(run, 'orders.edges.0.node')).toMatchObject({ number: expect.any(String), run: null });
    for (const query of [
      '{ contracts { totalCount } }',
      '{ changeSets { totalCount } }',
      '{ moduleFigures { ordersTotal } }',
    ]) {
      expect(errorCodes(await ask(query))).toEqual(['FORBIDDEN']);
    }
  });

  it('takes a command from a token that may not read what it made, and tells it no more than that', async () => {
    const ask = await byToken('mira', ['changeSet:open']);
    const open = (key: string, fields: string) =>
      `mutation { openChangeSet(input: { title: "Unseen", effectiveOn: "2026-12-01", idempotencyKey: "${key}" }) { ${fields} } }`;
    const unread = await ask(open('unread', 'userErrors { code }'));
    expect(unread).toEqual({ status: 200, data: { openChangeSet: { userErrors: [] } }, errors: [] });
    const read = await ask(open('read', 'changeSet { id } userErrors { code }'));
    expect(read).toMatchObject({ data: { openChangeSet: { changeSet: null, userErrors: [] } } });
    expect(read.errors).toMatchObject([{ path: ['openChangeSet', 'changeSet'], extensions: { code: 'FORBIDDEN' } }]);
  });
});
