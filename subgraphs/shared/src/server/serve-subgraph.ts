import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { type Identity, SIGNATURE_HEADER, verifyRequest } from '../auth';
import { BadInputError, listedCode, UnauthenticatedError } from '../errors';
import { type Log, silentLog } from '../logging';
import type { RunningSubgraph } from './definition';
import { HttpError, jsonOf, readBody, wantsJson } from './http-body';

const GRAPHQL_LIMIT = 4_000_000;
const EVENTS_LIMIT = 32_000_000;

export interface ServeOptions {
  host: string;
  /** 0: any free one. */
  port: number;
  secret: string;
  log?: Log;
}

export interface ServedSubgraph {
  readonly url: string;
  readonly port: number;
  /** Lets running requests end; the subgraph itself stays open. */
  close(): Promise<void>;
}

const operationSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

const eventsSchema = z.object({
  source: z.string().min(1),
  events: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      type: z.string(),
      aggregateType: z.string(),
      aggregateId: z.string(),
      eventNo: z.int().positive(),
      occurredAt: z.string(),
      payload: z.record(z.string(), z.unknown()),
    }),
  ),
});

interface Answer {
  status: number;
  body: unknown;
}

function shaped<T>(schema: z.ZodType<T>, body: Buffer): T {
  const parsed = schema.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HttpError(
    400,
    'BAD_REQUEST',
    `The body has another form: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
  );
}

/** Signature first, over the bytes as they came; only then are they read. */
async function signedBody(running: RunningSubgraph, request: IncomingMessage, secret: string, limit: number) {
  if (request.method !== 'POST') throw new HttpError(405, 'METHOD_NOT_ALLOWED', 'Use POST.');
  wantsJson(request);
  const token = request.headers[SIGNATURE_HEADER];
  if (typeof token !== 'string') throw new UnauthenticatedError('Sign the request.');
  const body = await readBody(request, limit);
  return { body, identity: await verifyRequest(secret, running.name, token, body) };
}

async function graphql(
  running: RunningSubgraph,
  body: Buffer,
  identity: Identity | null,
  signal: AbortSignal,
): Promise<Answer> {
  if (!identity) throw new UnauthenticatedError('The signature names nobody.');
  const result = await running.execute(shaped(operationSchema, body), identity, signal);
  return { status: 'data' in result ? 200 : 400, body: result };
}

/** Calls between processes are for nobody: an operation's signature does not open them. */
function forNobody(identity: Identity | null): void {
  if (identity) throw new UnauthenticatedError('This is for the processes of the installation.');
}

async function answerTo(
  running: RunningSubgraph,
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
): Promise<Answer> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (path === '/healthz') return { status: 200, body: { ok: true } };
  if (path === '/readyz') {
    const readiness = await running.ready();
    return { status: readiness.ready ? 200 : 503, body: readiness };
  }
  const internal = /^\/internal\/(\w{1,64})$/.exec(path)?.[1];
  if (path !== '/graphql' && path !== '/events' && !internal)
    throw new HttpError(404, 'BAD_REQUEST', 'There is nothing here.');
  const limit = path === '/events' ? EVENTS_LIMIT : GRAPHQL_LIMIT;
  const { body, identity } = await signedBody(running, request, secret, limit);
  if (path === '/graphql') return graphql(running, body, identity, abortedWith(response));
  forNobody(identity);
  if (internal) return { status: 200, body: { result: (await running.internal(internal, jsonOf(body))) ?? null } };
  const { source, events } = shaped(eventsSchema, body);
  return { status: 200, body: await running.receive(source, events) };
}

/** A caller that has gone need not be answered. */
function abortedWith(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
}

function failure(error: unknown, log: Log): Answer {
  const answer = (status: number, code: string, message: string) => ({
    status,
    body: { errors: [{ message, extensions: { code } }] },
  });
  if (error instanceof HttpError) return answer(error.status, error.code, error.message);
  if (error instanceof UnauthenticatedError) return answer(401, error.code, error.message);
  if (error instanceof BadInputError) return answer(400, error.code, error.message);
  if (listedCode(error) === 'SUBGRAPH_UNAVAILABLE')
    return answer(503, 'SUBGRAPH_UNAVAILABLE', 'This part is stopping.');
  log.error({ error }, 'a request failed');
  return answer(500, 'INTERNAL', 'Something went wrong on our side.');
}

function write(response: ServerResponse, { status, body }: Answer): void {
  if (response.destroyed) return;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function listen(server: Server, { host, port }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.off('error', reject);
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

/** A subgraph on its own port; all but its health is for signed callers. */
export async function serveSubgraph(running: RunningSubgraph, options: ServeOptions): Promise<ServedSubgraph> {
  const log = options.log ?? silentLog;
  const server = createServer((request, response) => {
    answerTo(running, request, response, options.secret)
      .catch((error: unknown) => failure(error, log))
      .then((answer) => {
        // Idle connections would keep a closing server open.
        if (!server.listening || !request.complete) response.setHeader('connection', 'close');
        write(response, answer);
      })
      .catch(() => response.destroy());
  });
  const port = await listen(server, options);
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}`, port, close: () => closeServer(server) };
}
