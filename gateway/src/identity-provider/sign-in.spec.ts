import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets, type Secrets } from '@ketenregie/shared';
import { openTestDatabase, schemaDifferences, type TestDatabase } from '@ketenregie/shared/testing';
import { gatewayEntities, gatewayMigrations } from '../database';
import { type FixtureGateway, openFixtureGateway } from '../testing/fixture-gateway';
import { fixturePeople } from '../testing/fixture-people';

jest.setTimeout(30_000);

/** What a browser does: keeps cookies, follows redirects when told. */
class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url);
    const fitting = [...this.cookies].filter(([, { path }]) => pathname.startsWith(path));
    const cookie = fitting.map(([name, { value }]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { ...init.headers, cookie } });
    for (const text of response.headers.getSetCookie()) this.keep(text);
    return response;
  }

  async follow(url: string, until: (location: string) => boolean): Promise<string> {
    for (let at = url, hops = 0; hops < 8; hops++) {
      const location = (await this.go(at)).headers.get('location');
      if (!location) throw new Error(`No redirect from ${at}`);
      at = new URL(location, at).toString();
      if (until(at)) return at;
    }
    throw new Error('Too many redirects.');
  }

  private keep(text: string): void {
    const [pair = '', ...attributes] = text.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find((each) => each.startsWith('path='))?.slice(5) ?? '/';
    if (value) this.cookies.set(name, { value, path });
    else this.cookies.delete(name);
  }
}

