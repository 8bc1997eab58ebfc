import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import type { RequestContext } from '../auth/context';
import { DeniedError } from '../errors/coded';
import { formatError } from '../errors/format-error';
import { notFound } from '../errors/general';
import { ok, refused } from '../errors/outcome';
import { payloadWith } from '../errors/payload';
import { UserError } from '../errors/user-error.type';
import { connectionOf } from '../paging/connection';
import { pageOfRows } from '../paging/page';
import { testContext } from '../testing/test-context';
import { euros, Money } from './money';
import { perRequest } from './per-request';
import { JsonScalar, LocalDateScalar } from './scalars';
import { subgraphSchema } from './subgraph-schema';

/** A subgraph as others write one: its own classes, some named as its neighbour's. */
function ownerSubgraph() {
  enum Colour {
    RED = 'RED',
  }
  registerEnumType(Colour, { name: 'Colour', description: 'Same name, other values elsewhere.' });

  @ObjectType({ description: 'Owned here.' })
  @Directive('@key(fields: "id")')
  class Thing {
    @Field(() => ID) id: string;
    @Field(() => String) name: string;
    @Field(() => Colour) colour: Colour;
    @Field(() => Money) price: Money;
  }
  const ThingConnection = connectionOf('Thing', () => Thing);

  @InputType()
  class RenameThingInput {
    @Field(() => ID) id: string;
    @Field(() => String, { nullable: true }) name?: string | null;
    @Field(() => LocalDateScalar) from: string;
    @Field(() => JsonScalar, { nullable: true }) extra?: unknown;
  }
  @ObjectType()
  class RenameThingPayload {
    @Field(() => Thing, { nullable: true }) thing: Thing | null;
    @Field(() => [UserError]) userErrors: UserError[];
    @Field(() => [UserError]) advices: UserError[];
  }

  const rows = new Map(
    ['a', 'b'].map((id) => [id, { id, name: `thing ${id}`, colour: Colour.RED, price: euros(145_000n) }]),
  );
  const batches: string[][] = [];
  const byId = perRequest(async (_ctx: RequestContext, ids: readonly string[]) => {
    batches.push([...ids]);
    return new Map(
      ids.flatMap((id) => [[id, rows.get(id)] as const]).filter((pair): pair is [string, Thing] => Boolean(pair[1])),
    );
  });
  const payloads = payloadWith({ nl: {}, en: {} });

  @Resolver(() => Thing)
  class ThingResolver {
    constructor(private readonly label: string) {}

    @Query(() => Thing, { nullable: true })
    thing(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
      return byId(ctx).load(id);
    }

    @Query(() => ThingConnection)
    things(@Arg('first', () => Int, { nullable: true }) first?: number) {
      return pageOfRows([...rows.values()], { first, idOf: ({ id }) => id });
    }

    @Query(() => String)
    label_() {
      return this.label;
    }

    @Mutation(() => RenameThingPayload)
    async renameThing(@Ctx() ctx: RequestContext, @Arg('input', () => RenameThingInput) input: RenameThingInput) {
      const before = await byId(ctx).load(input.id);
      if (!before) return payloads.toPayload(ctx, 'thing', refused(notFound(['input', 'id'])));
      rows.set(input.id, { ...before, name: input.name ?? before.name } as never);
      return payloads.toPayload(ctx, 'thing', ok(rows.get(input.id)));
    }
  }

  @Resolver(() => Thing)
  class ThingFieldResolver {
    @FieldResolver(() => String, { nullable: true })
    secret(@Root() thing: Thing): string {
      throw new DeniedError(`thing:readSecret of ${thing.id}`);
    }
  }

  const made = subgraphSchema({
    resolvers: [new ThingResolver('the instance'), new ThingFieldResolver()],
    references: { Thing: (stub: { id: string }, ctx: RequestContext) => byId(ctx).load(stub.id) },
  });
  return { ...made, batches };
}

function extendingSubgraph() {
  enum Colour {
    BLUE = 'BLUE',
  }
  registerEnumType(Colour, { name: 'Colour', description: 'Same name, other values elsewhere.' });

  @ObjectType({ description: 'Extended here.' })
  @Directive('@key(fields: "id")')
  class Thing {
    @Field(() => ID) id: string;
  }
  @ObjectType()
  class RenameThingPayload {
    @Field(() => [UserError]) userErrors: UserError[];
    @Field(() => Colour) colour: Colour;
  }

  @Resolver(() => Thing)
  class ThingExtension {
    @Query(() => RenameThingPayload)
    ping() {
      return { userErrors: [], colour: Colour.BLUE };
    }

    @FieldResolver(() => Int)
    weight(@Root() thing: Thing) {
      return thing.id.length;
    }
  }
  return subgraphSchema({ resolvers: [new ThingExtension()], references: { Thing: (stub: { id: string }) => stub } });
}

