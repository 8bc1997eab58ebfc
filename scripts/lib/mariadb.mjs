/** A MariaDB server of our own: in a folder, on a port, on loopback. Nothing of it is left when it stops and the folder goes. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { provision, say } from './steps.mjs';

const FAST_AND_LOSABLE = ['--innodb-flush-log-at-trx-commit=2', '--sync-binlog=0', '--innodb-doublewrite=0'];

export function mariadbAvailable() {
  return provision('mariadbd', 'mariadb-server');
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().unref();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** `durable: false` is for tests: a power cut may lose data, a killed process may not. */
export async function startMariadb(folder, { port, durable = true } = {}) {
  const at = port ?? (await freePort());
  const datadir = join(folder, 'mariadb');
  const { username } = userInfo();
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(datadir, 'mysql'))) initialise(datadir, username);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--user=${username}`,
      `--datadir=${datadir}`,
      `--socket=${join(folder, 'mysqld.sock')}`,
      `--pid-file=${join(folder, 'mysqld.pid')}`,
      `--port=${at}`,
      '--bind-address=127.0.0.1',
      '--skip-log-bin',
      '--max-connections=400',
      '--innodb-buffer-pool-size=256M',
      ...(durable ? [] : FAST_AND_LOSABLE),
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  await ready(at, server);
  const url = `mysql://root@127.0.0.1:${at}`;
  return { url, port: at, pid: server.pid, stop: () => stop(server, durable ? null : folder) };
}

function initialise(datadir, username) {
  const { status, stderr } = spawnSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${datadir}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--user=${username}`,
  ]);
  if (status !== 0) throw new Error(`mariadb-install-db failed: ${stderr}`);
}

async function ready(port, server) {
  const args = ['--no-defaults', '--protocol=tcp', '-h127.0.0.1', `-P${port}`, '-uroot', '-e', 'select 1'];
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`mariadbd ended with code ${server.exitCode}`);
    if (spawnSync('mariadb', args, { stdio: 'ignore' }).status === 0) return;
    await wait(200);
  }
  throw new Error('mariadbd did not answer within 30 s');
}

async function stop(server, folder) {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  if (folder) rmSync(folder, { recursive: true, force: true });
}

export function sayMariadbMissing() {
  say('SKIPPED: no MariaDB server here (Debian: apt-get install mariadb-server).');
}
