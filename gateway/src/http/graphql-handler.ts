import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Identity, Log } from '@ketenregie/shared';
import { Deadline } from '../data-sources/deadline';
import { httpOf, refuse } from '../errors';
import { formatted } from '../graphql';
import { LIMITS, type Limits, scan } from '../limits';
import type { OperationContext } from '../operation-context';
import { answerType, errorType, prefersPage } from './media';
import { readParams } from './params';

export interface GraphqlHandlerOptions {
  server: ApolloServer<OperationContext>;
  /** Throws UNAUTHENTICATED; null where anybody may ask. */
  identify(request: IncomingMessage, requestId: string): Promise<Identity | null>;
  /** For a browser that navigates here. */
  page(response: ServerResponse): void;
  deadlineMs: number;
  limits?: Limits;
  log: Log;
}

const REQUEST_ID = /^[\w.:-]{1,64}$/;

export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

interface Answer {
  status: number;
  headers: Iterable<readonly [string, string]>;
  type: string;
  body: string;
}

function send(response: ServerResponse, requestId: string, { status, headers, type, body }: Answer): void {
  if (response.destroyed || response.headersSent) return;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
  });
  response.end(body);
}

/** Any failure before or around the engine, in the form of a GraphQL answer. */
export function failure(request: IncomingMessage, error: unknown, requestId: string, log: Log): Answer {
  const http = httpOf(error);
  const errors = [formatted(error, { requestId, schema: null, log })];
  return {
    status: http?.status ?? 500,
    headers: http?.headers ?? [],
    type: errorType(request),
    body: JSON.stringify({ errors }),
  };
}

async function answer(request: IncomingMessage, requestId: string, options: GraphqlHandlerOptions): Promise<Answer> {
  const { server, identify, deadlineMs, limits = LIMITS } = options;
  const method = request.method;
  if (method !== 'GET' && method !== 'POST') {
    throw refuse(405, 'METHOD_NOT_ALLOWED', 'Use POST, or GET for queries.', { headers: { allow: 'GET, POST' } });
  }
  const type = answerType(request);
  const identity = await identify(request, requestId);
  const params = await readParams(request, limits);
  scan(params.query, limits);
  const contextValue: OperationContext = { identity, requestId, method, deadline: new Deadline(deadlineMs) };
  const result = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      // The form is judged; the engine need not read addresses. It still sees the headers that forbid forged requests.
      method: 'POST',
      headers: new HeaderMap([...headersOf(request), ['accept', type]]),
      search: '',
      body: params,
    },
    context: async () => contextValue,
  });
  if (result.body.kind !== 'complete') throw new Error('The engine answered in parts.');
  const headers = [...result.headers].filter(([name]) => name !== 'content-type' && name !== 'content-length');
  return { status: result.status ?? 200, headers, type, body: result.body.string };
}

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
}

/** The door of `/graphql`. */
export function graphqlHandler(options: GraphqlHandlerOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = requestIdOf(request);
    if (request.method === 'GET' && prefersPage(request)) return options.page(response);
    try {
      send(response, requestId, await answer(request, requestId, options));
    } catch (error) {
      send(response, requestId, failure(request, error, requestId, options.log));
    }
  };
}
