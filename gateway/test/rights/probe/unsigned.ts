import { type RunningSubgraph, type ServedSubgraph, SIGNATURE_HEADER, signRequest } from '@ketenregie/shared';
import { post } from './doors';
import { SECRET, type Session } from './world';

const OTHER_SECRET = 'somebody else’s secret, of as many bytes as it takes';

/** Ways to come to a subgraph without the gateway's signature for this very request. */
export async function forgeries(
  running: RunningSubgraph,
  { identity }: Session,
  body: string,
): Promise<Record<string, string | null>> {
  const audience = running.name;
  return {
    unsigned: null,
    'signed with another secret': await signRequest(OTHER_SECRET, { audience, identity, body }),
    'signed for another subgraph': await signRequest(SECRET, { audience: 'another', identity, body }),
    'signed for another body': await signRequest(SECRET, { audience, identity, body: `${body} ` }),
    'signed for nobody': await signRequest(SECRET, { audience, identity: null, body }),
    'signed an hour ago': await signRequest(SECRET, { audience, identity, body }, Date.UTC(2020, 0, 1)),
    'a bearer token': 'kr_of-a-person',
  };
}

export async function answered(served: ServedSubgraph, body: string, signature: string | null): Promise<string> {
  const headers = signature === null ? {} : { [SIGNATURE_HEADER]: signature };
  const { status, errors, data } = await post(`${served.url}/graphql`, body, headers);
  return `${status} ${String(errors?.[0]?.extensions?.code)}${data ? ' with data' : ''}`;
}
