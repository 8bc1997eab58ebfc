import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';

const SUPERGRAPH = join(__dirname, '../../../supergraph.graphql');

export interface Composed {
  schema: GraphQLSchema;
  /** Types that have a key: reached by `_entities` too. */
  entities: ReadonlySet<string>;
}

function hasKey({ astNode }: GraphQLNamedType): boolean {
  const joins = (astNode?.directives ?? []).filter(({ name }) => name.value === 'join__type');
  return joins.some(({ arguments: given }) => given?.some(({ name }) => name.value === 'key'));
}

const types = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'));

/** The schema as the gateway composed it: what is in it is what a partner can ask. */
export function composedSchema(): Composed {
  const schema = buildASTSchema(parse(readFileSync(SUPERGRAPH, 'utf8')), { assumeValidSDL: true });
  return {
    schema,
    entities: new Set(
      types(schema)
        .filter(hasKey)
        .map(({ name }) => name),
    ),
  };
}

/** A page, an amount, a refusal, an answer to a command: it is what it carries, and has no rights of its own. */
export function isCarrier(typeName: string): boolean {
  return /(Connection|Edge|Payload)$/.test(typeName) || ['PageInfo', 'Money', 'UserError'].includes(typeName);
}

export const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());

/** `Type.field` of all that can be read. */
export function coordinates({ schema }: Composed): string[] {
  return types(schema)
    .filter(({ name }) => name !== 'Mutation' && !isCarrier(name))
    .flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`))
    .sort();
}

export function mutationNames({ schema }: Composed): string[] {
  return Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
}

/** Entities of one subgraph, with the fields that it has of them. */
export function entitiesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  const union = schema.getType('_Entity');
  return isUnionType(union) ? [...union.getTypes()] : [];
}
