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
import { hostile, type Known, mostly, usual, wrong } from './leaf-values.arbitrary';

/** The clock is everybody's, and a long way is allowed: its own specs move it. */
const LEFT_ALONE = new Set(['moveClock']);
const ONE_WRONG_IN = 60;

/** Where a value stands: the root field, and the name of its own. */
interface Place {
  command: string;
  name: string;
  known: Known;
}

/** Values that fit the type, and are as bad as such a value can be; now and then one that does not fit. */
function anyOf(type: GraphQLInputType, place: Place): fc.Arbitrary<unknown> {
  const fitting = fittingOf(type, place);
  return fc.oneof({ arbitrary: fitting, weight: ONE_WRONG_IN - 1 }, { arbitrary: wrong, weight: 1 });
}

function fittingOf(type: GraphQLInputType, place: Place): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fittingOf(type.ofType, place);
  const common = usual(place.name, place.command, place.known);
  return common ? mostly(common, anyFitting(type, place)) : anyFitting(type, place);
}

function anyFitting(type: GraphQLInputType, place: Place): fc.Arbitrary<unknown> {
  if (isListType(type)) return fc.array(anyOf(type.ofType, place), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (!isInputObjectType(type)) return hostile(getNamedType(type).name, place.known);
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => isNonNullType(field.type)).map((field) => field.name);
  const model = Object.fromEntries(fields.map(({ name, type: own }) => [name, anyOf(own, { ...place, name })]));
  return fc.record(model, { requiredKeys: required });
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return isLeafType(type) ? '' : '{ __typename }';
  return type.getFields().userErrors ? '{ userErrors { code rule path message fix } }' : '{ __typename }';
}

function requestOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, known: Known) {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const query = `${kind} ${declared && `(${declared})`} { ${field.name} ${given && `(${given})`} ${selectionOf(field)} }`;
  const place = (name: string): Place => ({ command: field.name, name, known });
  const model = Object.fromEntries(field.args.map(({ name, type }) => [name, anyOf(type, place(name))]));
  return fc.record(model).map((variables): HostileRequest => {
    const request = document(`values: ${field.name}`, query, { variables });
    return { ...request, allowed: 'answered', by: personFor(kind, field.name) };
  });
}

/** Who may do it, so that it comes to the rules; queries are asked by all in turn. */
function personFor(kind: 'query' | 'mutation', name: string): string | null {
  if (kind === 'query') return null;
  if (/order/i.test(name)) return 'teun';
  return name === 'recordCompetence' ? 'kadir' : 'mira';
}

/** Every root field with values that fit their types or nearly so: what the readers and the rules make of them. */
export function values(schema: GraphQLSchema, known: Known): fc.Arbitrary<HostileRequest> {
  const fieldsOf = (type: ReturnType<GraphQLSchema['getQueryType']>) =>
    Object.values(type?.getFields() ?? {}).filter(({ name }) => !LEFT_ALONE.has(name) && !name.startsWith('_'));
  const queries = fieldsOf(schema.getQueryType()).map((field) => requestOf('query', field, known));
  const commands = fieldsOf(schema.getMutationType()).map((field) => requestOf('mutation', field, known));
  return fc.oneof({ arbitrary: fc.oneof(...queries), weight: 1 }, { arbitrary: fc.oneof(...commands), weight: 2 });
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
