import fc from 'fast-check';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { type Product, withProduct } from '../support/product';
import { documents } from './documents.arbitrary';
import type { HostileRequest } from './hostile-request';
import { transport } from './transport.arbitrary';
import { values, wrongVariables } from './values.arbitrary';
import { faultOf } from './verdict';
import { send, sendBytes } from './wire';
import { wire } from './wire.arbitrary';

const SEED = 9_2026;
const AT_ONCE = 8;
/** Contract managers of both sides, a coordinator, an admin, a dashboard: the rights are many, the answers never ours to break. */
const PEOPLE = ['mira', 'kadir', 'teun', 'ravi', 'fenna'];

async function inTurns<T>(items: readonly T[], work: (item: T, at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) await work(items[at] as T, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const shown = ({ family, method, target, headers, body }: HostileRequest) =>
  `${family}: ${method} ${target.slice(0, 120)} ${JSON.stringify(headers).slice(0, 200)} ${String(body).slice(0, 500)}`;

/** Two open sets of the people above, and ids of what the demo holds. */
async function idsOf({ ask, command }: Product): Promise<string[]> {
  const open = (login: string) =>
    command(login, 'openChangeSet', 'changeSet { id }', { title: 'Hostile', effectiveOn: '2026-11-02' });
  const answers = [
    await open('mira'),
    await open('kadir'),
    await ask(
      'mira',
      '{ parties(first: 3) { edges { node { id } } } contractAreas(first: 6) { edges { node { id contract { id director { person { id } } } } } } }',
    ),
    await ask(
      'teun',
      '{ orders(first: 3) { edges { node { id run { id } } } } changeSets(first: 3) { edges { node { id } } } legalBases(first: 2) { edges { node { id } } } }',
    ),
  ];
  const found = [...new Set(JSON.stringify(answers).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [])];
  expect(found.length).toBeGreaterThan(20);
  return found;
}

describe('two thousand malformed requests', () => {
  const product = withProduct();
  const tally = new Map<string, number>();
  let schema: GraphQLSchema;
  let known: string[];

  beforeAll(async () => {
    const { data } = await product().ask('mira', getIntrospectionQuery({ inputValueDeprecation: true }));
    schema = buildClientSchema(data as IntrospectionQuery);
    known = await idsOf(product());
  });

  async function faults(requests: readonly HostileRequest[]): Promise<string[]> {
    const found: string[] = [];
    await inTurns(requests, async (request, at) => {
      const token = await product().token(PEOPLE[at % PEOPLE.length] as string);
      const headers = { authorization: `Bearer ${token}`, ...request.headers };
      const fault = faultOf(
        request.method,
        request.allowed,
        await send(product().embedded.url, { ...request, headers }),
      );
      tally.set(
        request.family.split(':', 1)[0] as string,
        (tally.get(request.family.split(':', 1)[0] as string) ?? 0) + 1,
      );
      if (fault) found.push(`#${at} ${fault}\n    ${shown(request)}`);
    });
    return found;
  }

  it('700 of a wrong form are refused with a code of ours', async () => {
    expect(await faults(fc.sample(transport, { numRuns: 700, seed: SEED }))).toEqual([]);
  }, 120_000);

  it('600 documents that cannot be carried out are refused with a code of ours', async () => {
    expect(await faults(fc.sample(documents, { numRuns: 600, seed: SEED }))).toEqual([]);
  }, 120_000);

  it('100 variables of another type are refused with a code of ours', async () => {
    expect(await faults(fc.sample(wrongVariables, { numRuns: 100, seed: SEED }))).toEqual([]);
  }, 120_000);

  it('500 values at the edge of their type never become a fault of ours', async () => {
    expect(await faults(fc.sample(values(schema, known), { numRuns: 500, seed: SEED }))).toEqual([]);
  }, 120_000);

  it('100 times bytes that are no HTTP are answered, and their connection is closed', async () => {
    const found: string[] = [];
    await inTurns(fc.sample(wire, { numRuns: 100, seed: SEED }), async (bytes, at) => {
      const fault = faultOf('POST', 'refused', await sendBytes(product().embedded.url, bytes));
      if (fault) found.push(`#${at} ${fault}\n    ${JSON.stringify(bytes.toString('latin1').slice(0, 300))}`);
    });
    tally.set('no HTTP', 100);
    expect(found).toEqual([]);
  }, 120_000);

  it('and the product is as healthy as before', async () => {
    expect([...tally.values()].reduce((sum, count) => sum + count, 0)).toBe(2000);
    expect(tally.size).toBeGreaterThan(30);
    const ready = await fetch(`${product().embedded.url}/readyz`);
    expect(await ready.json()).toMatchObject({ ready: true });
    const { status, data } = await product().ask('mira', '{ viewer { person { name } } clock { today } }');
    expect({ status, data }).toEqual({
      status: 200,
      data: { viewer: { person: { name: 'Mira de Vries' } }, clock: { today: '2026-09-01' } },
    });
  });
});
