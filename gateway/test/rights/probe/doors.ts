import {
  type Identity,
  type RunningSubgraph,
  type ServedSubgraph,
  SIGNATURE_HEADER,
  signRequest,
} from '@ketenregie/shared';
import type { GraphQLAnswer } from './sighting';

export interface Request {
  query: string;
  variables?: Record<string, unknown>;
}

/** A way in; what is asked is the same. */
export type Door = (request: Request) => Promise<GraphQLAnswer>;

export interface HttpAnswer extends GraphQLAnswer {
  status: number;
}

export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body,
  });
  const answer = (await response.json()) as GraphQLAnswer;
  return { ...answer, status: response.status };
}

/** A partner's: the gateway, by token. */
export function gatewayDoor(url: string, token: string | null, headers: Record<string, string> = {}): Door {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  return (request) => post(`${url}/graphql`, JSON.stringify(request), { ...authorization, ...headers });
}

/** The gateway's own, in one process: each operation comes with an identity object of its own. */
export function directDoor(running: RunningSubgraph, identity: Identity): Door {
  return (request) => running.execute(request, { ...identity });
}

/** The gateway's own, between processes. */
export function signedDoor({ url }: ServedSubgraph, audience: string, secret: string, identity: Identity): Door {
  return async (request) => {
    const body = JSON.stringify(request);
    const signature = await signRequest(secret, { audience, identity, body });
    return post(`${url}/graphql`, body, { [SIGNATURE_HEADER]: signature });
  };
}
