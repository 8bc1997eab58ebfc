import { type OrderForm, orderForm } from './order-form.rules';

const TODAY = '2026-09-01';

const form = (change: Partial<OrderForm> = {}): OrderForm => ({
  customer: { name: 'S. Voorbeeld' },
  address: { postcode: '7551 ab', houseNumber: ' 12 a ' },
  kind: 'NEW_PERMANENT',
  lines: [{ discipline: 'E', capacity: '3x25A' }],
  facts: { connections: 1 },
  ...change,
});

const found = (change: Partial<OrderForm>) =>
  orderForm(form(change), TODAY).refusals.map(({ code, rule, path }) => `${rule} ${code} ${path.slice(1).join('.')}`);

describe('the form of an order', () => {
  it('is stored in one way of writing, absent facts as null', () => {
    const { refusals, value } = orderForm(form(), TODAY);
    expect(refusals).toEqual([]);
    expect(value).toMatchObject({
      customer: { name: 'S. Voorbeeld', email: null, language: 'NL' },
      address: { postcode: '7551AB', houseNumber: '12 a', addressKey: '7551AB 12A' },
      facts: { connections: 1, trenchMetres: null, crossing: null, capacityCalculation: null, groundwork: null },
      ...{ submittedOn: TODAY, completeOn: TODAY, customerAgreedOn: null, externalRefs: [] },
    });
  });

  it.each<[string, Partial<OrderForm>, string[]]>([
    ['an EAN', { lines: [{ discipline: 'E', ean: '871685900012345675' }] }, ['CO-09 EAN_INVALID lines.0.ean']],
    [
      'a BAG id',
      { address: { postcode: '7551AB', houseNumber: '1', bagId: '0164990000123456' } },
      ['CO-09 BAG_INVALID address.bagId'],
    ],
    ['a postcode', { address: { postcode: '7551SS', houseNumber: '1' } }, ['CO-09 POSTCODE_INVALID address.postcode']],
    ['a KvK number', { customer: { name: 'A', kvk: '1234567' } }, ['CO-09 KVK_INVALID customer.kvk']],
    ['no name', { customer: { name: '  ' } }, ['GE-06 VALUE_OUT_OF_RANGE customer.name']],
    ['a long name', { customer: { name: 'x'.repeat(201) } }, ['GE-06 VALUE_OUT_OF_RANGE customer.name']],
    [
      'no house number',
      { address: { postcode: '7551AB', houseNumber: '' } },
      ['GE-06 VALUE_OUT_OF_RANGE address.houseNumber'],
    ],
    ['no lines', { lines: [] }, ['GE-06 VALUE_OUT_OF_RANGE lines']],
    [
      '26 lines',
      { lines: Array.from({ length: 26 }, () => ({ discipline: 'E' as const })) },
      ['GE-05 INPUT_TOO_LARGE lines'],
    ],
    ['no connection', { facts: { connections: 0 } }, ['GE-06 VALUE_OUT_OF_RANGE facts.connections']],
    ['10,000 connections', { facts: { connections: 10_000 } }, []],
    ['10,001 connections', { facts: { connections: 10_001 } }, ['GE-05 INPUT_TOO_LARGE facts.connections']],
    ['no trench', { facts: { trenchMetres: 0 } }, []],
    ['a trench below zero', { facts: { trenchMetres: -1 } }, ['GE-06 VALUE_OUT_OF_RANGE facts.trenchMetres']],
    [
      'an empty reference',
      { externalRefs: [{ system: 'LIP', id: '' }] },
      ['GE-06 VALUE_OUT_OF_RANGE externalRefs.0.id'],
    ],
  ])('judges %s', (_what, change, refusals) => {
    expect(found(change)).toEqual(refusals);
  });

  it.each<[Partial<OrderForm>, string[]]>([
    [{ completeOn: '2026-02-31' }, ['GE-04 DATE_INVALID completeOn']],
    [
      { submittedOn: '2026-09-31', customerAgreedOn: '2027-02-29' },
      ['GE-04 DATE_INVALID submittedOn', 'GE-04 DATE_INVALID customerAgreedOn'],
    ],
    [{ submittedOn: '2026-08-01', completeOn: '2026-08-01' }, []],
    [{ submittedOn: '2026-08-02', completeOn: '2026-08-01' }, ['GE-04 DATES_REVERSED completeOn']],
    [{ completeOn: TODAY }, []],
    [{ completeOn: '2026-09-02' }, ['GE-04 DATES_REVERSED completeOn']],
    [{ submittedOn: '2026-09-02' }, ['GE-04 DATES_REVERSED completeOn']],
    [{ customerAgreedOn: TODAY }, []],
    [{ customerAgreedOn: '2026-08-31' }, ['GE-04 DATES_REVERSED customerAgreedOn']],
  ])('judges the days of %j (GE-04)', (change, refusals) => {
    expect(found(change)).toEqual(refusals);
  });
});
