import fc from 'fast-check';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { at, list } from '../support/answer';
import { type Product, withProduct } from '../support/product';
import { documents } from './documents.arbitrary';
import type { HostileRequest } from './hostile-request';
import type { Known } from './leaf-values.arbitrary';
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

/** Four sets of the people above, and ids of what the demo holds. */
async function knownOf({ ask, command }: Product): Promise<Known> {
  const sets: string[] = [];
  for (const login of ['mira', 'mira', 'mira', 'kadir']) {
    const input = { title: 'Hostile', effectiveOn: '2026-11-02' };
    sets.push(at(await command(login, 'openChangeSet', 'changeSet { id }', input), 'openChangeSet.changeSet.id'));
  }
  const names = await ask(
    'mira',
    `{ twente: contractAreaByCode(code: "OV-TW") { id } ijssel: contractAreaByCode(code: "OV-IJV") { id }
       tukker: partyByCode(code: "tukker") { id } operator: partyByCode(code: "oosterstroom") { id } }`,
  );
  const areas = [at<string>(names, 'twente.id'), at<string>(names, 'ijssel.id')];
  const parties = [at<string>(names, 'tukker.id'), at<string>(names, 'operator.id')];
  const found = await ask(
    'teun',
    'query ($areaId: ID) { orders(first: 6, filter: { areaId: $areaId }) { edges { node { id } } } }',
    { areaId: areas[0] },
  );
  const orders = list<{ node: { id: string } }>(found, 'orders.edges').map(({ node }) => node.id);
  expect(orders).toHaveLength(6);
  return { sets, areas, parties, orders };
}

describe('two thousand malformed requests', () => {
  const product = withProduct();
  const tally = new Map<string, number>();
  let schema: GraphQLSchema;
  let known: Known;

  beforeAll(async () => {
    const { data } = await product().ask('mira', getIntrospectionQuery({ inputValueDeprecation: true }));
    schema = buildClientSchema(data as IntrospectionQuery);
    known = await knownOf(product());
  });

  async function faults(requests: readonly HostileRequest[]): Promise<string[]> {
    const found: string[] = [];
    await inTurns(requests, async (request, no) => {
      const token = await product().token(request.by ?? (PEOPLE[no % PEOPLE.length] as string));
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
      if (fault) found.push(`#${no} ${fault}\n    ${shown(request)}`);
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

  it('what of all this was taken can be read again', async () => {
    const sets =
      'changeSets(first: 50) { edges { node { title changes { key before after validTo } checks { code message fix } impact { stale } allowedActions { action } } } }';
    const evidence =
      'maturityAssessments(first: 100) { edges { node { evidence } } } competences(first: 100) { edges { node { evidenceReference } } }';
    const orders =
      'orders(first: 100) { edges { node { customer { name } address { postcode houseNumber } externalRefs { id } run { id } } } }';
    for (const [login, query] of [
      ['mira', sets],
      ['kadir', evidence],
      ['teun', orders],
    ] as const) {
      expect(await product().ask(login, `{ ${query} }`)).toMatchObject({ status: 200, errors: [] });
    }
  });

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
