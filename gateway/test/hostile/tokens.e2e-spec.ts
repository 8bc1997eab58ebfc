import { createPublicKey, type JsonWebKey, randomBytes } from 'node:crypto';
import { loadSecrets, wallMs } from '@ketenregie/shared';
import { generateKeyPair, importJWK, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { publicJwk } from '../../src/auth/access-token';
import { audienceOf, CLIENT_ID, issuerOf } from '../../src/identity-provider';
import { withProduct } from '../support/product';

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(wallMs() / 1000);

describe('a bearer token that is not ours', () => {
  const product = withProduct();
  let person: string;
  let key: JWK;

  beforeAll(async () => {
    key = (await loadSecrets(product().place.dataDir)).jwks.keys[0] as JWK;
    const { data } = await product().ask('mira', '{ viewer { person { id } } }');
    person = (data as { viewer: { person: { id: string } } }).viewer.person.id;
  });

  const url = () => product().embedded.url;
  const claims = (): JWTPayload => ({
    ...{ iss: issuerOf(url()), aud: audienceOf(url()), sub: person, client_id: CLIENT_ID, scope: 'openid api' },
    ...{ iat: seconds() - 60, exp: seconds() + 600, jti: 'made-here' },
  });
  const header = (): JWTHeaderParameters => ({ alg: 'RS256', typ: 'at+jwt', kid: String(key.kid) });

  async function signed(
    change: Record<string, unknown> = {},
    head: Partial<JWTHeaderParameters> = {},
    by: JWK = key,
  ): Promise<string> {
    return new SignJWT({ ...claims(), ...change })
      .setProtectedHeader({ ...header(), ...head })
      .sign(await importJWK(by, 'RS256'));
  }

  async function answerTo(authorization: string | null) {
    const headers: Record<string, string> = { 'content-type': 'application/json', 'accept-language': 'en' };
    const response = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: authorization === null ? headers : { ...headers, authorization },
      body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
    });
    return {
      status: response.status,
      challenge: response.headers.get('www-authenticate'),
      body: (await response.json()) as unknown,
    };
  }

  const refused = {
    status: 401,
    challenge: expect.stringMatching(/^Bearer realm="ketenregie"/),
    body: { errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] },
  };
  const refuses = async (token: string) => expect(await answerTo(`Bearer ${token}`)).toEqual(refused);

  it('control: what these tests sign, with nothing wrong, is accepted', async () => {
    expect(await answerTo(`Bearer ${await signed()}`)).toMatchObject({
      status: 200,
      body: { data: { viewer: { person: { id: person } } } },
    });
  });

  it('none at all', async () => {
    expect(await answerTo(null)).toEqual(refused);
  });

  it.each<[string, string]>([
    ['an empty header', ''],
    ['another scheme', 'Basic bWlyYTpkZW1v'],
    ['a scheme without a token', 'Bearer'],
    ['two tokens', 'Bearer kr_a kr_b'],
    ['signs that no token has', 'Bearer kr_{}'],
    ['a log-in', 'Bearer mira'],
    ['an unknown token of our form', 'Bearer kr_Zm9yZ290dGVuIGxvbmcgYWdvLCByZXZva2VkIG9yIG5ldmVyIGlzc3VlZA'],
    ['a long token of our form', `Bearer kr_${'a'.repeat(4000)}`],
    ['a very long token', `Bearer ${'a'.repeat(12_000)}`],
    ['three words with dots', 'Bearer a.b.c'],
    ['dots alone', 'Bearer ...'],
    ['JSON that is no token', `Bearer ${base64({})}.${base64({})}.`],
  ])('%s', async (_, authorization) => {
    expect(await answerTo(authorization)).toEqual(refused);
  });

  it('the id of a person', () => refuses(person));

  it('an expired token of our form, saying so', async () => {
    const { secret } = await product().embedded.subgraphs.contractsRisk.api.issueToken('mira', {
      expiresAt: '2020-01-01T00:00:00Z',
    });
    const answer = await answerTo(`Bearer ${secret}`);
    expect(answer).toEqual(refused);
    expect(answer.body).toMatchObject({ errors: [{ message: expect.stringMatching(/expired/) }] });
  });

  it('a token of our form with one sign changed', async () => {
    const token = await product().token('mira');
    await refuses(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`);
  });

  it('an expired access token', async () => refuses(await signed({ exp: seconds() - 60 })));
  it('an access token that is not valid yet', async () => refuses(await signed({ nbf: seconds() + 600 })));
  it('an access token without an end', async () => refuses(await signed({ exp: undefined })));
  it('an access token of another issuer', async () => refuses(await signed({ iss: 'https://login.example.org' })));
  it('an access token for another service', async () => refuses(await signed({ aud: 'https://api.example.org' })));
  it('an access token of nobody', async () => refuses(await signed({ sub: '019a0000-0000-7000-8000-000000000000' })));
  it('an access token without a subject', async () => refuses(await signed({ sub: undefined })));
  it('an id_token', async () => {
    await refuses(await signed({ aud: CLIENT_ID }, { typ: 'JWT' }));
    await refuses(await signed({}, { typ: 'JWT' }));
  });

  it('another key under our name', async () => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    await refuses(await new SignJWT(claims()).setProtectedHeader(header()).sign(privateKey));
  });

  it('a signature of other claims', async () => {
    const [head, , signature] = (await signed({ sub: 'somebody' })).split('.');
    await refuses(`${head}.${base64(claims())}.${signature}`);
  });

  it('no signature (alg none)', async () => {
    await refuses(`${base64({ ...header(), alg: 'none' })}.${base64(claims())}.`);
    const [, , signature] = (await signed()).split('.');
    await refuses(`${base64({ ...header(), alg: 'none' })}.${base64(claims())}.${signature}`);
  });

  it('our public key used as a shared secret (HS256)', async () => {
    const pem = createPublicKey({ key: publicJwk(key) as JsonWebKey, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    });
    const token = new SignJWT(claims()).setProtectedHeader({ ...header(), alg: 'HS256' });
    await refuses(await token.sign(Buffer.from(pem)));
    await refuses(await token.sign(randomBytes(32)));
  });

  it('nothing of all this reached a person: the good token still works', async () => {
    expect(await product().ask('mira', '{ viewer { person { id } } }')).toMatchObject({ status: 200, errors: [] });
  });
});
