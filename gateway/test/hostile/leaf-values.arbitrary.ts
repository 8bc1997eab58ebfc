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

const mostly = (usual: fc.Arbitrary<unknown>, seldom: fc.Arbitrary<unknown>) =>
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

/** What a caller in good faith would send, by the name of the field; `command` is what the field belongs to. */
export function usual(name: string, command: string, known: Known): fc.Arbitrary<unknown> | null {
  const ids: Record<string, readonly string[]> = {
    ...{ changeSetId: known.sets, areaId: known.areas, partyId: known.parties, ownerPartyId: known.parties },
    id: /order/i.test(command) ? known.orders : known.sets,
  };
  if (ids[name]) return fc.constantFrom(...ids[name]);
  if (name === 'idempotencyKey') return fc.uuid();
  if (name === 'key') return fc.constantFrom(...KEYS);
  if (name === 'kind' && command === 'proposeChange') return fc.constantFrom('MODULE_ASSIGNMENT', 'COORDINATOR');
  if (name === 'postcode') return fc.constantFrom('7551 AB', '7600cd', '8011AA', '4675 AB');
  if (name === 'expectedVersion') return fc.integer({ min: 0, max: 3 });
  if (name === 'title' || name === 'evidence' || name === 'evidenceReference') return fc.constant('As usual');
  return null;
}

/** A value of a scalar: as it may be, or as bad as it may be. */
export function scalar(type: string, name: string, command: string, known: Known): fc.Arbitrary<unknown> {
  const every: readonly string[] = [...known.sets, ...known.areas, ...known.parties, ...known.orders];
  const bad: Record<string, fc.Arbitrary<unknown>> = {
    ...{ Int: integers, Boolean: fc.boolean(), LocalDate: days, Instant: instants, JSON: contents(known) },
    Float: fc.constantFrom(0, -0.5, 1e308, 5e-324),
    BigInt: fc.constantFrom('0', '-1', '9223372036854775807', '9999999999999999999'),
    ID: fc.oneof(fc.constantFrom(...every), texts),
  };
  const worst = bad[type] ?? texts;
  const common = usual(name, command, known);
  return common ? mostly(common, worst) : worst;
}
