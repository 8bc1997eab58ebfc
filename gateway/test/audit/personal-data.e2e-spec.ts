import { Writable } from 'node:stream';
import { createLog, type Database } from '@ketenregie/shared';
import { done, namesOf, orderOf } from '../main-thread/thread';
import { withProduct } from '../support/product';

/** Tables that personal data of customers belongs in; nowhere else. */
const HOME = ['customers-orders customer', 'customers-orders address', 'customers-orders order_line'];

const NEW = { name: 'Wilhelmina Tafelkleed-Oudewater', email: 'w.tafelkleed@example.org', phone: '0612349876' };
const EAN = '871685900012345674';

const lines: string[] = [];
const log = createLog(
  { logLevel: 'debug' },
  new Writable({
    write: (chunk: Buffer, _, next) => {
      lines.push(chunk.toString());
      next();
    },
  }),
);

describe('personal data of customers', () => {
  const product = withProduct({ log });

  const databases = (): (readonly [string, Database])[] => {
    const { subgraphs, database } = product().embedded;
    return [
      ...subgraphs.all.map((running) => [running.name, running.database] as const),
      ['gateway', database] as const,
    ];
  };

  /** Every table there is, the migrations' own too, as text. */
  async function tables(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const [name, { kind, work }] of databases()) {
      const list =
        kind === 'sqlite'
          ? `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
          : 'select table_name as name from information_schema.tables where table_schema = database()';
      for (const { name: table } of await work.manager.query(list)) {
        const rows: unknown[] = await work.manager.query(
          `select * from ${kind === 'sqlite' ? `"${table}"` : `\`${table}\``}`,
        );
        found.set(
          `${name} ${table}`,
          JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
        );
      }
    }
    return found;
  }

  async function secrets(): Promise<string[]> {
    const { manager } = product().embedded.subgraphs.customersOrders.database.work;
    const customers: { name: string; email: string | null; phone: string | null }[] = await manager.query(
      'select name, email, phone from customer',
    );
    expect(customers.length).toBeGreaterThanOrEqual(60);
    const known = customers
      .flatMap(({ name, email, phone }) => [name, email, phone])
      .filter((text): text is string => Boolean(text));
    // A municipality asks for its mains in its own name.
    return [...new Set(known)].filter((text) => !text.startsWith('Gemeente ') && text !== 'ondergrond@example.org');
  }

  async function work(): Promise<void> {
    const order = orderOf('1-NEW');
    const input = {
      ...order,
      customer: NEW,
      lines: [{ discipline: 'E', ean: EAN }],
      address: { postcode: '7551 AB', houseNumber: '9981', municipality: 'Hengelo' },
    };
    const { id } = done<{ id: string }>(
      await product().command('teun', 'placeOrder', 'order { id customer { name email } }', input),
      'placeOrder.order',
    );
    await product().command('teun', 'placeOrder', 'order { id }', input);
    await product().command('teun', 'placeOrder', 'order { id }', { ...input, customer: { ...NEW, kvk: '1' } });
    await product().command('daan', 'placeOrder', 'order { id }', input);
    await product().command('teun', 'cancelOrder', 'order { id customer { name } }', {
      id,
      reason: 'DUPLICATE',
      expectedVersion: 1,
    });
    await product().ask(
      'teun',
      `query ($id: ID!) { order(id: $id) { customer { name email phone } address { postcode houseNumber } } }`,
      { id },
    );
    await product().ask('teun', `{ orders(filter: { postcode: "7551 AB" }) { edges { node { id } } } }`);
    await product().ask('teun', `{ order(id: "${NEW.email}") { id } nonsense(name: "${NEW.name}") }`);
    await product().embedded.subgraphs.settle();
  }

  beforeAll(async () => {
    await namesOf(product());
    await work();
  });

  it('is in its own tables, and in no other of the five databases: no event, audit row, reply or read model', async () => {
    const [all, known] = [await tables(), await secrets()];
    expect(known).toEqual(expect.arrayContaining([NEW.name, NEW.email, NEW.phone]));
    expect(all.size).toBeGreaterThan(40);
    for (const name of [
      'customers-orders outbox',
      'customers-orders audit',
      'customers-orders idempotency',
      'modules-assignments module_run',
    ]) {
      expect([name, all.get(name)?.length ?? 0]).toEqual([name, expect.any(Number)]);
      expect(all.get(name)?.length ?? 0).toBeGreaterThan(100);
    }
    const leaks = [...all].flatMap(([table, text]) =>
      HOME.includes(table)
        ? []
        : [...known, EAN, '7551AB 9981', '7551AB9981']
            .filter((secret) => text.includes(secret))
            .map((secret) => `${table}: ${secret}`),
    );
    expect(leaks).toEqual([]);
  });

  it('is in no line of the log, at the level that says most', async () => {
    expect(lines.length).toBeGreaterThan(10);
    const text = lines.join('');
    const leaks = [...(await secrets()), EAN, '7551AB', '7551 AB'].filter((secret) => text.includes(secret));
    expect(leaks).toEqual([]);
  });
});
