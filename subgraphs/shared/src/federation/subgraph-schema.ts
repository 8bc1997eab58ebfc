import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { buildSchemaSync, createResolversMap, getMetadataStorage } from 'type-graphql';
import type { RequestContext } from '../auth/context';
import { clearLoaders } from './per-request';
import { printSdl } from './print-sdl';

/** `_entities` of one type: the stub holds the key fields. */
export type ReferenceResolver = (stub: never, ctx: RequestContext, info: GraphQLResolveInfo) => unknown;
export type References = Readonly<Record<string, ReferenceResolver>>;

type Constructor = abstract new (...args: never[]) => object;

export interface SubgraphSchemaInput {
  /** Instances, one per resolver class, made by plain `new`. */
  resolvers: readonly object[];
  references?: References;
  /** Types of this subgraph that no field mentions. */
  orphanedTypes?: readonly (abstract new (
    ...args: never[]
  ) => object)[];
}

export interface SubgraphSchema {
  schema: GraphQLSchema;
  /** What `schema.graphql` holds and the composition reads. */
  sdl: string;
}

type BuildOptions = Parameters<typeof buildSchemaSync>[0];

/** A field that only reads its own property needs none of type-graphql's wrapping. */
function readPropertiesDirectly(): void {
  for (const field of getMetadataStorage().fields) if (field.name === field.schemaName) field.simple ??= true;
}

function classesOf(instances: readonly object[]): Map<unknown, object> {
  const byClass = new Map<unknown, object>();
  for (const instance of instances) {
    if (byClass.has(instance.constructor)) throw new Error(`Two resolvers of ${instance.constructor.name}.`);
    byClass.set(instance.constructor, instance);
  }
  return byClass;
}

/** An entity that this subgraph only adds fields to: no field leads to it, the gateway comes by its key. */
function extendedTypes(byClass: ReadonlyMap<unknown, object>): Constructor[] {
  const { resolverClasses, fieldResolvers } = getMetadataStorage();
  return resolverClasses
    .filter(({ target }) => byClass.has(target) && fieldResolvers.some((field) => field.target === target))
    .map(({ getObjectType }) => getObjectType() as unknown as Constructor);
}

/**
 * type-graphql's metadata is of the whole process, and several subgraphs may live in one: only what is reached from
 * these resolvers gets in. Synchronous on purpose, since its build context is global too.
 */
function plainSchema({ resolvers, orphanedTypes = [] }: SubgraphSchemaInput): GraphQLSchema {
  const byClass = classesOf(resolvers);
  readPropertiesDirectly();
  const get = (wanted: unknown) => {
    const instance = byClass.get(wanted);
    if (!instance) throw new Error(`No resolver instance of ${String(wanted)}.`);
    return instance;
  };
  return buildSchemaSync({
    resolvers: [...byClass.keys()] as unknown as BuildOptions['resolvers'],
    orphanedTypes: [...new Set([...orphanedTypes, ...extendedTypes(byClass)])],
    container: { get },
    validate: false,
  });
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** After a command the caller reads what it changed, in the same operation too. */
function withFreshLoaders(resolve: Resolver): Resolver {
  return async (root, args, ctx, info) => {
    try {
      return await resolve(root, args, ctx, info);
    } finally {
      clearLoaders(ctx);
    }
  };
}

function refreshAfterCommands(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (field.resolve) field.resolve = withFreshLoaders(field.resolve);
  }
}

function referenceOf(typename: string, resolve: ReferenceResolver, schema: GraphQLSchema) {
  if (!(schema.getType(typename) instanceof GraphQLObjectType))
    throw new Error(`A reference of ${typename}, which is no type.`);
  const call = resolve as (stub: object, ctx: RequestContext, info: GraphQLResolveInfo) => unknown;
  return async (stub: object, ctx: RequestContext, info: GraphQLResolveInfo) => {
    const found = await call(stub, ctx, info);
    // A copy: the library marks what it gets with its type name, and a loader's row may be frozen or shared.
    return typeof found === 'object' && found !== null
      ? Object.assign(Object.create(Object.getPrototypeOf(found)), found, { __typename: typename })
      : null;
  };
}

/** Federation 2 out of decorated classes: the executable schema, and its text. */
export function subgraphSchema(input: SubgraphSchemaInput): SubgraphSchema {
  const plain = plainSchema(input);
  const sdl = printSdl(plain);
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [typename, resolve] of Object.entries(input.references ?? {})) {
    resolvers[typename] = { ...resolvers[typename], __resolveReference: referenceOf(typename, resolve, plain) };
  }
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  refreshAfterCommands(schema);
  return { schema, sdl };
}
