import { buildSchema, Kind, parse } from 'graphql';
import { costOf, fragmentsOf, shapeOf } from './measure';
import { isDeeperThan } from './scan';

const schema = buildSchema(`
  type Query { shelf: Shelf  shelves(first: Int): Page  byIds(ids: [ID!]!): [Shelf]  name: String }
  type Page { nodes: [Shelf] }
  type Shelf { name: String  below: Shelf  shelves(first: Int): Page }
`);

function measured(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation.');
  const fragments = fragmentsOf(document);
  return { ...shapeOf(operation, fragments), cost: costOf({ schema, operation, fragments, variables }) };
}

describe('what an operation measures', () => {
  it.each([
    ['{ name }', { depth: 1, aliases: 0, rootFields: 1, cost: 0 }],
    ['{ a: name b: name shelf { c: name } }', { depth: 2, aliases: 3, rootFields: 3, cost: 1 }],
    ['{ shelf { below { below { name } } } }', { depth: 4, cost: 3 }],
    [
      '{ ...Q } fragment Q on Query { shelf { ...S } name } fragment S on Shelf { below { x: name } }',
      { depth: 3, aliases: 1, rootFields: 2, cost: 2 },
    ],
    ['{ ... on Query { shelf { ... { name } } } }', { depth: 2, rootFields: 1, cost: 1 }],
    ['{ shelves(first: 10) { nodes { shelves(first: 10) { nodes { name } } } } }', { cost: 1 + 10 * (1 + 1 + 10) }],
    ['{ shelves { nodes { name } } }', { cost: 1 + 25 }],
    ['{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }', { depth: 0, cost: 0 }],
  ])('%s', (text, expected) => {
    expect(measured(text)).toMatchObject(expected);
  });

  it('counts a page by its variable and a list by its ids', () => {
    expect(measured('query ($n: Int) { shelves(first: $n) { nodes { name } } }', { n: 100 }).cost).toBe(101);
    expect(measured('query ($i: [ID!]!) { byIds(ids: $i) { below { name } } }', { i: ['1', '2', '3'] }).cost).toBe(4);
  });

  it('stays quick where fragments multiply', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Shelf { a: below { ...F${i + 1} } b: below { ...F${i + 1} } }`,
    );
    const { depth, cost } = measured(`{ shelf { ...F0 } } ${fragments.join(' ')} fragment F60 on Shelf { name }`);
    expect(depth).toBe(62);
    expect(cost).toBeGreaterThan(2 ** 60);
  });

  it('sees how deep JSON is without recursion', () => {
    expect(isDeeperThan({ a: [{ b: 1 }] }, 3)).toBe(false);
    expect(isDeeperThan({ a: [{ b: [] }] }, 3)).toBe(true);
    expect(isDeeperThan(JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), 64)).toBe(true);
  });
});
