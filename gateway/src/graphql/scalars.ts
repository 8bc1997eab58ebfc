import { BigIntScalar, InstantScalar, JsonScalar, LocalDateScalar } from '@ketenregie/shared';
import { type GraphQLScalarType, type GraphQLSchema, isScalarType } from 'graphql';

const KNOWN: readonly GraphQLScalarType[] = [
  LocalDateScalar,
  InstantScalar,
  BigIntScalar,
  JsonScalar,
] as GraphQLScalarType[];

/** A supergraph names scalars without their forms; with them a wrong value is refused before anything is planned. */
export function teachScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of KNOWN) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}