describe('signing in', () => {
  let folder: string;
  let database: TestDatabase;
  let gateway: FixtureGateway;
  let secrets: Secrets;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ketenregie-sign-in-'));
    database = await openTestDatabase(gatewayEntities, gatewayMigrations);
    secrets = await loadSecrets(folder);
    const people = { port: fixturePeople(), signIn: { kind: 'built-in' as const, database, secrets } };
    gateway = await openFixtureGateway({ people });
  });
  afterAll(async () => {
    await gateway?.close();
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const verifier = randomBytes(32).toString('base64url');
  const back = () => `${gateway.url}/console/auth-callback`;
  const authorize = (given: Record<string, string> = {}) =>
    `${gateway.url}/auth/auth?${new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: back(),
      scope: 'openid profile offline_access',
      state: 's',
      nonce: 'n',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...given,
    })}`;
  const isPage = (location: string) => location.includes('/auth/interaction/');
  const post = (fields: Record<string, string>, origin = gateway.url): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin ? { origin } : {}) },
    body: new URLSearchParams(fields).toString(),
  });
  const ada = { login: 'Ada', password: 'lovelace' };

  async function signIn(browser: Browser): Promise<URL> {
    const page = await browser.follow(authorize(), isPage);
    const answer = await browser.go(`${page}/login`, post(ada));
    expect(answer.status).toBe(303);
    const resumed = answer.headers.get('location') ?? '';
    return new URL(await browser.follow(resumed, (location) => location.startsWith(back())));
  }

  async function tokens(fields: Record<string, string>): Promise<Record<string, string>> {
    const response = await fetch(`${gateway.url}/auth/token`, post({ client_id: 'console', ...fields }));
    return (await response.json()) as Record<string, string>;
  }

  const exchange = (code: string) =>
    tokens({ grant_type: 'authorization_code', code, redirect_uri: back(), code_verifier: verifier });

  it('leads from the console to a token that the API takes', async () => {
    const landed = await signIn(new Browser());
    expect(landed.searchParams.get('state')).toBe('s');
    const { access_token = '', id_token = '' } = await exchange(landed.searchParams.get('code') ?? '');
    const asked = await gateway.ask({ query: '{ whoAmI }' }, { authorization: `Bearer ${access_token}` });
    expect(await asked.json()).toEqual({ data: { whoAmI: 'Ada nl  ' } });
    const claims = JSON.parse(Buffer.from(id_token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ sub: 'person-ada', name: 'Ada', nonce: 'n', aud: 'console' });
    const refused = await gateway.ask({ query: '{ whoAmI }' }, { authorization: `Bearer ${id_token}` });
    expect(refused.status).toBe(401);
  });

  it('is renewed by a refresh token, which is good once', async () => {
    const landed = await signIn(new Browser());
    const first = await exchange(landed.searchParams.get('code') ?? '');
    const refresh = () => tokens({ grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' });
    const second = await refresh();
    const asked = await gateway.ask({ query: '{ whoAmI }' }, { authorization: `Bearer ${second.access_token}` });
    expect(asked.status).toBe(200);
    expect(await refresh()).toMatchObject({ error: 'invalid_grant' });
  });

  it('is renewed silently while the session lives, and not after signing out', async () => {
    const browser = new Browser();
    const landed = await signIn(browser);
    const silent = () => browser.follow(authorize({ prompt: 'none' }), (location) => location.startsWith(back()));
    expect(new URL(await silent()).searchParams.get('code')).toBeTruthy();
    const { id_token = '' } = await exchange(landed.searchParams.get('code') ?? '');
    const end = new URLSearchParams({
      id_token_hint: id_token,
      post_logout_redirect_uri: `${gateway.url}/console/login`,
    });
    const page = await (await browser.go(`${gateway.url}/auth/session/end?${end}`)).text();
    const xsrf = /name="xsrf" value="(\w+)"/.exec(page)?.[1] ?? '';
    const confirmed = await browser.go(`${gateway.url}/auth/session/end/confirm`, post({ xsrf, logout: 'yes' }));
    expect(confirmed.headers.get('location')).toBe(`${gateway.url}/console/login`);
    expect(new URL(await silent()).searchParams.get('error')).toBe('login_required');
  });

  it('shows a page in the language asked for, without script, listing the log-ins of the demo', async () => {
    const browser = new Browser();
    const page = await browser.follow(authorize({ ui_locales: 'en' }), isPage);
    const response = await browser.go(page);
    const text = await response.text();
    expect(text).toMatch(/<html lang="en">/);
    expect(text).toContain('Mira de Vries');
    expect(text).not.toMatch(/<script(?! src)|style=|\son\w+=/);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(await (await browser.go(`${page}?lang=nl`)).text()).toMatch(/Gebruikersnaam/);
  });

  it('refuses a wrong password, says so, and makes the fifth failure wait', async () => {
    const browser = new Browser();
    const page = await browser.follow(authorize(), isPage);
    const attempt = (login: string) => browser.go(`${page}/login`, post({ login, password: 'x"><b>', lang: 'en' }));
    const first = await attempt('eve');
    expect([first.status, await first.text()]).toEqual([
      401,
      expect.stringMatching(/role="alert">The user name or the password is wrong/),
    ]);
    for (let i = 0; i < 4; i++) await attempt('eve');
    const waiting = await attempt('eve');
    expect([waiting.status, Number(waiting.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    expect((await attempt('someone')).status).toBe(401);
    expect((await browser.go(`${page}/login`, post(ada))).status).toBe(303);
  });

  it('takes no form of another site, nor one without this browser’s cookie', async () => {
    const browser = new Browser();
    const page = await browser.follow(authorize(), isPage);
    expect((await browser.go(`${page}/login`, post(ada, 'http://evil.example'))).status).toBe(403);
    expect((await browser.go(`${page}/login`, post(ada, ''))).status).toBe(403);
    expect((await new Browser().go(`${page}/login`, post(ada))).status).toBe(400);
  });

  it('can be cancelled', async () => {
    const browser = new Browser();
    const page = await browser.follow(authorize(), isPage);
    const answer = await browser.go(`${page}/cancel`, post({}));
    const landed = await browser.follow(answer.headers.get('location') ?? '', (location) =>
      location.startsWith(back()),
    );
    expect(new URL(landed).searchParams.get('error')).toBe('access_denied');
  });

  it.each<[string, Record<string, string>]>([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['for another resource', { resource: 'https://elsewhere.example' }],
  ])('is refused %s', async (_, given) => {
    const response = await new Browser().go(authorize(given));
    const location = response.headers.get('location') ?? '';
    expect(new URL(location).searchParams.get('error')).toMatch(/invalid_(request|target)/);
  });

  it('sends nobody to an address that is not the console’s', async () => {
    const response = await new Browser().go(authorize({ redirect_uri: 'https://evil.example/' }));
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toMatch(/invalid_redirect_uri/);
  });

  it('keeps its tables as the entities say', async () => {
    expect(await schemaDifferences(database)).toEqual([]);
  });
});
