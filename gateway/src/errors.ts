import { HeaderMap } from '@apollo/server';
import { LISTED_CODES } from '@ketenregie/shared';
import { GraphQLError } from 'graphql';

/** What this door adds to the codes of the house. */
const OWN_CODES = [
  'QUERY_TOO_LARGE',
  'NOT_ACCEPTABLE',
  'NOT_FOUND',
  'RATE_LIMITED',
  // Subgraphs answer it themselves, with the request id and nothing else.
  'INTERNAL',
];

export const LISTED: ReadonlySet<string> = new Set([...LISTED_CODES, ...OWN_CODES]);

interface Extras {
  headers?: Readonly<Record<string, string>>;
  [name: string]: unknown;
}

/** An answer instead of an execution: HTTP status, code, and what helps. */
export function refuse(
  status: number,
  code: string,
  message: string,
  { headers, ...extensions }: Extras = {},
): GraphQLError {
  const http = { status, headers: new HeaderMap(Object.entries(headers ?? {})) };
  return new GraphQLError(message, { extensions: { ...extensions, code, http } });
}

export interface HttpRefusal {
  status: number;
  headers: [string, string][];
}

/** Null for an error that names no status: a bug. */
export function httpOf(error: unknown): HttpRefusal | null {
  const http = error instanceof GraphQLError ? error.extensions.http : null;
  if (typeof http !== 'object' || http === null || !('status' in http) || typeof http.status !== 'number') return null;
  const headers = 'headers' in http && http.headers instanceof Map ? [...(http.headers as Map<string, string>)] : [];
  return { status: http.status, headers };
}
