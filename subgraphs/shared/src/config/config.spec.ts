import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, jwtVerify, SignJWT } from 'jose';
import { loadSecrets } from './secrets';
import { loadSettings, SettingsError } from './settings';

describe('loadSettings', () => {
  it('has a default for everything, frozen', () => {
    const settings = loadSettings({});
    expect(settings).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: './data',
      databaseUrl: null,
      demo: 'full',
      clock: null,
      clockHold: false,
      oidc: null,
      publicUrl: 'http://127.0.0.1:4000',
      signingSecret: null,
      operationDeadlineMs: 10_000,
      introspection: true,
      logLevel: 'info',
      subgraphUrls: {},
      supergraph: null,
    });
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it('reads every setting', () => {
    const settings = loadSettings({
      PORT: '4100',
      HOST: '::1',
      DATA_DIR: '/var/lib/chain',
      DATABASE_URL: 'mysql://root@127.0.0.1:3306',
      DEMO: 'small',
      CLOCK: '2026-09-01T08:00+02:00',
      CLOCK_HOLD: '1',
      OIDC_ISSUER: 'https://login.example.org/',
      OIDC_AUDIENCE: 'chain',
      SIGNING_SECRET: 'x'.repeat(32),
      OPERATION_DEADLINE_MS: '300',
      INTROSPECTION: '0',
      LOG_LEVEL: 'silent',
      CONTRACTS_RISK_URL: 'http://127.0.0.1:4003/',
      SUPERGRAPH: 'supergraph.graphql',
    });
    expect(settings).toMatchObject({
      port: 4100,
      publicUrl: 'http://[::1]:4100',
      databaseUrl: 'mysql://root@127.0.0.1:3306',
      demo: 'small',
      clock: '2026-09-01T06:00:00.000Z',
      clockHold: true,
      oidc: { issuer: 'https://login.example.org', audience: 'chain' },
      operationDeadlineMs: 300,
      introspection: false,
      subgraphUrls: { 'contracts-risk': 'http://127.0.0.1:4003' },
    });
    expect(loadSettings({ DATABASE_URL: 'sqlite', DEMO: '0', CLOCK: '' })).toMatchObject({
      databaseUrl: null,
      demo: 'none',
      clock: null,
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['HOST', 'two words'],
    ['DATABASE_URL', 'postgres://x'],
    ['DEMO', 'yes'],
    ['CLOCK', '2026-09-01'],
    ['CLOCK', '2026-02-31T08:00:00Z'],
    ['CLOCK_HOLD', 'true'],
    ['PUBLIC_URL', 'ketenregie.example.org'],
    ['SIGNING_SECRET', 'short'],
    ['OPERATION_DEADLINE_MS', '0'],
    ['LOG_LEVEL', 'toString'],
    ['PERFORMANCE_URL', 'localhost:4004'],
    ['OIDC_ISSUER', 'https://login.example.org'],
  ])('refuses %s=%s with an example that it takes', (name, value) => {
    const faults = () => {
      try {
        loadSettings({ [name]: value });
      } catch (error) {
        if (error instanceof SettingsError) return error.faults;
      }
      throw new Error('not refused');
    };
    expect(faults()).toHaveLength(1);
    expect(faults()[0]).toContain(name);
    expect(faults()[0]).toMatch(/for example [A-Z_]+=/);
  });

  it('names all faults together', () => {
    expect(() => loadSettings({ PORT: 'x', DEMO: '2', OIDC_AUDIENCE: 'chain' })).toThrow(
      /PORT[\s\S]*DEMO[\s\S]*OIDC_ISSUER/,
    );
  });
});

describe('loadSecrets', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ketenregie-secrets-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('makes them once, for their owner only, and one of many starts wins', async () => {
    const dataDir = join(folder, 'deep', 'data');
    const made = await Promise.all(Array.from({ length: 4 }, () => loadSecrets(dataDir)));
    for (const each of made) expect(each).toEqual(made[0]);
    expect(await loadSecrets(dataDir)).toEqual(made[0]);
    expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect(await readdir(dataDir)).toEqual(['secrets.json']);
  });

  it('holds keys that sign', async () => {
    const { jwks, cookieKeys, signingSecret } = await loadSecrets(folder);
    expect(jwks.keys.map(({ alg }) => alg)).toEqual(['RS256', 'ES256']);
    for (const jwk of jwks.keys) {
      const alg = String(jwk.alg);
      const token = await new SignJWT({ a: 1 }).setProtectedHeader({ alg }).sign(await importJWK(jwk, alg));
      const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicJwk } = jwk;
      expect((await jwtVerify(token, await importJWK(publicJwk, alg))).payload).toMatchObject({ a: 1 });
    }
    expect(new Set([...cookieKeys, signingSecret]).size).toBe(3);
  });

  it.each(['', '{', '{"signingSecret":"short"}'])('refuses a damaged file %p instead of replacing it', async (text) => {
    await writeFile(join(folder, 'secrets.json'), text);
    await expect(loadSecrets(folder)).rejects.toThrow(/damaged/);
  });
});
