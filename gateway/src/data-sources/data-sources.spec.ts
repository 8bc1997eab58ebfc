import { createServer, type RequestListener, type Server } from 'node:http';
import { SIGNATURE_HEADER, signRequest, verifyRequest } from '@ketenregie/shared';
import { eventually } from '@ketenregie/shared/testing';
import { type FixtureGateway, type FixtureOptions, openFixtureGateway } from '../testing/fixture-gateway';
import { aPerson } from '../testing/fixture-people';
import { HttpDataSource, type Sign } from './http-data-source';

jest.setTimeout(30_000);

const SECRET = 'a secret of thirty-two characters';
const servers: Server[] = [];
const gateways: FixtureGateway[] = [];
const sources: HttpDataSource[] = [];

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

async function open(options: FixtureOptions): Promise<FixtureGateway> {
  const gateway = await openFixtureGateway(options);
  gateways.push(gateway);
  return gateway;
}

/** An address where nobody listens. */
async function deadAddress(): Promise<string> {
  const url = await listen(() => {});
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return url;
}

const ada = { ...aPerson(), asOf: null, overlay: null, requestId: 'r' };
const sign: Sign = async (audience, body) => ({
  [SIGNATURE_HEADER]: await signRequest(SECRET, { audience, identity: ada, body }),
});

function source(name: string, urls: readonly string[]): HttpDataSource {
  const made = new HttpDataSource({ name, urls, sign });
  sources.push(made);
  return made;
}

const answering =
  (data: unknown): RequestListener =>
  (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data }));
  };

afterEach(async () => {
  await Promise.all(gateways.splice(0).map((each) => each.close()));
  await Promise.all(sources.splice(0).map((each) => each.close()));
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const ALL = '{ shelf(id: "1") { name books { title } } }';

describe('a subgraph that answers late', () => {
  it.each(['in process', 'over HTTP'])('costs its own fields, not the answer (%s)', async (where) => {
    const url = await listen(() => {});
    const never = new Promise<void>(() => {});
    const away = where === 'over HTTP' ? { sources: { books: source('books', [url]) } } : { books: () => never };
    const gateway = await open({ deadlineMs: 200, ...away });
    const answer = await (await gateway.ask({ query: ALL })).json();
    expect(answer).toMatchObject({
      data: { shelf: { name: 'Shelf 1', books: null } },
      errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT', subgraph: 'books' } }],
    });
  });

  it('sees that nobody waits any more', async () => {
    let gone = false;
    const url = await listen((_request, response) => {
      response.on('close', () => {
        gone = true;
      });
    });
    const gateway = await open({ deadlineMs: 100, sources: { books: source('books', [url]) } });
    await gateway.ask({ query: ALL });
    await eventually(() => gone, 'the aborted request');
  });
});

describe('a subgraph that is away', () => {
  it('leaves the rest of the answer whole', async () => {
    const gateway = await open({ sources: { books: source('books', [await deadAddress()]) } });
    const answer = await (await gateway.ask({ query: ALL })).json();
    expect(answer).toMatchObject({
      data: { shelf: { name: 'Shelf 1', books: null } },
      errors: [{ path: ['shelf'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
  });

  it.each([
    ['no JSON', '<html>', 200],
    ['a 500', '{"errors":[]}', 500],
    ['a 401', '{"errors":[{"message":"no"}]}', 401],
  ])('so is one that answers %s', async (_, body, status) => {
    const url = await listen((_request, response) => {
      response.statusCode = status;
      response.end(body);
    });
    const gateway = await open({ sources: { books: source('books', [url]) } });
    const answer = await (await gateway.ask({ query: ALL })).json();
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
  });

  it('is asked once more at another instance when the connection failed', async () => {
    const alive = await listen(answering({ books: [{ title: 'Found' }] }));
    const gateway = await open({ sources: { books: source('books', [await deadAddress(), alive]) } });
    const answer = await (await gateway.ask({ query: '{ books { title } }' })).json();
    expect(answer).toEqual({ data: { books: [{ title: 'Found' }] } });
  });

  it('is asked a command once only', async () => {
    let asked = 0;
    const cutting = await listen((request) => {
      asked += 1;
      request.socket.destroy();
    });
    const gateway = await open({ sources: { shelves: source('shelves', [cutting, cutting]) } });
    const ask = async (query: string) => (await (await gateway.ask({ query })).json()) as object;
    const command = await ask('mutation { paint(input: { id: "1", colour: RED }) }');
    expect(command).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
    expect(asked).toBe(1);
    await ask('{ whoAmI }');
    expect(asked).toBe(3);
  });
});

it('signs who asks, for this subgraph and exactly this body', async () => {
  let seen: { token: string; body: string } | null = null;
  const url = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen = { token: String(request.headers[SIGNATURE_HEADER]), body: Buffer.concat(chunks).toString() };
      response.end('{"data":{"books":[]}}');
    });
  });
  const gateway = await open({ sources: { books: source('books', [url]) } });
  await gateway.ask({ query: '{ books { title } }' });
  const { token, body } = seen ?? { token: '', body: '' };
  expect(await verifyRequest(SECRET, 'books', token, body)).toEqual(ada);
  await expect(verifyRequest(SECRET, 'shelves', token, body)).rejects.toThrow('not signed');
  await expect(verifyRequest(SECRET, 'books', token, `${body} `)).rejects.toThrow('not signed');
});
