import { buildSchema } from 'graphql';
import { DocumentCache } from './document-cache';

describe('DocumentCache', () => {
  const schema = buildSchema('type Query { a: Int }');

  it('parses and validates a text once, right or wrong', () => {
    const cache = new DocumentCache(schema);
    for (const text of ['{ a }', '{ b }', '{']) expect(cache.get(text)).toBe(cache.get(text));
  });

  it('keeps so many, and forgets what was asked longest ago', () => {
    const cache = new DocumentCache(schema, 2);
    const [a, b] = [cache.get('{ a }'), cache.get('{ b: a }')];
    expect(cache.get('{ a }')).toBe(a);
    cache.get('{ c: a }');
    expect(cache.size).toBe(2);
    expect(cache.get('{ a }')).toBe(a);
    expect(cache.get('{ b: a }')).not.toBe(b);
  });
});
