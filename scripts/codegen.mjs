/**
 * npm run codegen: schema.graphql and events/*.json of each subgraph, the supergraph, the console's typed documents.
 * With --check nothing is written: a file that would change is a failure.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { SUBGRAPHS } from './check/events.mjs';
import { bin, buildServer, root, say } from './lib/steps.mjs';

const check = process.argv.includes('--check');
const require = createRequire(import.meta.url);
const stale = [];

function generated(path, text) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The schema of a started subgraph: what is committed is what runs. */
async function subgraph(name, scratch) {
  const shared = require(join(root, 'subgraphs/shared/dist/index.js'));
  const own = require(join(root, 'subgraphs', name, 'dist/index.js'));
  const definition = Object.values(own).find((value) => value?.name === name && typeof value.create === 'function');
  const running = await shared.startSubgraph(definition, {
    database: { url: null, file: join(scratch, `${name}.sqlite`), schema: name },
    port: { publish: async () => ({ accepted: [] }) },
    peers: [],
    settings: { demo: false, clockHold: true },
  });
  generated(`subgraphs/${name}/schema.graphql`, running.sdl);
  for (const side of ['produces', 'consumes']) {
    const { toJSONSchema } = require(require.resolve('zod', { paths: [join(root, 'subgraphs/shared')] }));
    const schemas = Object.entries(definition[side] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const options = { io: side === 'produces' ? 'output' : 'input' };
    generated(
      `subgraphs/${name}/events/${side}.json`,
      json(Object.fromEntries(schemas.map(([type, schema]) => [type, toJSONSchema(schema, options)]))),
    );
  }
  await running.close();
  return { name, sdl: running.sdl };
}

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

/** The client preset writes by itself: into a scratch folder, whose files are then compared like all others. */
function documents(scratch) {
  const target = join(scratch, 'gql');
  const { status, stdout, stderr } = spawnSync(bin('graphql-codegen'), ['--config', 'codegen.yml', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CODEGEN_TARGET: `${target}/` },
  });
  if (status !== 0) throw new Error(`graphql-codegen failed:\n${stdout}${stderr}`);
  for (const file of filesOf(target))
    generated(join('admin/src/gql', relative(target, file)), readFileSync(file, 'utf8'));
}

const scratch = mkdtempSync(join(tmpdir(), 'ketenregie-codegen-'));
try {
  if (!check && !process.argv.includes('--no-build')) buildServer();
  const schemas = [];
  for (const name of SUBGRAPHS) schemas.push(await subgraph(name, scratch));
  const { compose } = require(join(root, 'gateway/dist/compose.js'));
  generated('gateway/supergraph.graphql', compose(schemas));
  documents(scratch);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const path of stale) say(`${check ? 'not current' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  say('npm run codegen writes them.');
  process.exitCode = 1;
}