async function run(schema: GraphQLSchema, text: string, contextValue: RequestContext, variableValues = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const result = await execute({ schema, document, contextValue, variableValues });
  return JSON.parse(
    JSON.stringify({ data: result.data, errors: result.errors?.map((error) => formatError(error, 'r1')) }),
  );
}

describe('subgraphSchema', () => {
  const owner = ownerSubgraph();
  const extension = extendingSubgraph();

  it('gives each subgraph of the process its own types only, equal names included', () => {
    expect(owner.sdl).toContain('name: String!');
    expect(owner.sdl).toContain('RED');
    expect(owner.sdl).not.toContain('weight');
    expect(owner.sdl).not.toContain('BLUE');
    expect(extension.sdl).toContain('weight: Int!');
    expect(extension.sdl).toContain('BLUE');
    expect(extension.sdl).not.toContain('RED');
    expect(extension.sdl).not.toContain('renameThing');
    expect(extension.sdl).not.toContain('Money');
    expect(extension.schema.getMutationType()).toBeUndefined();
  });

  it('links federation 2 and marks keys and shared value types', () => {
    expect(owner.sdl).toMatch(/extend schema\s+@link\(url: "https:\/\/specs.apollo.dev\/federation\/v2/);
    expect(owner.sdl).toMatch(/type Thing\s+@key\(fields: "id"\)/);
    for (const shared of ['UserError', 'Money', 'PageInfo'])
      expect(owner.sdl).toMatch(new RegExp(`type ${shared}\\s+@shareable`));
    expect(owner.sdl).toContain('"""Owned here."""');
  });

  it('builds the same text again, in whatever order the subgraphs start', () => {
    expect(extendingSubgraph().sdl).toBe(extension.sdl);
    expect(ownerSubgraph().sdl).toBe(owner.sdl);
  });

  it('resolves through the instances given', async () => {
    expect(
      await run(owner.schema, '{ label_ thing(id: "a") { name colour price { cents currency } } }', testContext()),
    ).toEqual({
      data: {
        label_: 'the instance',
        thing: { name: 'thing a', colour: 'RED', price: { cents: '145000', currency: 'EUR' } },
      },
    });
  });

  it('answers references in one batch, null where there is nothing', async () => {
    owner.batches.length = 0;
    const representations = ['a', 'b', 'gone', 'a'].map((id) => ({ __typename: 'Thing', id }));
    const text = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id name } } }';
    const { data } = await run(owner.schema, text, testContext(), { r: representations });
    expect(data._entities.map((each: { id: string } | null) => each?.id ?? null)).toEqual(['a', 'b', null, 'a']);
    expect(owner.batches).toEqual([['a', 'b', 'gone']]);
  });

  it('extends an entity of a neighbour by its key', async () => {
    const text = '{ _entities(representations: [{ __typename: "Thing", id: "abc" }]) { ... on Thing { weight } } }';
    expect((await run(extension.schema, text, testContext())).data._entities).toEqual([{ weight: 3 }]);
  });

  it('nulls a forbidden field with its code and answers the fields beside it', async () => {
    const { data, errors } = await run(owner.schema, '{ thing(id: "a") { id secret } }', testContext());
    expect(data).toEqual({ thing: { id: 'a', secret: null } });
    expect(errors).toMatchObject([{ path: ['thing', 'secret'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('forgets after a command what was loaded before it', async () => {
    const text = `mutation {
      one: renameThing(input: { id: "b", name: "first", from: "2026-01-01" }) { thing { name } }
      two: renameThing(input: { id: "b", from: "2026-02-31", extra: { a: [1] } }) { thing { name } }
    }`;
    const { data } = await run(owner.schema, text, testContext());
    expect([data.one.thing.name, data.two.thing.name]).toEqual(['first', 'first']);
  });

  it('answers a refusal as data', async () => {
    const text =
      'mutation { renameThing(input: { id: "gone", from: "2026-01-01" }) { thing { id } userErrors { code rule path paths } advices { code } } }';
    const { data } = await run(owner.schema, text, testContext());
    expect(data.renameThing).toEqual({
      thing: null,
      userErrors: [{ code: 'NOT_FOUND', rule: 'GE-02', path: ['input', 'id'], paths: [['input', 'id']] }],
      advices: [],
    });
  });

  it('counts a list when asked', async () => {
    const { data } = await run(
      owner.schema,
      '{ things(first: 1) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }',
      testContext(),
    );
    expect(data.things).toMatchObject({
      totalCount: 2,
      edges: [{ node: { id: 'a' } }],
      pageInfo: { hasNextPage: true },
    });
  });

  it('refuses a reference of a type that it has not', () => {
    @Resolver()
    class Empty {
      @Query(() => String)
      nothing() {
        return '';
      }
    }
    expect(() => subgraphSchema({ resolvers: [new Empty()], references: { Nowhere: () => null } })).toThrow('Nowhere');
  });
});
