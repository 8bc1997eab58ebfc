import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FixtureGateway, openFixtureGateway } from '../testing/fixture-gateway';

jest.setTimeout(30_000);

describe('the paths beside the API', () => {
  let folder: string;
  let gateway: FixtureGateway;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ketenregie-console-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Console</title>');
    await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
    const health = { shelves: async () => ({ ready: true }), books: () => Promise.reject(new Error('away')) };
    gateway = await openFixtureGateway({ consoleDir: folder, health });
  });
  afterAll(async () => {
    await gateway?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}${path}`, { redirect: 'manual', headers });

  it('lead a browser from the root to the console', async () => {
    const response = await get('/', { accept: 'text/html' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/console']);
  });

  it.each(['/console', '/console/', '/console/matrix/OV-TW?asOf=2026-10-01'])('%s is the console', async (path) => {
    const response = await get(path);
    expect(await response.text()).toContain('Console');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
  });

  it('keep hashed files for ever and miss the missing', async () => {
    const found = await get('/console/assets/app-1a2b.js');
    expect(found.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/console/assets/app-9z.js')).status).toBe(404);
    expect((await get('/console/assets/../../../package.json')).status).toBe(404);
  });

  it('tell the console its issuer', async () => {
    expect(await (await get('/console/config.json')).json()).toMatchObject({ clientId: 'console', demo: true });
  });

  it('say that the process lives, and which part is not ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ ok: true });
    const ready = await get('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      ready: false,
      database: null,
      subgraphs: { shelves: { ready: true }, books: { ready: false } },
    });
  });

  it.each(['/nowhere', '/graphql/nowhere', '/console/nowhere.css', '/%E0%A4%A'])(
    '%s is answered in our form',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
    },
  );

  it('send a browser that came as localhost to the name that sign-in knows', async () => {
    const host = `localhost:${gateway.front.port}`;
    const options = { port: gateway.front.port, path: '/console/x?y=1', headers: { host, accept: 'text/html' } };
    const location = await new Promise((resolve) => {
      request(options, (response) => {
        response.resume();
        resolve(response.headers.location);
      }).end();
    });
    expect(location).toBe(`${gateway.url}/console/x?y=1`);
  });
});
