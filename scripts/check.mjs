/** npm run check: everything that can be judged without starting the product. Goes on after a failure, so that all is seen at once. */
import { spawnSync } from 'node:child_process';
import { eventsCheck } from './check/events.mjs';
import { lockCheck } from './check/lock.mjs';
import { sourcesCheck } from './check/sources.mjs';
import { bin, prepare, root, say } from './lib/steps.mjs';

const command = (file, args) => () =>
  spawnSync(file, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

prepare();
const checks = [
  ['types of the specs', command(bin('tsc'), ['-p', 'tsconfig.specs.json', '--noEmit'])],
  ['types of the console', command(bin('tsc'), ['-p', 'admin/tsconfig.json', '--noEmit'])],
  ['lint and format', command(bin('biome'), ['check', '--error-on-warnings', '.'])],
  ['borders', command(bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'subgraphs', 'gateway'])],
  ['generated files current, supergraph composes', command(process.execPath, ['scripts/codegen.mjs', '--check'])],
  ['events read against events written', eventsCheck],
  ['first load of the console', command(process.execPath, ['admin/scripts/first-load.mjs'])],
  ['lock file', lockCheck],
  ['house rules of the sources', sourcesCheck],
];
const failed = checks.filter(([title, check]) => {
  const passed = check();
  say(`check ${title}: ${passed ? 'passed' : 'FAILED'}`);
  return !passed;
});
if (failed.length > 0) process.exit(1);
