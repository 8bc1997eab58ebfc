import type { Allowed } from './verdict';
import type { Sent } from './wire';

/** One generated request, by the family that it was made for. */
export interface HostileRequest extends Sent {
  family: string;
  allowed: Allowed;
  /** Log-in of who sends it; null: whose turn it is. */
  by?: string | null;
}

export const JSON_HEADERS = { 'content-type': 'application/json' };

export const post = (
  family: string,
  body: string | Buffer | null,
  headers: Record<string, string> = JSON_HEADERS,
): HostileRequest => ({
  ...{ family, method: 'POST', target: '/graphql', allowed: 'refused' },
  headers,
  body,
});

/** A well-formed request around a document that is not. */
export const document = (family: string, query: string, more: object = {}): HostileRequest =>
  post(family, JSON.stringify({ query, ...more }));

export const get = (family: string, search: string, headers: Record<string, string> = {}): HostileRequest => ({
  ...{ family, method: 'GET', target: `/graphql${search}`, allowed: 'refused', headers, body: null },
});
