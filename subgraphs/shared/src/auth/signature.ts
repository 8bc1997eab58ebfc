import { createHash, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { wallMs } from '../clock/wall';
import { UnauthenticatedError } from '../errors/coded';
import type { Identity } from './context';

const LIFETIME_SECONDS = 30;
const TYPE = 'ketenregie+jwt';

const identitySchema = z.strictObject({
  personId: z.string(),
  personName: z.string(),
  organisationId: z.string(),
  organisationKind: z.string(),
  side: z.string(),
  roles: z.array(z.string()),
  language: z.enum(['nl', 'en']),
  activePartner: z.boolean(),
  asOf: z.string().nullable(),
  overlay: z.string().nullable(),
  requestId: z.string(),
  scopes: z.array(z.string()).nullable(),
});

const keys = new Map<string, KeyObject>();

function keyOf(secret: string): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(Buffer.from(secret, 'utf8'));
  keys.set(secret, key);
  return key;
}

function hashOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}

function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

export interface RequestToSign {
  /** The name of the subgraph that is called. */
  audience: string;
  /** Null: one process speaks to another, for nobody. */
  identity: Identity | null;
  /** Exactly the bytes that are sent. */
  body: string | Uint8Array;
}

/** Good for 30 seconds, one receiver and one body. By real time: the demo clock must not expire it. */
export function signRequest(
  secret: string,
  { audience, identity, body }: RequestToSign,
  nowMs = wallMs(),
): Promise<string> {
  const seconds = Math.floor(nowMs / 1000);
  return new SignJWT({ body: hashOf(body), identity: identity && identitySchema.parse(pick(identity)) })
    .setProtectedHeader({ alg: 'HS256', typ: TYPE })
    .setAudience(audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + LIFETIME_SECONDS)
    .sign(keyOf(secret));
}

/** A context is an identity with more: only the identity travels. */
function pick(identity: Identity): Record<string, unknown> {
  const given = identity as unknown as Record<string, unknown>;
  return Object.fromEntries(Object.keys(identitySchema.shape).map((key) => [key, given[key]]));
}

/** The caller's identity, or null for a call between processes. Anything wrong: UNAUTHENTICATED, without saying what. */
export async function verifyRequest(
  secret: string,
  audience: string,
  token: string,
  rawBody: string | Uint8Array,
): Promise<Identity | null> {
  const wrong = new UnauthenticatedError('The request is not signed for this subgraph and this body.');
  const claims = await jwtVerify(token, keyOf(secret), {
    audience,
    algorithms: ['HS256'],
    typ: TYPE,
    requiredClaims: ['exp', 'iat', 'aud', 'body', 'identity'],
    maxTokenAge: LIFETIME_SECONDS,
    clockTolerance: 5,
  }).catch(() => {
    throw wrong;
  });
  const { body, identity } = claims.payload;
  if (typeof body !== 'string' || !same(body, hashOf(rawBody))) throw wrong;
  if (identity === null) return null;
  const parsed = identitySchema.safeParse(identity);
  if (!parsed.success) throw wrong;
  return Object.freeze(parsed.data);
}

/** The header that carries the signature. */
export const SIGNATURE_HEADER = 'x-ketenregie-signature';
