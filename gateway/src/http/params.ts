import type { IncomingMessage } from 'node:http';
import { refuse } from '../errors';
import { PREFLIGHT_HEADERS } from '../graphql/graphql-server';
import { isDeeperThan, type Limits } from '../limits';
import { readText } from './body';
import { requireJson } from './media';

/** The four of the GraphQL-over-HTTP specification, each of the right type. */
export interface GraphqlParams {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
}

const bad = (message: string) => refuse(400, 'BAD_REQUEST', message);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOrAbsent(body: Record<string, unknown>, name: 'variables' | 'extensions') {
  const value = body[name];
  if (value === undefined || value === null) return {};
  if (isObject(value)) return { [name]: value };
  throw bad(`\`${name}\` must be an object.`);
}

function operationNameOf({ operationName }: Record<string, unknown>) {
  if (operationName === undefined || operationName === null) return {};
  if (typeof operationName === 'string') return { operationName };
  throw bad('`operationName` must be text.');
}

function refusePersisted({ extensions }: Pick<GraphqlParams, 'extensions'>): void {
  if (!extensions || !Object.hasOwn(extensions, 'persistedQuery')) return;
  // The name that clients look for before they send the whole document.
  throw refuse(400, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
}

function paramsOf(body: unknown, limits: Limits): GraphqlParams {
  if (Array.isArray(body)) throw refuse(400, 'BATCHING_NOT_ALLOWED', 'Send one operation a request.');
  if (!isObject(body)) throw bad('The request must be a JSON object.');
  if (isDeeperThan(body, limits.nesting)) throw bad(`The request nests more than ${limits.nesting} levels of JSON.`);
  const extensions = objectOrAbsent(body, 'extensions');
  refusePersisted(extensions);
  const { query } = body;
  if (query === undefined || query === null || query === '') throw bad('`query` is missing.');
  if (typeof query !== 'string') throw bad('`query` must be text.');
  return { query, ...operationNameOf(body), ...objectOrAbsent(body, 'variables'), ...extensions };
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(`${what} is not JSON.`);
  }
}

/** A simple form of another site could send a POST of text, or a GET: neither reaches an operation. */
function requirePreflight({ headers }: IncomingMessage): void {
  if (PREFLIGHT_HEADERS.some((name) => headers[name])) return;
  throw bad(`Send one of the headers ${PREFLIGHT_HEADERS.join(', ')} with a GET: it keeps other sites out.`);
}

function fromSearch(request: IncomingMessage, limits: Limits): GraphqlParams {
  requirePreflight(request);
  if (request.headers['content-type'] !== undefined) requireJson(request);
  const search = new URL(request.url ?? '/', 'http://gateway').searchParams;
  const body: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions'] as const) {
    const [text, ...more] = search.getAll(name);
    if (more.length > 0) throw bad(`\`${name}\` is given more than once.`);
    if (text === undefined) continue;
    body[name] = name === 'variables' || name === 'extensions' ? parsed(text, `\`${name}\``) : text;
  }
  return paramsOf(body, limits);
}

/** What is asked, or a 4xx that says what is wrong with the way it is asked. */
export async function readParams(request: IncomingMessage, limits: Limits): Promise<GraphqlParams> {
  if (request.method === 'GET') return fromSearch(request, limits);
  requireJson(request);
  return paramsOf(parsed(await readText(request, limits.bodyBytes), 'The body'), limits);
}
