import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';

/** Claims of a token that is ours to accept; `expired` and null tell the caller which 401 it is. */
export type VerifyAccessToken = (token: string) => Promise<JWTPayload | 'expired' | null>;

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_TOLERANCE_S = 10;

interface Issuer {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
}

/** An id_token has another type and audience, a token signed with a shared secret another algorithm: both are refused. */
function verifierOf({ issuer, audience, keys }: Issuer): VerifyAccessToken {
  const rules = { issuer, audience, typ: 'at+jwt', algorithms: ALGORITHMS, clockTolerance: CLOCK_TOLERANCE_S };
  return async (token) => {
    try {
      return (await jwtVerify(token, keys, { ...rules, requiredClaims: ['exp', 'sub'] })).payload;
    } catch (error) {
      return isCode(error, 'ERR_JWT_EXPIRED') ? 'expired' : notOurs(error);
    }
  };
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

/** What is wrong with the token is its bearer's; that the keys cannot be had is not. */
function notOurs(error: unknown): null {
  const isTokenFault = error instanceof Error && 'code' in error && /^ERR_(JW[TSK]|JOSE)/.test(String(error.code));
  if (isTokenFault && !isCode(error, 'ERR_JWKS_TIMEOUT')) return null;
  throw error;
}

/** Only what anybody may know of a key. */
export function publicJwk(jwk: JWK): JWK {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, oth: _oth, k: _k, ...shared } = jwk;
  return shared;
}

export function builtInVerifier(issuer: string, audience: string, keys: readonly JWK[]): VerifyAccessToken {
  return verifierOf({ issuer, audience, keys: createLocalJWKSet({ keys: keys.map(publicJwk) }) });
}

async function discoveredKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
  if (!response.ok) throw new Error(`The identity provider's configuration was answered with ${response.status}.`);
  const configuration: unknown = await response.json();
  const address =
    typeof configuration === 'object' && configuration !== null && 'jwks_uri' in configuration
      ? configuration.jwks_uri
      : null;
  if (typeof address !== 'string') throw new Error('The identity provider names no jwks_uri.');
  return createRemoteJWKSet(new URL(address));
}

/** Any issuer by setting; asked at the first token, and again when that failed. */
export function externalVerifier({ issuer, audience }: { issuer: string; audience: string }): VerifyAccessToken {
  let found: Promise<VerifyAccessToken> | null = null;
  const ready = () => {
    found ??= discoveredKeys(issuer).then((keys) => verifierOf({ issuer, audience, keys }));
    found.catch(() => {
      found = null;
    });
    return found;
  };
  return async (token) => (await ready())(token);
}
