/** Holds what each subgraph reads of an event against what its producer promises to write (events/*.json, generated from the zod schemas). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/steps.mjs';
import { findings } from './report.mjs';

export const SUBGRAPHS = ['contracts-risk', 'modules-assignments', 'customers-orders', 'performance'];

const read = (name, side) => {
  const file = join(root, 'subgraphs', name, 'events', `${side}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

/** `anyOf`, and a list of types in short hand, both as a list of schemas. */
function variants(schema) {
  const several = schema.anyOf ?? schema.oneOf;
  if (several) return several.flatMap(variants);
  return Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : [schema];
}

const typeOf = (schema) =>
  schema.const !== undefined || schema.enum ? typeof (schema.const ?? schema.enum[0]) : schema.type;
const open = (schema) => Object.keys(schema).filter((key) => !['description', '$schema'].includes(key)).length === 0;

/** What the producer may write that the consumer does not take; empty when it takes everything. */
export function gaps(wanted, given, path = '') {
  if (open(wanted)) return [];
  if (open(given)) return [`${path || 'payload'} is untyped at its producer`];
  return variants(given).flatMap((one) => {
    const fits = variants(wanted).map((other) => gapsOfOne(other, one, path));
    return fits.some((list) => list.length === 0) ? [] : fits[0];
  });
}

function gapsOfOne(wanted, given, path) {
  const [a, b] = [typeOf(wanted), typeOf(given)];
  const same = a === b || (a === 'number' && b === 'integer') || a === undefined;
  if (!same) return [`${path || 'payload'} is ${b}, ${a} is read`];
  if (wanted.enum) {
    const more = (given.enum ?? (given.const === undefined ? [] : [given.const])).filter(
      (value) => !wanted.enum.includes(value),
    );
    if (!given.enum && given.const === undefined) return [`${path} is any ${b}, a list is read`];
    return more.map((value) => `${path} may be ${value}, which is not read`);
  }
  if (a === 'array') return gaps(wanted.items ?? {}, given.items ?? {}, `${path}[]`);
  if (a !== 'object') return [];
  return Object.entries(wanted.properties ?? {}).flatMap(([name, schema]) => {
    const at = path ? `${path}.${name}` : name;
    const written = given.properties?.[name];
    if (!written) return wanted.required?.includes(name) ? [`${at} is not written`] : [];
    const always = given.required?.includes(name);
    if (wanted.required?.includes(name) && !always) return [`${at} is not always written`];
    return gaps(schema, written, at);
  });
}

export function eventsCheck() {
  const found = findings('events');
  const producers = new Map();
  for (const name of SUBGRAPHS) {
    const written = read(name, 'produces');
    if (!written) found.add(`${name} has no events/produces.json: npm run codegen`);
    for (const [type, schema] of Object.entries(written ?? {})) {
      producers.set(type, [...(producers.get(type) ?? []), { name, schema }]);
    }
  }
  for (const name of SUBGRAPHS) {
    for (const [type, schema] of Object.entries(read(name, 'consumes') ?? {})) {
      const from = producers.get(type) ?? [];
      if (from.length === 0) found.add(`${name} reads ${type}, which nobody writes`);
      for (const producer of from) {
        for (const gap of gaps(schema, producer.schema)) found.add(`${name} reads ${type} of ${producer.name}: ${gap}`);
      }
    }
  }
  return found.end();
}
