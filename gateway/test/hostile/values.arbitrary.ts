import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { document, type HostileRequest } from './hostile-request';

/** The clock is everybody's, and a long way is allowed: its own specs move it. */
const LEFT_ALONE = new Set(['moveClock']);

const texts = fc.constantFrom(
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202eabc',
    '👩‍👩‍👧‍👦'.repeat(30),
    'x'.repeat(300),
    'x'.repeat(70_000),
    '%',
    '_',
    "' or 1=1 --",
    '"; drop table audit; --',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '\r\nx: y',
    'İıß',
    '2026-10-01',
    'OV-TW:PREPARE',
    'OV-TW:::',
    ':::::',
  ],
  ...[
    '019a0000-0000-7000-8000-000000000000',
    '00000000-0000-0000-0000-000000000000',
    '7551 AB',
    '999999999999999999',
    'é'.normalize('NFD'),
  ],
);
const integers = fc.constantFrom(0, -1, 1, 3, 100, 101, 2_147_483_647, -2_147_483_648);
const days = fc.constantFrom(
  '2026-10-01',
  '2026-02-31',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '9999-99-99',
  '2026-09-01',
  '1900-01-01',
  '2026-12-31',
);
const instants = fc.constantFrom(
  '2026-10-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  '2026-10-25T02:30:00+02:00',
);
const json = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    { partyId: '' },
    { scenario: 'A', partyId: 7 },
    { scenario: 'Z' },
    { partyId: null, ground: [] },
    [[[]]],
    1e308,
    { a: { b: { c: {} } } },
    {
      ground: 'LAW',
      decision: { on: '2026-02-31' },
    },
  ),
);
const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Int: integers,
  Float: fc.constantFrom(0, -0.5, 1e308, 5e-324),
  Boolean: fc.boolean(),
  LocalDate: days,
  Instant: instants,
  BigInt: fc.constantFrom('0', '-1', '9223372036854775807', '9999999999999999999'),
  JSON: json,
};
/** Of the wrong type for nearly every place. */
const WRONG: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  [],
  {},
  'NOPE',
  -1,
  1.5,
  1e300,
  true,
  [null],
  { a: 1 },
  '9'.repeat(100),
  '2026-02-31T25:00',
);

const ONE_WRONG_IN = 12;

/** Values that fit the type, and are as bad as such a value can be; now and then one that does not fit. */
function anyOf(type: GraphQLInputType, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const fitting = fittingOf(type, ids);
  return fc.oneof({ arbitrary: fitting, weight: ONE_WRONG_IN - 1 }, { arbitrary: WRONG, weight: 1 });
}

function fittingOf(type: GraphQLInputType, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fittingOf(type.ofType, ids);
  if (isListType(type)) return fc.array(anyOf(type.ofType, ids), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (!isInputObjectType(type)) return type.name === 'ID' ? ids : (SCALARS[type.name] ?? texts);
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => isNonNullType(field.type)).map((field) => field.name);
  const model = Object.fromEntries(fields.map((field) => [field.name, anyOf(field.type, ids)]));
  return fc.record(model, { requiredKeys: required });
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return isLeafType(type) ? '' : '{ __typename }';
  return type.getFields().userErrors ? '{ userErrors { code rule path message fix } }' : '{ __typename }';
}

function requestOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, ids: fc.Arbitrary<string>) {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const query = `${kind} ${declared && `(${declared})`} { ${field.name} ${given && `(${given})`} ${selectionOf(field)} }`;
  const model = Object.fromEntries(field.args.map((argument) => [argument.name, anyOf(argument.type, ids)]));
  return fc.record(model).map((variables): HostileRequest => {
    const request = document(`values: ${field.name}`, query, { variables });
    return { ...request, allowed: 'answered' };
  });
}

/**
 * Every root field with values that fit their types or nearly so: what the readers and the rules make of them. The ids
 * are mostly of things that are there, as often as not of another kind.
 */
export function values(schema: GraphQLSchema, known: readonly string[]): fc.Arbitrary<HostileRequest> {
  const ids = fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 3 }, { arbitrary: texts, weight: 1 });
  const fieldsOf = (type: ReturnType<GraphQLSchema['getQueryType']>) =>
    Object.values(type?.getFields() ?? {}).filter(({ name }) => !LEFT_ALONE.has(name) && !name.startsWith('_'));
  return fc.oneof(
    ...fieldsOf(schema.getQueryType()).map((field) => requestOf('query', field, ids)),
    ...fieldsOf(schema.getMutationType()).map((field) => requestOf('mutation', field, ids)),
  );
}

/** Variables that fit no declared type. */
export const wrongVariables = fc
  .tuple(
    fc.constantFrom(
      'order(id: $v) { id }|ID!',
      'contractAreas(first: $v) { totalCount }|Int!',
      'moduleFigures(filter: { module: $v }) { ordersTotal }|Module!',
      'ordersByIds(ids: $v) { id }|[ID!]!',
      'orders(filter: $v) { totalCount }|OrderFilter!',
    ),
    fc.constantFrom<unknown>(
      undefined,
      null,
      {},
      { a: 1 },
      [[]],
      [{}],
      1.5,
      -1.5,
      true,
      'NOPE',
      1e300,
      ['x', null],
      { __typename: 'x' },
      { toString: 1 },
      '\u0000',
    ),
  )
  .map(([shape, v]) => {
    const [field = '', type = ''] = shape.split('|');
    const wrong = document('wrong variables', `query ($v: ${type}) { ${field} }`, { variables: { v } });
    return { ...wrong, allowed: fits(type, v) ? ('answered' as const) : ('refused' as const) };
  });

/** An integer is an id, one thing is a list of one, and no condition is a filter. */
function fits(type: string, value: unknown): boolean {
  if (type === 'OrderFilter!') return JSON.stringify(value) === '{}';
  return type.includes('ID!') && (typeof value === 'string' || Number.isInteger(value));
}
