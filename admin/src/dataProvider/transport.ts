import { HttpError } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import { type Failure, failed, type Gap, type GraphQLFailure, gapsOf, unreached } from './errors';

/** What surrounds every question: who asks, in which language, of which day, with which change set laid over it. */
export interface Surroundings {
  token(): Promise<string | null>;
  /** True when a new token was got. */
  renew(): Promise<boolean>;
  language(): string;
}

export interface Reading {
  readonly asOf?: string | undefined;
  readonly set?: string | undefined;
}

export interface Answer<R> {
  readonly data: R;
  readonly gaps: readonly Gap[];
}

interface Body<R> {
  readonly data?: R | null;
  readonly errors?: readonly GraphQLFailure[];
}

export type Document<R, V> = TypedDocumentString<R, V>;
export type Transport = <R, V>(
  document: Document<R, V>,
  variables: V,
  reading?: Reading,
  signal?: AbortSignal,
) => Promise<Answer<R>>;

const PATIENCE_MS = 60_000;

export function createTransport(surroundings: Surroundings): Transport {
  async function send<R, V>(
    document: Document<R, V>,
    variables: V,
    reading: Reading,
    signal?: AbortSignal,
  ): Promise<Answer<R>> {
    const token = await surroundings.token();
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': surroundings.language(),
    };
    if (token) headers.authorization = `Bearer ${token}`;
    if (reading.asOf) headers['x-ketenregie-as-of'] = reading.asOf;
    if (reading.set) headers['x-ketenregie-set'] = reading.set;
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    return read<R>(response);
  }

  return async (document, variables, reading = {}, signal) => {
    try {
      return await send(document, variables, reading, signal);
    } catch (error) {
      if (error instanceof HttpError && error.status === 401 && (await surroundings.renew()))
        return send(document, variables, reading, signal);
      if (error instanceof HttpError || signal?.aborted) throw error;
      throw asHttpError(unreached(error instanceof Error ? error.message : ''));
    }
  };
}

async function read<R>(response: Response): Promise<Answer<R>> {
  const requestId = response.headers.get('x-request-id');
  const body = (await response.json().catch(() => ({}))) as Body<R>;
  const errors = body.errors ?? [];
  const signedOut = errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
  if (body.data === undefined || body.data === null || signedOut)
    throw asHttpError(failed(response.status, errors, requestId));
  return { data: body.data, gaps: gapsOf(errors) };
}

export function asHttpError({ message, status, body }: Failure): HttpError {
  return new HttpError(message, status, body);
}
