/**
 * The product as five processes on loopback against MariaDB: the gateway on PORT, the subgraphs on PORT + 1 to PORT + 4.
 * Without DATABASE_URL a server of our own runs in DATA_DIR/mariadb. One that dies takes all down: what is left of five
 * would answer half, and whoever started them must hear of it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dataDirOf, forgetDatabaseUrl, writeDatabaseUrl } from './lib/database-url.mjs';
import { mariadbAvailable, startMariadb } from './lib/mariadb.mjs';
import {
  forgetProcesses,
  partsOf,
  recordProcesses,
  startPart,
  stopLeftovers,
  stopPart,
  untilReady,
} from './lib/processes.mjs';
import { prepare, root, say } from './lib/steps.mjs';

const require = createRequire(import.meta.url);
const dataDir = dataDirOf();
const port = Number(process.env.PORT || 4000);
const stack = [];
let stopping = null;

/** In the order opposite to that of the start, whatever there is. */
function stop(why, exitCode) {
  stopping ??= (async () => {
    say(why);
    while (stack.length > 0)
      await stack
        .pop()()
        .catch((error) => say(error.message));
    process.exit(exitCode);
  })();
  return stopping;
}

class Missing extends Error {}

async function databaseServer() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, pid: null };
  if (!mariadbAvailable()) {
    throw new Missing(
      'No MariaDB server here. Install one (Debian: apt-get install mariadb-server), or name one: DATABASE_URL=mysql://user:password@host:3306',
    );
  }
  say(`starting a MariaDB server in ${join(dataDir, 'mariadb')}`);
  const server = await startMariadb(dataDir);
  stack.push(() => server.stop());
  writeDatabaseUrl(dataDir, server.url);
  stack.push(async () => forgetDatabaseUrl(dataDir));
  return { url: server.url, pid: server.pid };
}

/** Asynchronously, so that a signal is heard meanwhile. */
function toTheEnd(program, env) {
  const child = spawn(process.execPath, [join(root, program)], { cwd: root, env, stdio: 'inherit' });
  const gone = async () => {
    child.kill('SIGTERM');
  };
  stack.push(gone);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      stack.splice(stack.indexOf(gone), 1);
      if (code === 0) resolve();
      else reject(new Missing(`${program} ended with code ${code}`));
    });
  });
}

function announce(parts) {
  const gateway = parts.at(-1);
  say('');
  say(`console   ${gateway.url}/console`);
  say(`API       ${gateway.url}/graphql`);
  say(`health    ${gateway.url}/healthz, ${gateway.url}/readyz`);
  for (const { name, url } of parts.slice(0, -1)) say(`subgraph  ${url}  ${name}`);
  if (process.env.DEMO === '0') return;
  const { DEMO_LOGINS, DEMO_PASSWORD } = require(join(root, 'gateway/dist/identity-provider/demo-logins.js'));
  say('');
  say(`Log-ins, all with the password ${DEMO_PASSWORD}:`);
  for (const { login, name, en } of DEMO_LOGINS) say(`  ${login.padEnd(8)}${name.padEnd(16)}${en}`);
  say('');
}

async function main() {
  // What is built already is what tests start.
  if (!process.argv.includes('--built')) prepare();
  mkdirSync(dataDir, { recursive: true });
  await stopLeftovers(dataDir);
  const server = await databaseServer();
  const shared = { DATA_DIR: dataDir, DATABASE_URL: server.url };
  const env = { ...process.env, ...shared };
  await toTheEnd('gateway/dist/cli/migrate.js', env);
  await toTheEnd('gateway/dist/cli/seed.js', env);
  const parts = partsOf(port, shared);
  let ended = null;
  const running = parts.map((part) => {
    const each = startPart(part);
    each.ended.then((how) => {
      ended ??= `${part.name} ended (${how})`;
      if (!stopping) void stop(`${ended}: stopping the others`, 1);
    });
    stack.push(() => stopPart(each));
    return each;
  });
  const processes = running.map(({ name, child }, at) => ({ name, pid: child.pid, what: parts[at].program }));
  recordProcesses(
    dataDir,
    server.pid ? [...processes, { name: 'mariadb', pid: server.pid, what: dataDir }] : processes,
  );
  stack.push(async () => forgetProcesses(dataDir));
  await untilReady(parts.at(-1).url, () => ended);
  announce(parts);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => void stop(`${signal}: running requests end, events are sent, databases close`, 0));
}
main().catch((error) => stop(error instanceof Missing ? error.message : (error.stack ?? String(error)), 1));
