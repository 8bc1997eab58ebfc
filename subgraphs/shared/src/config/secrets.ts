import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

const secretsSchema = z.object({
  /** Between the processes of this installation. */
  signingSecret: z.string().min(32),
  /** Newest first; oidc-provider signs with the first and accepts all. */
  cookieKeys: z.array(z.string().min(32)).min(1),
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string(), alg: z.string() })).min(1) }),
});

export interface Secrets {
  readonly signingSecret: string;
  readonly cookieKeys: readonly string[];
  /** Private keys, RS256 first, then ES256. */
  readonly jwks: { readonly keys: readonly JWK[] };
}

const random = () => randomBytes(48).toString('base64url');

async function privateKey(alg: 'RS256' | 'ES256'): Promise<JWK> {
  const { privateKey: key } = await generateKeyPair(alg, { extractable: true, modulusLength: 2048 });
  return { ...(await exportJWK(key)), alg, use: 'sig', kid: randomBytes(12).toString('base64url') };
}

async function makeSecrets(): Promise<Secrets> {
  const keys = [await privateKey('RS256'), await privateKey('ES256')];
  return { signingSecret: random(), cookieKeys: [random(), random()], jwks: { keys } };
}

const codeOf = (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : null);

async function read(file: string): Promise<Secrets | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} is damaged: restore it from a backup, or remove it; everybody signs in again then.`);
  }
}

/** Whole or not at all, and the first of two processes wins: written aside, then linked to its name. */
async function writeOnce(file: string, secrets: Secrets): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(aside, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    // Not every file system knows hard links.
    await rename(aside, file);
  } finally {
    await rm(aside, { force: true });
  }
}

/** `secrets.json` in the data folder, made at the first start, readable by its owner only. */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'secrets.json');
  const known = await read(file);
  if (known) return known;
  await writeOnce(file, await makeSecrets());
  const written = await read(file);
  if (!written) throw new Error(`${file} could not be written.`);
  return written;
}
