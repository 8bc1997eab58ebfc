/**
 * npm test: rules and services, then the product through its gateway on SQLite and on MariaDB, then a person's job in a browser.
 * What this machine cannot run is said, and with CI=true it is a failure. Ends with one line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mariadbAvailable, startMariadb } from './lib/mariadb.mjs';
import { bin, has, prepare, provision, root, say } from './lib/steps.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'ketenregie-test-'));
const total = { passed: 0, failed: 0 };
const skipped = [];

function jest(title, args, env = {}) {
  say(`tests: ${title}`);
  const outputFile = join(scratch, `${title.replaceAll(/\W+/g, '-')}.json`);
  const options = ['--config', 'jest.config.cjs', '--json', `--outputFile=${outputFile}`, '--maxWorkers=2', ...args];
  const { status } = spawnSync(bin('jest'), options, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const result = JSON.parse(readFileSync(outputFile, 'utf8'));
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  count(result.numPassedTests, result.numFailedTests + broken.length, status);
}

function browser() {
  say('tests: a person’s job in Chromium');
  const outputFile = join(scratch, 'browser.json');
  const { status } = spawnSync(
    bin('playwright'),
    ['test', '--config', 'admin/playwright.config.ts', '--reporter=list,json'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: outputFile },
    },
  );
  const { stats } = JSON.parse(readFileSync(outputFile, 'utf8'));
  count(stats.expected, stats.unexpected + stats.flaky, status);
}

/** A runner that ends badly without naming a failed test (a crash, an open handle) is a failure too. */
function count(passed, failed, status) {
  total.passed += passed;
  total.failed += failed === 0 && status !== 0 ? 1 : failed;
  say(`  ${passed} passed, ${failed} failed`);
}

function skip(what, how) {
  skipped.push(`${what} (${how})`);
  say(`SKIPPED: ${what}: ${how}`);
  if (process.env.CI === 'true') total.failed += 1;
}

/** The specs beside the code that open a database by the testing helpers; the others would only run again as they were. */
function databaseSpecs() {
  const specs = readdirSync(join(root, 'subgraphs'), { recursive: true })
    .map((path) => join('subgraphs', String(path)))
    .filter((path) => /[\\/]src[\\/].*\.spec\.ts$/.test(path) && !path.includes('node_modules'));
  return specs.filter((path) => /\b(testDatabase|openTestDatabase)\(/.test(readFileSync(join(root, path), 'utf8')));
}

async function onMariadb() {
  if (!mariadbAvailable())
    return skip('everything on MariaDB', 'no server here; Debian: apt-get install mariadb-server');
  const server = await startMariadb(scratch, { durable: false });
  const env = { TEST_DATABASE_URL: server.url };
  try {
    jest('services on MariaDB', ['--selectProjects', 'unit', '--runTestsByPath', ...databaseSpecs()], env);
    jest('through the gateway on MariaDB', ['--selectProjects', 'e2e'], env);
  } finally {
    await server.stop();
  }
}

prepare();
try {
  jest('rules and services', ['--selectProjects', 'unit']);
  jest('through the gateway on SQLite', ['--selectProjects', 'e2e']);
  await onMariadb();
  if (provision('chromium', 'chromium') || has('chromium-browser') || has('google-chrome')) browser();
  else skip('the browser tests', 'no Chromium here; Debian: apt-get install chromium');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const line of skipped) say(`SKIPPED: ${line}`);
console.log(`${total.passed} passed, ${total.failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
