import type { Identity } from '@ketenregie/shared';
import { type Dispatcher, Pool } from 'undici';
import { refuse } from '../errors';

/** Who somebody is, before a request adds its day, overlay and id. */
export type Person = Omit<Identity, 'asOf' | 'overlay' | 'requestId'>;

/** What the gateway asks of the context that keeps people and tokens. */
export interface IdentityPort {
  byToken(token: string): Promise<Person | 'expired' | null>;
  byLogin(login: string): Promise<Person | null>;
  bySubject(personId: string): Promise<Person | null>;
  verifyPassword(login: string, password: string): Promise<Person | null>;
}

/** One named call with a plain object, wherever it is answered. */
export type InternalCall = (name: string, input: Readonly<Record<string, unknown>>) => Promise<unknown>;

const TEXTS = ['personId', 'personName', 'organisationId', 'organisationKind', 'side'] as const;

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function personOf(answer: unknown): Person | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const given = answer as Record<string, unknown>;
  const [personId, personName, organisationId, organisationKind, side] = TEXTS.map((name) => given[name]);
  if (typeof personId !== 'string' || typeof organisationId !== 'string') return null;
  return {
    personId,
    personName: String(personName ?? ''),
    organisationId,
    organisationKind: String(organisationKind ?? ''),
    side: String(side ?? ''),
    roles: textsOf(given.roles),
    language: given.language === 'en' ? 'en' : 'nl',
    activePartner: given.activePartner === true,
    scopes: Array.isArray(given.scopes) ? textsOf(given.scopes) : null,
  };
}

const isExpired = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'expired' in answer && answer.expired === true;

export function identityPortOver(call: InternalCall): IdentityPort {
  return {
    byToken: async (token) => {
      const answer = await call('identityByToken', { token });
      return isExpired(answer) ? 'expired' : personOf(answer);
    },
    byLogin: async (login) => personOf(await call('identityByLogin', { login })),
    bySubject: async (personId) => personOf(await call('identityBySubject', { personId })),
    verifyPassword: async (login, password) => personOf(await call('verifyPassword', { login, password })),
  };
}

export interface HttpInternalOptions {
  url: string;
  /** Headers that prove that a process of this installation asks exactly this. */
  sign(body: string): Promise<Record<string, string>>;
}

const TIMEOUT_MS = 5000;

/** Not the caller's fault, and over soon: without it nobody can be told who asks. */
function away(cause: unknown): Error {
  const headers = { 'retry-after': '2' };
  const error = refuse(503, 'SUBGRAPH_UNAVAILABLE', 'Who is asking cannot be looked up now; try again in a moment.', {
    headers,
  });
  return Object.assign(error, { cause });
}

/** The same calls to another process: signed POST `/internal/<name>`, answered by `{ result }`. */
export function httpInternalCall({ url, sign }: HttpInternalOptions): { call: InternalCall; close(): Promise<void> } {
  const pool = new Pool(new URL(url).origin, { connections: 16 });
  const call: InternalCall = async (name, input) => {
    const body = JSON.stringify(input);
    const headers = { 'content-type': 'application/json', ...(await sign(body)) };
    const options: Dispatcher.RequestOptions = { path: `/internal/${name}`, method: 'POST', headers, body };
    const answering = pool.request({ ...options, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
    const response = await answering.catch((error: unknown) => {
      throw away(error);
    });
    const text = await response.body.text().catch((error: unknown) => {
      throw away(error);
    });
    if (response.statusCode === 503) throw away(text);
    if (response.statusCode !== 200) throw new Error(`${name} was answered with ${response.statusCode}.`);
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : null;
  };
  return { call, close: () => pool.close() };
}
