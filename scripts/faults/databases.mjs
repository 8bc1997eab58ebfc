/** Looks into the four databases beside the running product: what it counts there is counted without its code. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SUBGRAPHS } from '../lib/processes.mjs';
import { root } from '../lib/steps.mjs';

const require = createRequire(join(root, 'gateway', 'package.json'));

export async function openDatabases(env) {
  const { loadSettings, openDatabase, placeOf } = require('@ketenregie/shared');
  const settings = loadSettings(env);
  const open = {};
  for (const name of SUBGRAPHS)
    open[name] = await openDatabase({ ...placeOf(name, settings), entities: [], migrations: [] });
  return {
    rows: (name, sql) => open[name].work.manager.query(sql),
    count: async (name, sql) => Number((await open[name].work.manager.query(sql))[0].n),
    audit: (name) => require('@ketenregie/shared').verifyAuditChains(open[name].work.manager),
    /** For the control alone. */
    write: (name, sql) => open[name].work.task((manager) => manager.query(sql)),
    close: async () => {
      for (const database of Object.values(open)) await database.close();
    },
  };
}

/** One loss and one double effect of each kind, as a product without its safeguards would leave them. */
export async function spoil({ write, rows }) {
  const [order] = await rows(
    'customers-orders',
    "select id from customer_order where state = 'PLACED' order by number desc limit 1",
  );
  await write('customers-orders', `delete from customer_order where id = '${order.id}'`);
  await write(
    'performance',
    'update module_party_day set orders = orders + 1 where orders = (select m from (select max(orders) as m from module_party_day) as t)',
  );
  const [change] = await rows(
    'modules-assignments',
    'select change_set_id, change_key from `change` order by change_set_id desc limit 1',
  );
  await write(
    'modules-assignments',
    `delete from \`change\` where change_set_id = '${change.change_set_id}' and change_key = '${change.change_key}'`,
  );
  await write(
    'modules-assignments',
    "update audit set command = 'nothing' where chain_no = 1 and aggregate_type = 'changeSet'",
  );
}

/** Events that wait, and events that were given up. */
export async function undelivered(databases) {
  let [waiting, parked] = [0, 0];
  for (const name of SUBGRAPHS) {
    waiting += await databases.count(name, 'select count(*) as n from outbox_delivery');
    parked += await databases.count(name, 'select count(*) as n from inbox_parked');
  }
  return { waiting, parked };
}

const byKey = (rows, keyOf) => {
  const counts = new Map();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + Number(row.orders ?? 1));
  return counts;
};

/** Orders, their runs and the counters, each recomputed from the one before. Empty: all agree. */
export async function effectFaults(databases) {
  const orders = await databases.rows('customers-orders', 'select id, state from customer_order');
  const runs = await databases.rows('modules-assignments', 'select order_id, state from module_run');
  const steps = await databases.rows(
    'modules-assignments',
    `select r.area_id, s.module, s.party_id, r.placed_on from module_step s join module_run r on r.id = s.run_id
     where r.state <> 'CANCELLED' and s.party_id is not null and s.state <> 'NOT_NEEDED'`,
  );
  const counted = await databases.rows(
    'performance',
    'select area_id, module, party_id, day, orders from module_party_day where orders <> 0',
  );
  const countedRuns = await databases.rows('performance', 'select id, cancelled from counted_run');
  const opened = await databases.rows(
    'modules-assignments',
    "select aggregate_id from outbox where type = 'run.opened.v1'",
  );
  const naive = byKey(steps, (step) => [step.area_id, step.module, step.party_id, step.placed_on].join(' '));
  const shown = byKey(counted, (row) => [row.area_id, row.module, row.party_id, row.day].join(' '));
  const cancelled = (rows, is) => rows.filter(is).length;
  return [
    ...differences(
      'orders and runs',
      byKey(orders, ({ id }) => id),
      byKey(runs, (run) => run.order_id),
    ),
    ...differences(
      'orders and run.opened events',
      byKey(orders, ({ id }) => id),
      byKey(opened, (event) => event.aggregate_id),
    ),
    ...differences(
      'orders and counted runs',
      byKey(orders, ({ id }) => id),
      byKey(countedRuns, ({ id }) => id),
    ),
    ...differences('steps of the runs and the counters', naive, shown),
    ...unequal(
      'cancelled orders and runs',
      cancelled(orders, ({ state }) => state === 'CANCELLED'),
      cancelled(runs, ({ state }) => state === 'CANCELLED'),
    ),
    ...unequal(
      'cancelled orders and counted runs',
      cancelled(orders, ({ state }) => state === 'CANCELLED'),
      cancelled(countedRuns, (run) => Number(run.cancelled) === 1),
    ),
  ];
}

function differences(what, wanted, seen) {
  const keys = [...new Set([...wanted.keys(), ...seen.keys()])].filter(
    (key) => (wanted.get(key) ?? 0) !== (seen.get(key) ?? 0),
  );
  return keys.length === 0
    ? []
    : [
        `${what} differ at ${keys.length} places, e.g. ${keys[0]}: ${wanted.get(keys[0]) ?? 0} and ${seen.get(keys[0]) ?? 0}`,
      ];
}

const unequal = (what, a, b) => (a === b ? [] : [`${what} differ: ${a} and ${b}`]);

export async function auditFaults(databases) {
  let rows = 0;
  const faults = [];
  for (const name of SUBGRAPHS) {
    const { ok, broken, rows: found } = await databases.audit(name);
    rows += found;
    if (!ok) faults.push(`the audit chains of ${name} are broken: ${JSON.stringify(broken.slice(0, 3))}`);
  }
  return { rows, faults };
}
