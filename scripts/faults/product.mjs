/** The real product, as processes that can be killed: one, or five on MariaDB. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { startMariadb } from '../lib/mariadb.mjs';
import { partsOf, startPart, stopPart, untilReady } from '../lib/processes.mjs';
import { root } from '../lib/steps.mjs';

const SEED_PATIENCE_MS = 300_000;

function runToEnd(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, program), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => (output[name] += chunk));
    child.once('exit', (code) =>
      code === 0 ? resolve(output.stdout.trim()) : reject(new Error(`${program} ended with ${code}: ${output.stderr}`)),
    );
  });
}

/** What all parts have in common: processes by name, a log file, tokens. */
function installation({ parts, env, url, log, random, stopServer = async () => {} }) {
  const running = new Map();
  const launch = (part) => running.set(part.name, startPart(part, log));
  const died = () => {
    const gone = [...running.values()].find(({ child }) => child.exitCode !== null || child.signalCode !== null);
    return gone ? `${gone.name} ended by itself (${gone.child.exitCode ?? gone.child.signalCode})` : null;
  };
  return {
    url,
    env,
    ready: () => untilReady(url, died, SEED_PATIENCE_MS),
    start: () => parts.forEach(launch),
    token: (login) => runToEnd('gateway/dist/cli/token.js', ['--user', login], env),
    /** Null, or which process ended without being killed by us. */
    died,
    /** SIGKILL of one process, by chance where there are several; it is started again at once. */
    async kill() {
      const part = random.pick(parts);
      const { child, ended } = running.get(part.name);
      child.kill('SIGKILL');
      await ended;
      launch(part);
      return part.name;
    },
    async stop() {
      await Promise.all([...running.values()].reverse().map(stopPart));
      await stopServer();
      closeSync(log);
    },
  };
}

const settingsOf = (dataDir) => ({
  ...process.env,
  HOST: '127.0.0.1',
  DATA_DIR: dataDir,
  DEMO: 'small',
  CLOCK_HOLD: '1',
  LOG_LEVEL: 'warn',
});

export async function embedded({ dataDir, port, random }) {
  const log = openSync(join(dataDir, 'product.log'), 'a');
  const env = { ...settingsOf(dataDir), PORT: String(port) };
  const parts = [{ name: 'the product', program: 'gateway/dist/cli/start.js', env }];
  return installation({ parts, env, url: `http://127.0.0.1:${port}`, log, random });
}

export async function distributed({ dataDir, port, random }) {
  const log = openSync(join(dataDir, 'product.log'), 'a');
  const server = process.env.DATABASE_URL ? null : await startMariadb(dataDir);
  const env = { ...settingsOf(dataDir), PORT: String(port), DATABASE_URL: process.env.DATABASE_URL || server.url };
  await runToEnd('gateway/dist/cli/migrate.js', [], env);
  await runToEnd('gateway/dist/cli/seed.js', [], env);
  const parts = partsOf(port, env);
  return installation({ parts, env, url: parts.at(-1).url, log, random, stopServer: async () => server?.stop() });
}
