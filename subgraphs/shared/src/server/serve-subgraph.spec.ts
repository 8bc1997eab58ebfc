import { request } from 'undici';
import { SIGNATURE_HEADER, signRequest } from '../auth';
import { wallMs } from '../clock';
import type { ServedSubgraph } from './serve-subgraph';
import { serveSubgraph } from './serve-subgraph';
import { type Pair, startPair, writer } from './testing/fixture';

const secret = 'a secret of at least thirty-two characters';
const query = JSON.stringify({ query: '{ note(id: "x") { id } }' });

interface Call {
  path?: string;
  method?: 'POST' | 'GET';
  body?: string;
  /** What is signed instead of the body. */
  signed?: string;
  audience?: string;
  nobody?: boolean;
  secret?: string;
  ageMs?: number;
  headers?: Record<string, string>;
  unsigned?: boolean;
}

describe('a served subgraph', () => {
  let pair: Pair;
  let served: ServedSubgraph;
  beforeAll(async () => {
    pair = await startPair({ clockStart: '2026-09-01T06:00:00.000Z' });
    served = await serveSubgraph(pair.owner, { host: '127.0.0.1', port: 0, secret });
  });
  afterAll(async () => {
    await served.close();
    await pair.close();
  });

  async function call(given: Call) {
    const { path = '/graphql', method = 'POST', body = query, audience = 'owner' } = given;
    const identity = given.nobody ? null : writer;
    const token = await signRequest(
      given.secret ?? secret,
      { audience, identity, body: given.signed ?? body },
      wallMs() - (given.ageMs ?? 0),
    );
    const headers = {
      'content-type': 'application/json',
      ...(given.unsigned ? {} : { [SIGNATURE_HEADER]: token }),
      ...given.headers,
    };
    const response = await request(`${served.url}${path}`, { method, headers, ...(method === 'POST' ? { body } : {}) });
    const answer = (await response.body.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.statusCode, answer, code: answer.errors?.[0]?.extensions.code };
  }

  it('executes what is signed, for the person who is signed', async () => {
    expect(await call({})).toMatchObject({ status: 200, answer: { data: { note: null } } });
  });

  it.each<[string, Call]>([
    ['no signature', { unsigned: true }],
    ['a signature over another body', { signed: `${query} ` }],
    ['one for another subgraph', { audience: 'follower' }],
    ['one with another secret', { secret: 'another secret of thirty-two characters' }],
    ['one that is old', { ageMs: 60_000 }],
    ['one that names nobody', { nobody: true }],
    ['a person at the events', { path: '/events' }],
    ['a person at the internal calls', { path: '/internal/echo' }],
    ['broken JSON that nobody signed', { unsigned: true, body: '{' }],
  ])('answers 401 to %s', async (_what, given) => {
    expect(await call(given)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it.each<[number, string, Call]>([
    [400, 'BAD_REQUEST', { body: '{' }],
    [400, 'BAD_REQUEST', { body: '[]' }],
    [400, 'BAD_REQUEST', { body: '{"query":1}' }],
    [400, 'BAD_REQUEST', { body: '{"query":"{ a }","variables":[]}' }],
    [400, 'GRAPHQL_PARSE_FAILED', { body: '{"query":"{"}' }],
    [400, 'GRAPHQL_VALIDATION_FAILED', { body: '{"query":"{ unheard }"}' }],
    [400, 'BAD_REQUEST', { path: '/events', nobody: true, body: '{"source":"x"}' }],
    [400, 'BAD_USER_INPUT', { path: '/internal/unheard', nobody: true }],
    [404, 'BAD_REQUEST', { path: '/other' }],
    [404, 'BAD_REQUEST', { path: '/internal/../x' }],
    [405, 'METHOD_NOT_ALLOWED', { method: 'GET' }],
    [413, 'BODY_TOO_LARGE', { body: JSON.stringify({ query: 'x'.repeat(4_000_001) }) }],
    [415, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-type': 'text/plain' } }],
    [415, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-type': 'application/json; charset=latin1' } }],
  ])('answers %d %s to a malformed request %#', async (status, code, given) => {
    expect(await call(given)).toMatchObject({ status, code });
  });

  it('takes events of a peer, and internal calls', async () => {
    const event = {
      id: 'e1',
      source: 'follower',
      type: 'note.written.v1',
      aggregateType: 'note',
      aggregateId: 'n1',
      eventNo: 1,
      occurredAt: '2026-09-01T06:00:00.000Z',
      payload: {},
    };
    const body = JSON.stringify({ source: 'follower', events: [event, { ...event, id: 'e3', eventNo: 3 }] });
    expect(await call({ path: '/events', nobody: true, body })).toMatchObject({
      status: 200,
      answer: { accepted: ['e1'] },
    });
    expect(pair.owner.api.seen).toMatchObject([{ id: 'e1' }]);
    expect(await call({ path: '/internal/echo', nobody: true, body: '{"a":1}' })).toMatchObject({
      status: 200,
      answer: { result: { a: 1 } },
    });
  });

  it('says without a signature that it lives and is ready', async () => {
    expect(await call({ path: '/healthz', method: 'GET', unsigned: true })).toMatchObject({ status: 200 });
    expect(await call({ path: '/readyz', method: 'GET', unsigned: true })).toMatchObject({
      status: 200,
      answer: { ready: true, database: true },
    });
  });

  it('lets a running request end when it closes', async () => {
    const other = await serveSubgraph(pair.follower, { host: '127.0.0.1', port: 0, secret });
    const body = JSON.stringify({
      query: 'mutation { writeNote(input: { text: "t", idempotencyKey: "drain" }) { note { id } } }',
    });
    const token = await signRequest(secret, { audience: 'follower', identity: writer, body });
    const running = request(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: token },
      body,
    });
    const response = await running;
    const [answer] = await Promise.all([response.body.json(), other.close()]);
    expect(answer).toEqual({ data: { writeNote: { note: { id: 'note-drain' } } } });
    await expect(request(`${other.url}/healthz`)).rejects.toThrow();
  });
});
