/** What `npm start`, `npm test` and `.ci/run` share before they differ: install, build. Node built-ins only, since nothing is installed yet. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const MINIMUM_NODE = [20, 19];

export function say(text) {
  process.stderr.write(`ketenregie  ${text}\n`);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const enough = major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]);
  if (enough) return;
  say(`Node ${process.versions.node} is too old: install Node ${MINIMUM_NODE.join('.')} or newer.`);
  process.exit(1);
}

/** Runs to the end; its output is shown, and a failure ends this process with the same code. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32' && command.endsWith('.cmd');
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  if (error) say(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

export function bin(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

function step(text, work) {
  const from = process.hrtime.bigint();
  say(`${text} …`);
  work();
  say(`${text}: done in ${(Number(process.hrtime.bigint() - from) / 1e9).toFixed(1)} s`);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
      return;
    }
    hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const path of paths) visit(join(root, path));
  return hash.digest('hex');
}

/** Does `work` only if the inputs changed since it last succeeded. */
function whenChanged(stamp, inputs, work) {
  const file = join(root, stamp);
  const hash = hashOf(inputs);
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return;
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

export function install() {
  whenChanged('node_modules/.ketenregie-lock', ['package-lock.json'], () =>
    step('Installing packages from the lock file (a few minutes the first time)', () =>
      run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
    ),
  );
}

export function buildServer() {
  step('Building the server', () => run(bin('tsc'), ['-b']));
}

export function buildConsole() {
  const inputs = [
    'admin/src',
    'admin/index.html',
    'admin/public',
    'admin/package.json',
    'admin/vite.config.mts',
    'package-lock.json',
  ];
  whenChanged('admin/dist/.inputs', inputs, () =>
    step('Building the console', () => run(bin('vite'), ['build', '--logLevel', 'warn'], { cwd: join(root, 'admin') })),
  );
}

export function prepare() {
  requireNode();
  install();
  buildServer();
  buildConsole();
}

/** Hands over to a compiled program; signals reach it, and its exit code is ours. */
export function handOver(file, args = process.argv.slice(2), env = {}) {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  return child;
}

export function has(command) {
  try {
    execFileSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Debian's package, where this machine lets us install one; answers whether the command is there afterwards. */
export function provision(command, debianPackage) {
  if (has(command)) return true;
  if (process.getuid?.() !== 0 || !has('apt-get')) return false;
  step(`Installing Debian's package ${debianPackage}`, () => {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], quiet);
  });
  return has(command);
}
