import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
} from 'graphql';
import { refuse } from '../errors';

const MAX_FAULTS = 5;

export interface Fault {
  message: string;
  path: string[];
}

/** What graphql says of a value outside an enum names the enum; the reader wants to know what is in it. */
export function withEnumValues(message: string, schema: GraphQLSchema): { message: string; allowed: string[] } | null {
  const name = /(?:in|Enum) "(\w+)"(?: enum| cannot represent)/.exec(message)?.[1];
  const type = name ? schema.getType(name) : undefined;
  if (!type || !isEnumType(type)) return null;
  const allowed = type.getValues().map((value) => value.name);
  return { message: `${message} Allowed: ${allowed.join(', ')}.`, allowed };
}

function faultsOf(name: string, type: GraphQLInputType, value: unknown, schema: GraphQLSchema): Fault[] {
  const faults: Fault[] = [];
  coerceInputValue(value, type, (path, _value, error) => {
    if (faults.length >= MAX_FAULTS) return;
    const message = withEnumValues(error.message, schema)?.message ?? error.message;
    faults.push({ message, path: [name, ...path.map(String)] });
  });
  return faults;
}

/** Every variable against its declared type, before anything is planned or sent. */
export function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Fault[] {
  return (operation.variableDefinitions ?? []).flatMap((definition): Fault[] => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!type || !isInputType(type)) return [];
    if (!Object.hasOwn(variables, name)) {
      const missing = isNonNullType(type) && !definition.defaultValue;
      return missing ? [{ message: `A value of type ${print(definition.type)} is required.`, path: [name] }] : [];
    }
    return faultsOf(name, type, variables[name], schema);
  });
}

export function variablesRefused(faults: readonly Fault[]): GraphQLError {
  const text = faults.map(({ path, message }) => `$${path.join('.')}: ${message}`).join(' ');
  return refuse(400, 'BAD_USER_INPUT', text, { variables: faults });
}
