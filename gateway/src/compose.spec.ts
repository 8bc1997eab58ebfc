import { CompositionError, compose } from './compose';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';
const one = (name: string, sdl: string) => ({ name, url: `http://${name}`, sdl: `${LINK} ${sdl}` });

describe('composition', () => {
  it('makes one graph of several', () => {
    const supergraph = compose([
      one('a', 'type Query { a: T } type T @key(fields: "id") { id: ID! }'),
      one('b', 'type T @key(fields: "id") { id: ID! b: Int }'),
    ]);
    expect(supergraph).toMatch(/^# Written by/);
    expect(supergraph).toMatch(/join__Graph/);
  });

  it('fails on what does not fit', () => {
    const torn = [one('a', 'type Query { a: T } type T { x: Int }'), one('b', 'type T { x: String }')];
    expect(() => compose(torn)).toThrow(CompositionError);
  });

  it('fails on a hint: a difference that nobody meant', () => {
    const a = one('a', 'type Query { a: T } "Of a." type T @shareable { x: Int }');
    const b = one('b', '"Of b." type T @shareable { x: Int }');
    expect(() => compose([a, b])).toThrow(/hint INCONSISTENT_DESCRIPTION/);
  });
});
