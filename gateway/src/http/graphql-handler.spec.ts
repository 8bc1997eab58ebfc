import { connect } from 'node:net';
import { auditServer, serverAudits } from 'graphql-http';
import { type FixtureGateway, openFixtureGateway } from '../testing/fixture-gateway';

jest.setTimeout(30_000);

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

const deep = (levels: number) => `{ shelf(id: "1") { ${'below { '.repeat(levels)} id ${'} '.repeat(levels + 1)} }`;
const HUGE = `{ whoAmI } #${'x'.repeat(300_000)}`;

describe('a malformed request', () => {
  let gateway: FixtureGateway;
  beforeAll(async () => {
    gateway = await openFixtureGateway();
  });
  afterAll(() => gateway?.close());

  const answerOf = async (response: Response) => ({
    status: response.status,
    code: ((await response.json()) as Answer).errors?.[0]?.extensions.code,
  });

  it.each<[string, unknown, number, string]>([
    ['broken JSON', '{"query": ', 400, 'BAD_REQUEST'],
    ['an array of operations', [{ query: '{ whoAmI }' }], 400, 'BATCHING_NOT_ALLOWED'],
    ['JSON that is no object', '"{ whoAmI }"', 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['an empty query', { query: '' }, 400, 'BAD_REQUEST'],
    ['a query of numbers', { query: 7 }, 400, 'BAD_REQUEST'],
    ['a parsed query', { query: { kind: 'Document', definitions: [] } }, 400, 'BAD_REQUEST'],
    ['variables as text', { query: '{ whoAmI }', variables: '{}' }, 400, 'BAD_REQUEST'],
    ['variables as a list', { query: '{ whoAmI }', variables: [] }, 400, 'BAD_REQUEST'],
    ['extensions as text', { query: '{ whoAmI }', extensions: 'x' }, 400, 'BAD_REQUEST'],
    [
      'a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['an operation name of numbers', { query: '{ whoAmI }', operationName: 1 }, 400, 'BAD_REQUEST'],
    [
      'an unknown operation name',
      { query: 'query A { whoAmI }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'an empty operation name',
      { query: 'query A { whoAmI }', operationName: '' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'two operations and no name',
      { query: 'query A { whoAmI } query B { whoAmI }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no operation at all', { query: 'fragment F on Query { whoAmI }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', { query: 'subscription { whoAmI }' }, 400, 'SUBSCRIPTIONS_NOT_SUPPORTED'],
    ['no GraphQL', { query: '{ whoAmI' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown character', { query: '{ whoAmI \u0007 }' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ whoAreYou }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a circle of fragments',
      { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a literal of 100,000 brackets', { query: `{ painted(colour: ${'['.repeat(100_000)} }` }, 400, 'DEPTH_LIMIT'],
    ['a selection of 900 levels', { query: deep(900) }, 400, 'DEPTH_LIMIT'],
    ['a selection of 40 levels', { query: deep(40) }, 400, 'DEPTH_LIMIT'],
    ['2,001 tokens', { query: `{ ${'whoAmI '.repeat(2000)} }` }, 400, 'QUERY_TOO_LARGE'],
    [
      '1,000 aliases',
      { query: `{ ${Array.from({ length: 600 }, (_, i) => `a${i}: whoAmI`).join(' ')} }` },
      400,
      'ALIAS_LIMIT',
    ],
    [
      'eleven root fields',
      { query: `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: whoAmI`).join(' ')} }` },
      400,
      'ROOT_FIELD_LIMIT',
    ],
    [
      'pages in pages in pages',
      {
        query:
          '{ shelves(first: 100) { edges { node { shelves(first: 100) { edges { node { shelves(first: 100) { edges { node { id } } } } } } } } } }',
      },
      400,
      'COST_LIMIT',
    ],
    ['an unknown enum value', { query: '{ painted(colour: BLUE) }' }, 400, 'BAD_USER_INPUT'],
    [
      'an unknown enum value as variable',
      { query: 'query ($c: Colour) { painted(colour: $c) }', variables: { c: 'BLUE' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['a missing variable', { query: 'query ($id: ID!) { shelf(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
    [
      'a variable of another type',
      { query: 'query ($id: ID!) { shelf(id: $id) { id } }', variables: { id: { a: 1 } } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a day of another form',
      { query: 'query ($on: LocalDate) { painted(on: $on) }', variables: { on: '1-1-2026' } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'an input without its field',
      { query: 'mutation ($i: PaintInput!) { paint(input: $i) }', variables: { i: { id: '1' } } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'an input with a field too many',
      { query: 'mutation ($i: PaintInput!) { paint(input: $i) }', variables: { i: { id: '1', colour: 'RED', x: 1 } } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'variables nested 100,000 deep',
      `{"query":"{ whoAmI }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      400,
      'BAD_REQUEST',
    ],
    ['a body of 300 kB', { query: HUGE }, 413, 'BODY_TOO_LARGE'],
  ])('%s is answered with our code', async (_, body, status, code) => {
    expect(await answerOf(await gateway.ask(body))).toEqual({ status, code });
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['text', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another charset', { 'content-type': 'application/json; charset=latin1' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a compressed body', { 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an answer nobody can give', { accept: 'image/png' }, 406, 'NOT_ACCEPTABLE'],
    ['no token', { authorization: '' }, 401, 'UNAUTHENTICATED'],
    ['another scheme', { authorization: 'Basic YTpi' }, 401, 'UNAUTHENTICATED'],
    ['an unknown token', { authorization: 'Bearer kr_nobody' }, 401, 'UNAUTHENTICATED'],
    ['an expired token', { authorization: 'Bearer kr_old' }, 401, 'UNAUTHENTICATED'],
    ['31 February', { 'x-ketenregie-as-of': '2026-02-31' }, 400, 'BAD_USER_INPUT'],
    ['a set that is no id', { 'x-ketenregie-set': 'the first' }, 400, 'BAD_USER_INPUT'],
  ])('%s is answered with our code', async (_, headers, status, code) => {
    expect(await answerOf(await gateway.ask({ query: '{ whoAmI }' }, headers))).toEqual({ status, code });
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
    const response = await fetch(`${gateway.url}/graphql`, { method });
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await answerOf(response)).toEqual({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  });

  const get = (search: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}/graphql?${new URLSearchParams(search)}`, {
      headers: { authorization: 'Bearer kr_ada', ...headers },
    });

  it('answers a query by GET, not a command', async () => {
    expect(await (await get({ query: '{ whoAmI }' })).json()).toEqual({ data: { whoAmI: 'Ada nl  ' } });
    const command = await get({ query: 'mutation { paint(input: { id: "1", colour: RED }) }' });
    expect(await answerOf(command)).toEqual({ status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect(await answerOf(await get({ query: '{ whoAmI }', variables: '{' }))).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });

  it('says the figure that was reached, and never a stack', async () => {
    const response = await gateway.ask({ query: deep(40) });
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions).toMatchObject({ limit: 12, reached: 42 });
    expect(text).not.toMatch(/node_modules|\bat \w+ \(|RangeError/);
  });

  it('lists what an enum allows', async () => {
    const body = (await (await gateway.ask({ query: '{ painted(colour: BLUE) }' })).json()) as Answer;
    expect(body.errors?.[0]?.message).toMatch(/Allowed: RED, GREEN\./);
  });

  it('answers a bug as INTERNAL with the request id and nothing else', async () => {
    const body = (await (await gateway.ask({ query: '{ broken }' }, { 'x-request-id': 'r-1' })).json()) as Answer;
    expect(body.data).toEqual({ broken: null });
    expect(JSON.stringify(body)).not.toMatch(/secret|home/);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', requestId: 'r-1' });
  });

  it.each([
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['a head of 40 kB', `GET /graphql HTTP/1.1\r\nhost: x\r\nx-long: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
  ])('%s gets an answer in our form', async (_, bytes, status) => {
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(gateway.front.port, '127.0.0.1', () => socket.write(bytes));
      let read = '';
      socket.on('data', (chunk) => {
        read += chunk.toString();
      });
      socket.on('close', () => resolve(read));
      socket.on('error', reject);
    });
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(text.slice(text.indexOf('{')))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('a well-formed request', () => {
  let gateway: FixtureGateway;
  beforeAll(async () => {
    gateway = await openFixtureGateway();
  });
  afterAll(() => gateway?.close());

  it('carries language, day and overlay to the subgraph', async () => {
    const set = '0190a0c0-0000-7000-8000-000000000001';
    const headers = {
      'accept-language': 'de, en-GB;q=0.8, nl;q=0.5',
      'x-ketenregie-as-of': '2026-10-01',
      'x-ketenregie-set': set,
    };
    const response = await gateway.ask({ query: '{ whoAmI }' }, headers);
    expect(await response.json()).toEqual({ data: { whoAmI: `Ada en 2026-10-01 ${set}` } });
  });

  it('shows the explorer to a browser and asks nothing of elsewhere', async () => {
    const response = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'/);
    expect(page).not.toMatch(/https?:\/\//);
    expect(page).not.toMatch(/<script>|style=/);
    const script = await fetch(`${gateway.url}/graphql/explorer/explorer.js`);
    expect([script.status, script.headers.get('content-type')]).toEqual([200, expect.stringMatching(/javascript/)]);
  });

  it('describes itself, deeper than an operation may be, unless told not to', async () => {
    const { getIntrospectionQuery } = await import('graphql/utilities/getIntrospectionQuery.js');
    const asked = await gateway.ask({ query: getIntrospectionQuery() });
    expect(asked.status).toBe(200);
    const silent = await openFixtureGateway({ introspection: false });
    const refused = await silent.ask({ query: getIntrospectionQuery() });
    await silent.close();
    expect([refused.status, ((await refused.json()) as Answer).errors?.[0]?.extensions.code]).toEqual([
      400,
      'INTROSPECTION_DISABLED',
    ]);
  });

  it('passes every MUST of the GraphQL-over-HTTP audits', async () => {
    const open = await openFixtureGateway({ people: null });
    const results = await auditServer({ url: `${open.url}/graphql`, fetchFn: fetch });
    await open.close();
    expect(serverAudits({ url: 'http://x' }).length).toBe(results.length);
    const failed = results.filter(({ status, name }) => status === 'error' && name.startsWith('MUST'));
    expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });
});
