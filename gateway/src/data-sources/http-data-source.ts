import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { type Log, type OperationResult, silentLog } from '@ketenregie/shared';
import type { GraphQLFormattedError } from 'graphql';
import { type Dispatcher, errors, Pool } from 'undici';
import type { OperationContext } from '../operation-context';
import { answerOf } from './local-data-source';
import { type Answer, orAbsent } from './or-absent';
import { subgraphError } from './subgraph-error';

/** Headers that prove who asks this body of this subgraph. */
export type Sign = (audience: string, body: string, context: OperationContext) => Promise<Record<string, string>>;

export interface HttpDataSourceOptions {
  name: string;
  /** One or more instances: `http://host:port`, with or without a path. */
  urls: readonly string[];
  sign: Sign;
  log?: Log;
  connections?: number;
}

interface Instance {
  pool: Pool;
  path: string;
}

/** The connection never came about, or ended before a byte of the answer. */
class NotReached extends Error {}

const CONNECTIONS = 64;
const CONNECT_TIMEOUT_MS = 2000;

function instanceOf(url: string, connections: number): Instance {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, connect: { timeout: CONNECT_TIMEOUT_MS }, pipelining: 1 });
  return { pool, path: pathname === '/' ? '/graphql' : pathname };
}

/** A subgraph in another process. */
export class HttpDataSource implements GraphQLDataSource<OperationContext> {
  private readonly instances: readonly Instance[];
  private turn = 0;

  constructor(private readonly options: HttpDataSourceOptions) {
    const { name, urls, connections = CONNECTIONS } = options;
    if (urls.length === 0) throw new Error(`${name} has no address.`);
    this.instances = urls.map((url) => instanceOf(url, connections));
  }

  async process(options: GraphQLDataSourceProcessOptions<OperationContext>): Promise<Answer> {
    if (!('incomingRequestContext' in options)) return { data: {} };
    const { query = '', variables, operationName } = options.request;
    const body = JSON.stringify({ query, variables, operationName });
    const { context } = options;
    return orAbsent(options, async () =>
      answerOf(
        await context.deadline.within(this.options.name, (signal) => this.send(body, context, signal, isQuery(query))),
      ),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.instances.map(({ pool }) => pool.close()));
  }

  /** A query may be asked twice; of a command nobody knows whether it was taken. */
  private async send(
    body: string,
    context: OperationContext,
    signal: AbortSignal,
    repeatable: boolean,
  ): Promise<OperationResult> {
    const { name, sign, log = silentLog } = this.options;
    const headers = await sign(name, body, context);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(body, headers, signal);
      } catch (error) {
        if (signal.aborted) throw subgraphError('SUBGRAPH_TIMEOUT', name);
        const again = attempt === 1 && repeatable && error instanceof NotReached;
        log.warn(
          { subgraph: name, requestId: context.requestId, error, attempts: attempt },
          'a subgraph did not answer',
        );
        if (!again) throw subgraphError('SUBGRAPH_UNAVAILABLE', name);
      }
    }
  }

  private next(): Instance {
    const instance = this.instances[this.turn++ % this.instances.length];
    if (!instance) throw new Error(`${this.options.name} has no address.`);
    return instance;
  }

  private async once(body: string, signed: Record<string, string>, signal: AbortSignal): Promise<OperationResult> {
    const { pool, path } = this.next();
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...signed };
    const response = await pool
      .request({ path, method: 'POST', headers, body, signal, headersTimeout: 0, bodyTimeout: 0 })
      .catch((error: unknown) => {
        throw isConnectionFailure(error) ? new NotReached('The connection failed.', { cause: error }) : error;
      });
    return resultOf(response, await response.body.text());
  }
}

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

function isConnectionFailure(error: unknown): boolean {
  if (error instanceof errors.ConnectTimeoutError || error instanceof errors.SocketError) return true;
  if (typeof error !== 'object' || error === null) return false;
  // Several addresses of one name were tried.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.some(isConnectionFailure);
  return 'code' in error && CONNECTION_CODES.has(String(error.code));
}

function resultOf({ statusCode }: Dispatcher.ResponseData, text: string): OperationResult {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null) throw new Error(`It answered ${statusCode} without an object.`);
  const errorList =
    'errors' in answer && Array.isArray(answer.errors) ? (answer.errors as GraphQLFormattedError[]) : null;
  const data =
    'data' in answer && typeof answer.data === 'object' ? (answer.data as OperationResult['data']) : undefined;
  if (statusCode === 401 || statusCode >= 500 || (data === undefined && !errorList)) {
    throw new Error(`It answered ${statusCode}.`);
  }
  return { ...(data === undefined ? {} : { data }), ...(errorList ? { errors: errorList } : {}) };
}

/** The gateway writes its own documents: they begin with the kind of operation, or with a selection. */
function isQuery(text: string): boolean {
  return !/^\s*(mutation|subscription)\b/.test(text);
}
