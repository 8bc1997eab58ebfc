import { at } from '../support/answer';
import type { Product, Variables } from '../support/product';
import { expectAccepted, expectRefused, type Refused } from './expect-answers';
import { anOrder, CROSSING, cancelling, FACTS, type OrderWish, placing } from './order-builders';
import { of, type RuleCase } from './rule-case';

const area = of('CO-07', 'AREA_NOT_FOUND');
const open = of('CO-10', 'ORDER_ALREADY_OPEN');
const state = of('CO-11', 'ORDER_STATE');
const masked = of('CO-13');
const fact = of('RU-04', 'FACT_MISSING');
const reason = of('RN-05', 'REASON_REQUIRED');

const refusal = (code: string, rule: string, ...path: string[]): Refused => ({ code, rule, path: ['input', ...path] });

const refuses = (product: Product, wish: OrderWish, ...expected: Refused[]) =>
  expectRefused(product, placing(wish), ...expected);

const areaCases: RuleCase[] = [
  area('refuses')('a postcode outside every area', async (product) => {
    const expected = refusal('AREA_NOT_FOUND', 'CO-07', 'address', 'postcode');
    await refuses(product, { postcode: '1011 AB' }, expected);
  }),
  area('refuses')('a discipline that nobody has in the area', async (product) => {
    const lines = [{ discipline: 'E', capacity: '3x25A' }, { discipline: 'H' }];
    await refuses(product, { lines }, refusal('AREA_NOT_FOUND', 'CO-07', 'lines', '1', 'discipline'));
  }),
  area('accepts')('a postcode at the border: the area that holds it gets the order', async (product) => {
    const { area: twente } = await anOrder(product, { postcode: '7440 AA' });
    expect(twente).toEqual({ code: 'OV-TW' });
    const inZeeland = { login: 'coordinator-delta-duin', postcode: '4675 AA' };
    expect((await anOrder(product, inZeeland)).area).toEqual({ code: 'ZE-ZL' });
  }),
];

interface Identifier {
  code: string;
  field: string;
  path: string[];
  wrong: readonly string[];
  right: readonly string[];
  with(value: string): OrderWish;
}

/** Vectors of domain.md §10. */
const identifiers: readonly Identifier[] = [
  {
    ...{ code: 'EAN_INVALID', field: 'an EAN', path: ['lines', '0', 'ean'] },
    wrong: ['871685900012345675', '87168590001234567'],
    right: ['871685900012345674', '871200000000000172', '871408123000000420'],
    with: (ean) => ({ lines: [{ discipline: 'E', ean }] }),
  },
  {
    ...{ code: 'BAG_INVALID', field: 'a BAG id', path: ['address', 'bagId'] },
    wrong: ['016401000012345', '0164990000123456'],
    right: ['0164010000123456'],
    with: (bagId) => ({ address: { bagId } }),
  },
  {
    ...{ code: 'POSTCODE_INVALID', field: 'a postcode', path: ['address', 'postcode'] },
    wrong: ['0551AB', '7551SA', '7551SD', '7551SS'],
    right: ['7551 AC', '7551ac'],
    with: (postcode) => ({ postcode }),
  },
  {
    ...{ code: 'KVK_INVALID', field: 'a number of the trade register', path: ['customer', 'kvk'] },
    wrong: ['9000000', '9000000A'],
    right: ['90000001'],
    with: (kvk) => ({ customer: { kvk } }),
  },
];

const identifierCases = identifiers.flatMap((each): RuleCase[] => {
  const identifier = of('CO-09', each.code);
  return [
    identifier('refuses')(`${each.field} that is wrong in form or check digit`, async (product) => {
      const expected = refusal(each.code, 'CO-09', ...each.path);
      for (const value of each.wrong) {
        const [told] = await refuses(product, each.with(value), expected);
        expect(told?.message).toContain(value);
      }
    }),
    identifier('accepts')(`${each.field} that is right`, async (product) => {
      for (const value of each.right) await anOrder(product, each.with(value));
    }),
  ];
});

const OPEN = refusal('ORDER_ALREADY_OPEN', 'CO-10', 'lines', '0');
const line = (ean: string) => [{ discipline: 'E', ean }];

const openCases: RuleCase[] = [
  open('refuses')('a second open order for an EAN, at another address too', async (product) => {
    const { number } = await anOrder(product, { lines: line('871687120000000011') });
    const [told] = await refuses(product, { lines: line('871687120000000011') }, OPEN);
    expect(told?.message).toContain(number);
  }),
  open('refuses')(
    'without an EAN a second open order for the address and discipline, however written',
    async (product) => {
      await anOrder(product, { houseNumber: '900 a' });
      await refuses(product, { houseNumber: '900-A' }, OPEN);
    },
  ),
  open('refuses')('two lines of one order for one connection', async (product) => {
    const lines = [{ discipline: 'W' }, { discipline: 'W' }];
    await refuses(product, { lines }, refusal('ORDER_ALREADY_OPEN', 'CO-10', 'lines', '1'));
  }),
  open('accepts')(
    'another discipline there, another EAN there, and the same once the first is cancelled',
    async (product) => {
      const first = await anOrder(product, { houseNumber: '901', lines: line('871687120000000028') });
      await anOrder(product, { houseNumber: '901', lines: [{ discipline: 'W' }] });
      await anOrder(product, { houseNumber: '901', lines: line('871687120000000035') });
      await expectAccepted(product, cancelling(first));
      await anOrder(product, { houseNumber: '901', lines: line('871687120000000028') });
    },
  ),
];

