import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const STARTED_WITHIN_MS = 120_000;
const ASKED_EVERY_MS = 250;

export const cli = (name: string) => join(root, 'gateway', 'dist', 'cli', `${name}.js`);

export function environment(dataDir: string, port?: number): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  const own = {
    DATA_DIR: dataDir,
    DEMO: 'small',
    CLOCK_HOLD: '1',
    LOG_LEVEL: 'warn',
    ...(port ? { PORT: String(port) } : {}),
  };
  return { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), ...own };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + STARTED_WITHIN_MS;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The product ended with ${server.exitCode} before it was ready`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
  }
  throw new Error(`The product was not ready within ${STARTED_WITHIN_MS} ms`);
}

export interface Installation {
  readonly url: string;
  stop(): Promise<void>;
}

/** A freshly seeded product of its own, or the one that BASE_URL names. */
export async function startInstallation(name: string): Promise<Installation> {
  if (process.env.BASE_URL) return { url: process.env.BASE_URL, stop: () => Promise.resolve() };
  const dataDir = join(process.env.BROWSER_DATA ?? '', name);
  cpSync(process.env.SEEDED_DATA ?? '', dataDir, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = `${dataDir}.log`;
  const file = openSync(log, 'w');
  const server = spawn(process.execPath, [cli('start')], {
    env: environment(dataDir, port),
    stdio: ['ignore', file, file],
  });
  await ready(url, server).catch((error: Error) => {
    throw new Error(`${error.message}\n${readFileSync(log, 'utf8')}`);
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill('SIGTERM');
      }),
  };
}
