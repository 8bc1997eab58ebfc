/** The product spread out: a gateway and four subgraphs, each a process of its own on loopback. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, say } from './steps.mjs';

/** In the order of their ports: PORT + 1 to PORT + 4. */
export const SUBGRAPHS = ['customers-orders', 'modules-assignments', 'contracts-risk', 'performance'];
const LOOPBACK = '127.0.0.1';
const PATIENCE_MS = 60_000;

const addressSetting = (name) => `${name.toUpperCase().replaceAll('-', '_')}_URL`;

/** Programs with their settings; `shared` holds what all five must agree on (DATABASE_URL, DATA_DIR, DEMO …). */
export function partsOf(port, shared) {
  const subgraphs = SUBGRAPHS.map((name, at) => ({
    name,
    port: port + 1 + at,
    url: `http://${LOOPBACK}:${port + 1 + at}`,
  }));
  const addresses = Object.fromEntries(subgraphs.map(({ name, url }) => [addressSetting(name), url]));
  const env = { ...process.env, ...shared, ...addresses };
  const host = env.HOST || LOOPBACK;
  const gateway = {
    name: 'gateway',
    port,
    url: `http://${host}:${port}`,
    program: 'gateway/dist/cli/start-gateway.js',
  };
  return [
    ...subgraphs.map((part) => ({ ...part, program: `subgraphs/${part.name}/dist/main.js`, host: LOOPBACK })),
    { ...gateway, host },
  ].map((part) => ({ ...part, env: { ...env, HOST: part.host, PORT: String(part.port) } }));
}

/** `stdio` as of spawn; the child's end is for the caller to watch. */
export function startPart({ name, program, env }, stdio = 'inherit') {
  const child = spawn(process.execPath, [join(root, program)], { cwd: root, env, stdio: ['ignore', stdio, stdio] });
  return {
    name,
    child,
    ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code))),
  };
}

/** SIGTERM and patience; what does not end is killed. */
export async function stopPart({ name, child, ended }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const late = await Promise.race([ended.then(() => false), wait(PATIENCE_MS, true, { ref: false })]);
  if (!late) return;
  say(`${name} did not end in time and is killed`);
  child.kill('SIGKILL');
  await ended;
}

/** Until the gateway says that it and the four subgraphs are there; `alive` answers null or why it makes no sense to wait. */
export async function untilReady(url, alive = () => null, patienceMs = PATIENCE_MS) {
  const until = process.hrtime.bigint() + BigInt(patienceMs) * 1_000_000n;
  for (;;) {
    const answer = await fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
    if (answer === 200) return;
    const why = alive();
    if (why) throw new Error(why);
    if (process.hrtime.bigint() > until)
      throw new Error(`${url}/readyz did not say ready within ${patienceMs / 1000} s`);
    await wait(100);
  }
}

const fileOf = (dataDir) => join(dataDir, 'distributed.json');

/** So that the next start finds what a kill -9 of this one left running. */
export function recordProcesses(dataDir, processes) {
  writeFileSync(fileOf(dataDir), `${JSON.stringify(processes)}\n`);
}

export function forgetProcesses(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}

/** What runs under that number now; a number is given out again after a while. */
function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

const runs = ({ pid, what }) => commandOf(pid).includes(what);

export async function stopLeftovers(dataDir) {
  if (!existsSync(fileOf(dataDir))) return;
  const left = JSON.parse(readFileSync(fileOf(dataDir), 'utf8')).filter(runs);
  if (left.length > 0) say(`stopping ${left.length} processes that an earlier start left behind`);
  for (const { pid } of left) process.kill(pid, 'SIGTERM');
  for (let tries = 0; left.some(runs) && tries < 300; tries++) await wait(100);
  for (const each of left.filter(runs)) process.kill(each.pid, 'SIGKILL');
  forgetProcesses(dataDir);
}
