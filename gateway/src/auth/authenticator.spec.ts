import type { IncomingMessage } from 'node:http';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { httpOf } from '../errors';
import { fixturePeople } from '../testing/fixture-people';
import { builtInVerifier } from './access-token';
import { Authenticator } from './authenticator';

const [ISSUER, AUDIENCE] = ['http://127.0.0.1:4000/auth', 'http://127.0.0.1:4000/graphql'];
const request = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;

async function keyPair(alg: string) {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: `key-${alg}`, alg } as JWK, alg };
}

describe('a bearer token', () => {
  let ours: Awaited<ReturnType<typeof keyPair>>;
  let others: Awaited<ReturnType<typeof keyPair>>;
  let people: ReturnType<typeof fixturePeople>;
  let authenticator: Authenticator;

  beforeAll(async () => {
    ours = await keyPair('RS256');
    others = await keyPair('RS256');
  });
  beforeEach(() => {
    people = fixturePeople();
    authenticator = new Authenticator({
      people,
      verify: builtInVerifier(ISSUER, AUDIENCE, [ours.jwk]),
      subjects: 'ids',
    });
  });

  interface Token {
    issuer?: string;
    audience?: string;
    typ?: string;
    expires?: string;
    subject?: string;
    key?: Awaited<ReturnType<typeof keyPair>>;
  }
  const token = ({
    issuer = ISSUER,
    audience = AUDIENCE,
    typ = 'at+jwt',
    expires = '5m',
    subject = 'person-ada',
    key = ours,
  }: Token = {}) =>
    new SignJWT({})
      .setProtectedHeader({ alg: key.alg, typ, kid: ours.jwk.kid ?? '' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(key.privateKey);
  const identify = (bearer: string, headers = {}) =>
    authenticator.identify(request({ authorization: `Bearer ${bearer}`, ...headers }), 'r-1');
  const statusOf = async (bearer: string) => {
    const error: unknown = await identify(bearer).catch((thrown: unknown) => thrown);
    return httpOf(error)?.status ?? error;
  };

  it('of a script becomes its person, with the request laid over it', async () => {
    const identity = await identify('kr_ada', { 'accept-language': 'en', 'x-ketenregie-as-of': '2026-09-30' });
    expect(identity).toMatchObject({
      personName: 'Ada',
      language: 'en',
      asOf: '2026-09-30',
      overlay: null,
      requestId: 'r-1',
    });
    expect((await identify('kr_ada')).language).toBe('nl');
  });

  it('is one object per operation, since loaders hang on it', async () => {
    expect(await identify('kr_ada')).not.toBe(await identify('kr_ada'));
  });

  it('is looked up once in half a minute, an unknown one each time', async () => {
    await Promise.all([identify('kr_ada'), identify('kr_ada')]);
    await identify('kr_ada');
    expect(people.asked).toEqual(['token']);
    await statusOf('kr_nobody');
    await statusOf('kr_nobody');
    expect(people.asked).toHaveLength(3);
  });

  it('of a sign-in becomes the person that it names', async () => {
    expect(await identify(await token())).toMatchObject({ personId: 'person-ada' });
  });

  it.each<[string, () => Promise<string>]>([
    ['of another issuer', () => token({ issuer: 'http://elsewhere/auth' })],
    ['for another audience', () => token({ audience: 'console' })],
    ['that is an id_token', () => token({ typ: 'JWT' })],
    ['that has expired', () => token({ expires: '-1h' })],
    ['with a wrong signature', () => token({ key: others })],
    ['of somebody unknown', () => token({ subject: 'person-eve' })],
    [
      'that was changed',
      async () =>
        (await token()).replace(/\.[\w-]+\./, `.${Buffer.from('{"sub":"person-ada"}').toString('base64url')}.`),
    ],
    ['without an algorithm', async () => `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.e30.`],
    ['of nonsense', async () => 'nonsense'],
  ])('%s is refused with 401', async (_, make) => {
    expect(await statusOf(await make())).toBe(401);
  });
});
