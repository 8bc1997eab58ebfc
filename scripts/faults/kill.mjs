/**
 * kill -9 while commands are carried out: no acknowledged write may be lost, no event may have two effects.
 *   npm run faults -- --rounds 10                   the product in one process, on SQLite (DATABASE_URL: on that server)
 *   npm run faults -- --rounds 2 --distributed      five processes on MariaDB, one of them is killed
 *   … --control                                    afterwards damages its own data: the checks must see it
 *   … --built                                      does not build first
 * Every round sends --mutations (2000) commands, kills at a random moment, starts again what was killed, and goes on with
 * the same keys until all are answered. Ends with a table; the exit code is 1 on a loss.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../lib/mariadb.mjs';
import { prepare } from '../lib/steps.mjs';
import { Client } from './client.mjs';
import { Hand, LOGINS } from './commands.mjs';
import { auditFaults, openDatabases, spoil } from './databases.mjs';
import * as product from './product.mjs';
import { randomOf } from './random.mjs';
import { doubledEffects, drained, lostWrites, otherReplies } from './verify.mjs';

const HANDS = 8;
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    mutations: { type: 'string', default: '2000' },
    distributed: { type: 'boolean', default: false },
    control: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    seed: { type: 'string', default: '2026' },
    port: { type: 'string' },
    'data-dir': { type: 'string' },
  },
});
const say = (text) => process.stderr.write(`faults  ${text}\n`);
const since = (from) => Math.round(Number(process.hrtime.bigint() - from) / 1e6);

async function namesOf(client) {
  const query = `{ twente: contractAreaByCode(code: "OV-TW") { id code } ijsselVecht: contractAreaByCode(code: "OV-IJV") { id code }
    tukker: partyByCode(code: "tukker") { id } oosterstroom: partyByCode(code: "oosterstroom") { id } }`;
  const { answer } = await client.insist('mira', query);
  const { twente, ijsselVecht, tukker, oosterstroom } = answer.data;
  return { twente, ijsselVecht, tukker: tukker.id, oosterstroom: oosterstroom.id };
}

/** Sends until `total` are acknowledged; `onAnswer` hears of each. */
async function send({ client, hands, total, onAnswer }) {
  let left = total;
  const counts = { unanswered: 0 };
  const acknowledged = [];
  const work = async (hand) => {
    while (left-- > 0) {
      const command = hand.next();
      const { answer, unanswered } = await client.insist(command.login, command.query, { input: command.input });
      const payload = answer.data?.[command.name];
      if (!payload || payload.userErrors.length > 0)
        throw new Error(`${command.name} ${command.key} was not taken: ${JSON.stringify(answer)}`);
      counts.unanswered += unanswered > 0 ? 1 : 0;
      hand.acknowledged(command, payload);
      acknowledged.push({ command, answer });
      onAnswer(acknowledged.length);
    }
  };
  await Promise.all(hands.map(work));
  return { acknowledged, ...counts };
}

async function round(no, { running, client, random, names, total, earlier, auditedBefore }) {
  const hands = Array.from({ length: HANDS }, (_, at) => new Hand({ name: `r${no}h${at}`, random, names }));
  const killAt = random.between(Math.ceil(total * 0.05), Math.floor(total * 0.95));
  const from = process.hrtime.bigint();
  let killing = null;
  const kill = async () => {
    const at = process.hrtime.bigint();
    const killed = await running.kill();
    await running.ready();
    return { killed, restartMs: since(at) };
  };
  const onAnswer = (count) => {
    if (count >= killAt) killing ??= kill();
  };
  const sent = await send({ client, hands, total, onAnswer });
  const { killed, restartMs } = await killing;
  const sendMs = since(from);
  const databases = await openDatabases(running.env);
  try {
    const all = [...earlier, ...sent.acknowledged];
    const lost = [...(await drained(databases)), ...(await lostWrites(client, all))];
    const replies = await otherReplies(client, sent.acknowledged);
    const { faults: doubled, auditRows } = await doubledEffects(databases);
    // Each of these commands leaves one link: a second would be a second execution.
    const links = auditRows - auditedBefore;
    if (links !== total) doubled.push(`${total} commands left ${links} links in the audit chains`);
    return {
      row: {
        round: no,
        acknowledged: sent.acknowledged.length,
        'killed at': killAt,
        killed,
        'sent again': sent.unanswered,
        'restart ms': restartMs,
        'send ms': sendMs,
        'audit rows': auditRows,
        lost: lost.length,
        'other replies': replies.length,
        'doubled or wrong': doubled.length,
      },
      faults: [...lost, ...replies, ...doubled],
      acknowledged: all,
      auditRows,
    };
  } finally {
    await databases.close();
  }
}

async function auditedBy(running) {
  const databases = await openDatabases(running.env);
  try {
    return (await auditFaults(databases)).rows;
  } finally {
    await databases.close();
  }
}

/** The checks once more over damaged data. Empty: they saw every damage. */
async function controlFaults(running, client, acknowledged) {
  const databases = await openDatabases(running.env);
  try {
    await spoil(databases);
    const lost = await lostWrites(client, acknowledged);
    const { faults: doubled } = await doubledEffects(databases);
    const seen = [...lost, ...doubled];
    for (const fault of seen) say(`control: ${fault.slice(0, 160)}`);
    const wanted = [
      /^order .* found null$/,
      /wanted version/,
      /^steps of the runs and the counters differ/,
      /^orders and runs differ/,
      /audit chains/,
    ];
    return wanted
      .filter((pattern) => !seen.some((fault) => pattern.test(fault)))
      .map((pattern) => `the control was not seen: ${pattern}`);
  } finally {
    await databases.close();
  }
}

async function main() {
  if (!options.built) prepare();
  const random = randomOf(Number(options.seed));
  const dataDir = options['data-dir'] ?? mkdtempSync(join(tmpdir(), 'ketenregie-faults-'));
  const port = options.port ? Number(options.port) : await freePort();
  const start = options.distributed ? product.distributed : product.embedded;
  say(`${options.distributed ? 'five processes' : 'one process'}, data in ${dataDir}, seed ${options.seed}`);
  const running = await start({ dataDir, port, random });
  const table = [];
  let faults = [];
  try {
    running.start();
    await running.ready();
    const tokens = Object.fromEntries(
      await Promise.all(LOGINS.map(async (login) => [login, await running.token(login)])),
    );
    const client = new Client(running.url, tokens);
    const names = await namesOf(client);
    let earlier = [];
    let auditedBefore = await auditedBy(running);
    for (let no = 1; no <= Number(options.rounds); no++) {
      const result = await round(no, {
        running,
        client,
        random,
        names,
        total: Number(options.mutations),
        earlier,
        auditedBefore,
      });
      earlier = result.acknowledged;
      auditedBefore = result.auditRows;
      faults = [...faults, ...result.faults];
      table.push(result.row);
      say(`round ${no}: ${result.row.killed} killed at ${result.row['killed at']}, ${result.faults.length} faults`);
    }
    if (options.control) faults = [...faults, ...(await controlFaults(running, client, earlier))];
  } finally {
    await running.stop();
  }
  console.table(table);
  for (const fault of faults.slice(0, 50)) console.log(`FAULT  ${fault}`);
  console.log(
    `${table.length} rounds, ${table.reduce((sum, row) => sum + row.acknowledged, 0)} acknowledged writes, ${faults.length} faults`,
  );
  if (faults.length > 0) say(`the data stays in ${dataDir}`);
  else if (!options['data-dir']) rmSync(dataDir, { recursive: true, force: true });
  return faults.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    say(error.stack);
    process.exit(1);
  },
);
