import fc from 'fast-check';

/** Text that has broken programs before. */
export const texts = fc.constantFrom(
  ...['', ' ', '\u0000', 'a\u0000b', '\ud800', '\u202eabc', '👩‍👩‍👧‍👦'.repeat(30), 'x'.repeat(300), 'x'.repeat(70_000)],
  ...['%', '_', "' or 1=1 --", '"; drop table audit; --', '<script>alert(1)</script>', '../../etc/passwd', '\r\nx: y'],
  ...['__proto__', 'constructor', 'null', 'NaN', 'İıß', 'é'.normalize('NFD'), 'OV-TW:::', ':::::'],
  ...['019a0000-0000-7000-8000-000000000000', '00000000-0000-0000-0000-000000000000', '999999999999999999'],
);

const integers = fc.constantFrom(0, -1, 1, 3, 100, 101, 2_147_483_647, -2_147_483_648);
const days = fc.constantFrom(
  ...['2026-10-01', '2026-11-02', '2026-12-31', '2026-09-01', '2027-03-28', '2029-01-01'],
  ...['2026-02-31', '0000-00-00', '0000-01-01', '9999-12-31', '9999-99-99', '1900-01-01'],
);
const instants = fc.constantFrom(
  ...['2026-10-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00Z', '2026-10-25T02:30:00+02:00'],
);

/** Of the wrong type for nearly every place. */
export const wrong: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[null, [], {}, 'NOPE', -1, 1.5, 1e300, true, [null], { a: 1 }, '9'.repeat(100), '2026-02-31T25:00'],
);

/** What is in use, by kind: ids that lead somewhere. */
export interface Known {
  sets: readonly string[];
  areas: readonly string[];
  parties: readonly string[];
  orders: readonly string[];
}

export const mostly = (usual: fc.Arbitrary<unknown>, seldom: fc.Arbitrary<unknown>) =>
  fc.oneof({ arbitrary: usual, weight: 9 }, { arbitrary: seldom, weight: 1 });

/** Content of a change of either kind, whole or in pieces; now and then of no kind. */
function contents({ parties }: Known): fc.Arbitrary<unknown> {
  const partyId = mostly(fc.constantFrom(...parties), texts);
  const assignment = {
    ...{ partyId, ground: fc.constantFrom('STRATEGY', 'MATURITY', 'LAW'), explanation: texts },
    decision: fc.record({ partyId, on: days, reviewOn: days, reference: texts }, { requiredKeys: [] }),
    maturityPlan: fc.record({ ownerPartyId: partyId, on: days, text: texts }, { requiredKeys: [] }),
  };
  const coordinator = { scenario: fc.constantFrom('A', 'B', 'Z'), partyId, reason: texts };
  return fc.oneof(
    fc.record(assignment, { requiredKeys: ['partyId', 'ground'] }),
    fc.record(coordinator, { requiredKeys: ['scenario', 'partyId'] }),
    fc.jsonValue(),
  );
}

const KEYS = [
  'OV-TW:PREPARE',
  'OV-TW:PREPARE:C2',
  'OV-TW:C2',
  'OV-TW:MAINS',
  'OV-XX:PREPARE',
  'OV-TW:DIG',
  'COMPLEXITY',
];

const from = (...values: readonly unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...values);

/** What a caller in good faith would send, by the name of the field; with it one thing is hostile, and not all. */
const IN_GOOD_FAITH: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...{ idempotencyKey: fc.uuid(), key: from(...KEYS), title: from('As usual'), name: from('S. Voorbeeld') },
  ...{ evidence: from('As usual'), evidenceReference: from('As usual'), reason: from('As usual', null) },
  ...{ expectedVersion: fc.integer({ min: 0, max: 3 }), level: fc.integer({ min: 0, max: 5 }), tasks: from(null) },
  ...{
    effectiveOn: from('2026-11-02', '2026-12-01'),
    from: from('2026-09-01'),
    to: from('2029-01-01'),
    validTo: from(null, '2028-01-01'),
  },
  ...{ subject: from('MODULE'), combiAreaId: from(null), personId: from(null), ground: from('STRATEGY', 'MATURITY') },
  ...{
    postcode: from('7551 AB', '7600cd'),
    houseNumber: fc.integer({ min: 1, max: 99_999 }).map(String),
    bagId: from(null),
    ean: from(null),
  },
  ...{ discipline: from('E', 'W'), capacity: from('3x25A'), kvk: from(null), email: from(null), phone: from(null) },
  ...{
    connections: from(1, 4),
    trenchMetres: from(12, 40),
    submittedOn: from(null),
    completeOn: from(null),
    customerAgreedOn: from(null),
  },
};

/** The same where it depends on what is there, or on the command. */
export function usual(name: string, command: string, known: Known): fc.Arbitrary<unknown> | null {
  if (name === 'id' && command === 'withdrawChangeSet') return from(known.sets.at(-1));
  if (name === 'kind' && command === 'proposeChange') return from('MODULE_ASSIGNMENT', 'COORDINATOR');
  if (name === 'kind' && command === 'placeOrder') return from('NEW_PERMANENT', 'CHANGE_CAPACITY');
  if (name === 'reason' && command === 'cancelOrder') return from('DUPLICATE', null);
  const ids: Readonly<Record<string, readonly string[]>> = {
    ...{ changeSetId: known.sets, areaId: known.areas, partyId: known.parties, ownerPartyId: known.parties },
    id: /order/i.test(command) ? known.orders : known.sets,
  };
  return ids[name] ? from(...ids[name]) : (IN_GOOD_FAITH[name] ?? null);
}

/** As bad as a value of that scalar may be. */
export function hostile(type: string, known: Known): fc.Arbitrary<unknown> {
  const every: readonly string[] = [...known.sets, ...known.areas, ...known.parties, ...known.orders];
  const byType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    ...{ Int: integers, Boolean: fc.boolean(), LocalDate: days, Instant: instants, JSON: contents(known) },
    Float: from(0, -0.5, 1e308, 5e-324),
    BigInt: from('0', '-1', '9223372036854775807', '9999999999999999999'),
    ID: fc.oneof(from(...every), texts),
  };
  return byType[type] ?? texts;
}
