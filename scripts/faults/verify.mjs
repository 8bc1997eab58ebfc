/** After a kill and a restart: is everything there that was acknowledged, and nothing twice? */
import { setTimeout as wait } from 'node:timers/promises';
import { auditFaults, effectFaults, undelivered } from './databases.mjs';

const AT_ONCE = 8;
const DRAIN_MS = 60_000;

async function inParallel(items, work) {
  let next = 0;
  const hand = async () => {
    for (let at = next++; at < items.length; at = next++) await work(items[at]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}

const chunks = (items, size) =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
const payloadOf = ({ command, answer }) => answer.data[command.name];
const of = (acknowledged, name) => acknowledged.filter(({ command }) => command.name === name);

/** Until no event waits; parked ones are seen too. */
export async function drained(databases) {
  const until = process.hrtime.bigint() + BigInt(DRAIN_MS) * 1_000_000n;
  for (;;) {
    const { waiting, parked } = await undelivered(databases);
    if (parked > 0) return [`${parked} events failed and are parked`];
    if (waiting === 0) return [];
    if (process.hrtime.bigint() > until) return [`${waiting} events were not delivered within ${DRAIN_MS / 1000} s`];
    await wait(50);
  }
}

async function lostOrders(client, acknowledged) {
  const cancelled = new Set(of(acknowledged, 'cancelOrder').map(({ command }) => command.kept.orderId));
  const wanted = of(acknowledged, 'placeOrder').map((each) => payloadOf(each).order);
  const found = new Map();
  await inParallel(chunks(wanted, 100), async (part) => {
    const { answer } = await client.insist(
      'teun',
      'query ($ids: [ID!]!) { ordersByIds(ids: $ids) { id number state run { id } } }',
      { ids: part.map(({ id }) => id) },
    );
    for (const order of answer.data?.ordersByIds ?? []) if (order) found.set(order.id, order);
  });
  return wanted.flatMap(({ id, number }) => {
    const order = found.get(id);
    const state = cancelled.has(id) ? 'CANCELLED' : 'PLACED';
    if (order?.number === number && order.state === state && order.run) return [];
    return [`order ${number}: wanted ${state} with a run, found ${JSON.stringify(order ?? null)}`];
  });
}

/** Of each cell the last acknowledged proposal counts, and its version says how many there were. */
async function lostProposals(client, acknowledged) {
  const sets = new Map(
    of(acknowledged, 'openChangeSet').map((each) => [
      payloadOf(each).changeSet.id,
      { ...payloadOf(each).changeSet, cells: new Map() },
    ]),
  );
  for (const { command } of of(acknowledged, 'proposeModuleAssignment')) {
    const { cells } = sets.get(command.kept.setId);
    const version = command.input.expectedVersion + 1;
    if (version > (cells.get(command.kept.cell)?.version ?? 0))
      cells.set(command.kept.cell, { version, explanation: command.input.explanation });
  }
  const lost = [];
  await inParallel([...sets.values()], async ({ id, title, cells }) => {
    const { answer } = await client.insist(
      'mira',
      'query ($id: ID!) { changeSet(id: $id) { title changes { key version after } } }',
      { id },
    );
    const set = answer.data?.changeSet;
    if (set?.title !== title) lost.push(`change set ${title}: ${JSON.stringify(answer).slice(0, 200)}`);
    const found = new Map((set?.changes ?? []).map((change) => [change.key, change]));
    for (const [key, { version, explanation }] of cells) {
      const change = found.get(key);
      if (change?.version !== version || change.after.explanation !== explanation)
        lost.push(
          `${title}, ${key}: wanted version ${version} ${explanation}, found ${JSON.stringify(change ?? null)}`,
        );
    }
    if (found.size !== cells.size) lost.push(`${title}: ${found.size} changes, ${cells.size} acknowledged`);
  });
  return lost;
}

async function lostEvidence(client, acknowledged) {
  const kinds = [
    [
      'recordMaturityAssessment',
      'maturityAssessment',
      'maturityAssessments',
      'mira',
      'id level evidence',
      ({ input }) => input.evidence,
      ({ evidence }) => evidence,
    ],
    [
      'recordCompetence',
      'competence',
      'competences',
      'kadir',
      'id level evidenceReference',
      ({ input }) => input.evidenceReference,
      (row) => row.evidenceReference,
    ],
    ['grantMandate', 'mandate', 'mandates', 'mira', 'id version', null, null],
  ];
  const lost = [];
  for (const [name, thing, list, login, fields, wanted, shown] of kinds) {
    const rows = new Map((await client.all(login, list, fields)).map((row) => [row.id, row]));
    for (const each of of(acknowledged, name)) {
      const row = rows.get(payloadOf(each)[thing].id);
      if (!row || (wanted && wanted(each.command) !== shown(row)))
        lost.push(`${name} ${each.command.key}: found ${JSON.stringify(row ?? null)}`);
    }
  }
  return lost;
}

export async function lostWrites(client, acknowledged) {
  const lists = [
    await lostOrders(client, acknowledged),
    await lostProposals(client, acknowledged),
    await lostEvidence(client, acknowledged),
  ];
  return lists.flat();
}

/** The same keys once more: the same answers. */
export async function otherReplies(client, acknowledged) {
  const faults = [];
  await inParallel(acknowledged, async ({ command, answer }) => {
    const again = (await client.insist(command.login, command.query, { input: command.input })).answer;
    if (JSON.stringify(again) !== JSON.stringify(answer)) {
      faults.push(
        `${command.name} ${command.key}: ${JSON.stringify(answer)} and then ${JSON.stringify(again).slice(0, 300)}`,
      );
    }
  });
  return faults;
}

/** Everything that must not depend on how often a key was sent. */
export async function doubledEffects(databases) {
  const undeliveredFaults = await drained(databases);
  const audit = await auditFaults(databases);
  return { faults: [...undeliveredFaults, ...(await effectFaults(databases)), ...audit.faults], auditRows: audit.rows };
}
