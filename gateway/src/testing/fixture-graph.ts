import { buildSubgraphSchema } from '@apollo/subgraph';
import { Clock, createExecutor, type Identity, silentLog } from '@ketenregie/shared';
import { type GraphQLFieldResolver, parse } from 'graphql';
import { compose } from '../compose';
import type { LocalSubgraph } from '../data-sources';

const LINK = '@link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

const SHELVES = `
  extend schema ${LINK}
  enum Colour { RED GREEN }
  scalar LocalDate
  type Query { shelf(id: ID!): Shelf  shelves(first: Int, after: String): ShelfConnection!  shelvesByIds(ids: [ID!]!): [Shelf!]!  painted(colour: Colour, on: LocalDate): String  whoAmI: String  broken: String }
  type Mutation { paint(input: PaintInput!): String }
  input PaintInput { id: ID!  colour: Colour!  layers: Int }
  type ShelfConnection { edges: [ShelfEdge!]! }
  type ShelfEdge { node: Shelf! }
  type Shelf @key(fields: "id") { id: ID!  name: String  below: Shelf  shelves(first: Int): ShelfConnection! }
`;

const BOOKS = `
  extend schema ${LINK}
  type Query { books: [Book!] }
  type Book { title: String! }
  type Shelf @key(fields: "id") { id: ID!  books: [Book!] }
`;

type Resolvers = Record<
  string,
  Record<string, GraphQLFieldResolver<never, Identity> | ((stub: never, context: Identity) => unknown)>
>;

function subgraph(name: string, sdl: string, resolvers: Resolvers): LocalSubgraph & { sdl: string } {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const execute = createExecutor({ schema, permissions: {}, clock: new Clock(), log: silentLog });
  return { name, sdl, execute };
}

const shelf = (id: string) => ({ id, name: `Shelf ${id}` });
const page = ({ first = 2 }: { first?: number }) => ({
  edges: Array.from({ length: first }, (_, i) => ({ node: shelf(String(i + 1)) })),
});

export interface FixtureHooks {
  /** Awaited by every read of books. */
  books?(): Promise<void>;
}

/** Two subgraphs of another trade: shelves here, the books on them there. */
export function fixtureSubgraphs({ books }: FixtureHooks = {}) {
  const shelves = subgraph('shelves', SHELVES, {
    Query: {
      shelf: (_: never, { id }: { id: string }) => shelf(id),
      shelves: (_: never, args: { first?: number }) => page(args),
      shelvesByIds: (_: never, { ids }: { ids: string[] }) => ids.map(shelf),
      painted: (_: never, { colour, on }: { colour?: string; on?: string }) => [colour, on].filter(Boolean).join(' '),
      whoAmI: (_: never, __: object, { personName, language, asOf, overlay }: Identity) =>
        [personName, language, asOf, overlay].join(' '),
      broken: () => {
        throw new Error('secret at /home/somebody');
      },
    },
    Mutation: { paint: (_: never, { input }: { input: { colour: string } }) => input.colour },
    Shelf: {
      __resolveReference: ({ id }: { id: string }) => shelf(id),
      below: ({ id }: { id: string }) => shelf(`${id}b`),
      shelves: (_: never, args: { first?: number }) => page(args),
    },
  } as Resolvers);
  const library = subgraph('books', BOOKS, {
    Query: {
      books: async () => {
        await books?.();
        return [{ title: 'All of them' }];
      },
    },
    Shelf: {
      books: async ({ id }: { id: string }) => {
        await books?.();
        return [{ title: `Book on ${id}` }];
      },
    },
  } as Resolvers);
  return { shelves, books: library };
}

export function fixtureSupergraph(): string {
  const { shelves, books } = fixtureSubgraphs();
  return compose([
    { name: 'shelves', sdl: shelves.sdl, url: 'http://127.0.0.1:1/graphql' },
    { name: 'books', sdl: books.sdl, url: 'http://127.0.0.1:1/graphql' },
  ]);
}