const cancelCases: RuleCase[] = [
  state('refuses')('cancelling an order that is cancelled', async (product) => {
    const order = await anOrder(product);
    await expectAccepted(product, cancelling(order));
    const again = cancelling({ ...order, version: order.version + 1 });
    await expectRefused(product, again, refusal('ORDER_STATE', 'CO-11', 'id'));
  }),
  state('accepts')('cancelling an order that is placed', async (product) => {
    const order = await anOrder(product);
    await expectAccepted(product, cancelling(order));
    const query = 'query ($id: ID!) { order(id: $id) { state cancellationReason } }';
    const { id } = order;
    const expected = { state: 'CANCELLED', cancellationReason: 'CUSTOMER_WITHDREW' };
    expect(at(await product.ask('teun', query, { id }), 'order')).toEqual(expected);
  }),
  reason('refuses')('a cancellation without a reason', async (product) => {
    const attempt = cancelling(await anOrder(product), { reason: null });
    await expectRefused(product, attempt, refusal('REASON_REQUIRED', 'RN-05', 'reason'));
  }),
  reason('accepts')('a cancellation with each of the four reasons', async (product) => {
    for (const given of ['CUSTOMER_WITHDREW', 'DUPLICATE', 'NOT_FEASIBLE', 'REPLACED_BY_ORDER']) {
      await expectAccepted(product, cancelling(await anOrder(product), { reason: given }));
    }
  }),
];

const PERSONAL = `query ($id: ID!) { order(id: $id) { number
  customer { masked name email phone } address { masked municipality postcode houseNumber } lines { masked ean } } }`;

const maskedCases: RuleCase[] = [
  masked('behaves')('who has a part in the order sees whose it is', async (product) => {
    const { id } = await anOrder(product, { houseNumber: '950' });
    for (const login of ['teun', 'daan', 'mira']) {
      expect(at(await product.ask(login, PERSONAL, { id }), 'order')).toMatchObject({
        customer: { masked: false, name: 'A. de Boer' },
        address: { masked: false, postcode: '7551AB', houseNumber: '950' },
      });
    }
  }),
  masked('behaves')('who has none, oversees or reads figures sees null beside masked: true', async (product) => {
    const { id } = await anOrder(product, { lines: line('871687120000000042') });
    for (const login of ['fenna', 'ilse', 'ravi', 'cm-brabant', 'planner-vechtstroom']) {
      const answer = await product.ask(login, PERSONAL, { id });
      expect(answer.errors).toEqual([]);
      expect(at(answer, 'order')).toMatchObject({
        customer: { masked: true, name: null, email: null, phone: null },
        address: { masked: true, municipality: 'Hengelo', postcode: null, houseNumber: null },
        lines: [{ masked: true, ean: null }],
      });
    }
  }),
];

/** Rows of the table of domain.md §9. */
const decided: readonly (readonly [Variables, object])[] = [
  [
    { ...FACTS, groundwork: false },
    { complexity: 'C1', design: false, prepare: false },
  ],
  [FACTS, { complexity: 'C2', design: false, prepare: false }],
  [
    { ...FACTS, trenchMetres: 40 },
    { complexity: 'C2', design: false, prepare: true },
  ],
  [
    { ...FACTS, connections: 25 },
    { complexity: 'C3', design: false, prepare: true },
  ],
  [CROSSING, { complexity: 'C3', design: true, prepare: true }],
  [
    { ...FACTS, trenchMetres: 251 },
    { complexity: 'C4', design: true, prepare: true },
  ],
];

const factCases: RuleCase[] = [
  fact('refuses')('placing while a fact is missing, whichever it is', async (product) => {
    for (const missing of Object.keys(FACTS)) {
      const facts = { ...FACTS, [missing]: null };
      await refuses(product, { facts }, refusal('FACT_MISSING', 'RU-04', 'facts', missing));
    }
  }),
  fact('refuses')('all that are missing, at once', async (product) => {
    const paths = Object.keys(FACTS).map((each) => ['input', 'facts', each]);
    await refuses(product, { facts: {} }, { ...refusal('FACT_MISSING', 'RU-04', 'facts', 'connections'), paths });
  }),
  fact('accepts')('all facts: the table decides class and optional modules, and says by which row', async (product) => {
    for (const [facts, expected] of decided) {
      const order = await anOrder(product, { facts });
      expect(order).toMatchObject(expected);
      expect(order.complexityDecision).toEqual({ ruleVersion: 0, row: expect.stringMatching(/^r\d/) });
    }
  }),
];

/** Placing, reading and cancelling an order. */
export const orderCases: readonly RuleCase[] = [
  ...areaCases,
  ...identifierCases,
  ...openCases,
  ...cancelCases,
  ...maskedCases,
  ...factCases,
];
