import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { parseInstant } from '../clock/days';

const BAD_INPUT = { extensions: { code: 'BAD_USER_INPUT' } };

function textOf(node: ValueNode, name: string): string {
  if (node.kind === Kind.STRING) return node.value;
  throw new GraphQLError(`${name} is written as text.`, { nodes: node, ...BAD_INPUT });
}

interface TextScalar {
  name: string;
  description: string;
  /** Undefined for what is not one. */
  parse(text: string): string | undefined;
  wanted: string;
}

function textScalar({ name, description, parse, wanted }: TextScalar): GraphQLScalarType<string, string> {
  const read = (value: unknown) => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined) throw new GraphQLError(`${name} must be ${wanted}.`, BAD_INPUT);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(textOf(node, name)),
  });
}

/** The form only: whether the day exists is for GE-04. */
export const LocalDateScalar = textScalar({
  name: 'LocalDate',
  description:
    'A day in Europe/Amsterdam, `YYYY-MM-DD`. Only the form is checked here; a day that does not exist is refused as DATE_INVALID (GE-04).',
  parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined),
  wanted: 'a day in the form YYYY-MM-DD',
});

/** Any offset comes in, UTC with milliseconds goes on. */
export const InstantScalar = textScalar({
  name: 'Instant',
  description: 'A moment, ISO-8601: any offset in, UTC with milliseconds out, e.g. `2026-09-01T06:00:00.000Z`.',
  parse: (text) => parseInstant(text) ?? undefined,
  wanted: 'an ISO-8601 instant with its offset',
});

function bigIntOf(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,19}$/.test(value)) return BigInt(value);
  throw new GraphQLError('BigInt must be a whole number of at most 19 digits, as text.', BAD_INPUT);
}

/** A bigint in code, digits in JSON: a number would lose what lies beyond 2^53. */
export const BigIntScalar = new GraphQLScalarType<bigint, string>({
  name: 'BigInt',
  description: 'A whole number as a string of digits, e.g. `"145000"`.',
  serialize: (value) => bigIntOf(value).toString(),
  parseValue: bigIntOf,
  parseLiteral: (node) => {
    if (node.kind === Kind.INT || node.kind === Kind.STRING) return bigIntOf(node.value);
    throw new GraphQLError('BigInt is written as digits.', { nodes: node, ...BAD_INPUT });
  },
});

const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_DEPTH = 32;

/** Plain data alone, of a bounded depth, without names that reach a prototype. */
function plain(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new GraphQLError(`JSON is at most ${MAX_DEPTH} levels deep.`, BAD_INPUT);
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const refused = entries.find(([name]) => FORBIDDEN_NAMES.has(name));
  if (refused) throw new GraphQLError(`JSON may not hold the name ${refused[0]}.`, BAD_INPUT);
  return Object.fromEntries(entries.map(([name, item]) => [name, plain(item, depth + 1)]));
}

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value, at most 32 levels deep.',
  serialize: (value) => value,
  parseValue: (value) => plain(value),
  parseLiteral: (node, variables) => plain(valueFromASTUntyped(node, variables)),
});
