import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { refuse } from '../errors';
import { LIMITS, type Limits } from './limits';
import { costOf, fragmentsOf, type Shape, shapeOf } from './measure';
import { variableFaults, variablesRefused } from './variables';

function operationNamesOf(document: DocumentNode): string[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value ?? '(unnamed)'] : [],
  );
}

function unresolved(document: DocumentNode, wanted: string | undefined) {
  const operations = operationNamesOf(document);
  const code = 'OPERATION_RESOLUTION_FAILURE';
  if (wanted !== undefined)
    return refuse(400, code, `The document has no operation ${wanted.slice(0, 80)}.`, { operations });
  const message = operations.length
    ? 'Name the operation: the document has several.'
    : 'The document has no operation.';
  return refuse(400, code, message, { operations });
}

const shapes = new WeakMap<OperationDefinitionNode, Shape>();

function exceeded(code: string, what: string, limit: number, reached: number) {
  return refuse(400, code, `The operation has ${reached} ${what}; at most ${limit} are allowed.`, { limit, reached });
}

interface Judged {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** Throws the first limit that is passed. */
export function judge({ schema, document, operation, variables }: Judged, limits: Limits): void {
  const fragments = fragmentsOf(document);
  const shape = shapes.get(operation) ?? shapeOf(operation, fragments);
  shapes.set(operation, shape);
  if (shape.depth > limits.depth) throw exceeded('DEPTH_LIMIT', 'levels', limits.depth, shape.depth);
  if (shape.aliases > limits.aliases) throw exceeded('ALIAS_LIMIT', 'aliases', limits.aliases, shape.aliases);
  if (shape.rootFields > limits.rootFields) {
    throw exceeded('ROOT_FIELD_LIMIT', 'root fields', limits.rootFields, shape.rootFields);
  }
  const cost = costOf({ schema, operation, fragments, variables });
  if (cost > limits.cost) {
    const message = `The operation may answer with ${cost} things; at most ${limits.cost} are allowed: ask for smaller pages.`;
    throw refuse(400, 'COST_LIMIT', message, { limit: limits.cost, reached: cost });
  }
}

/** Between validation and planning: the engine answers 500 to several of these. */
export function limitsPlugin<C extends BaseContext>(limits: Limits = LIMITS): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) throw unresolved(document, request.operationName);
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
          throw refuse(400, 'SUBSCRIPTIONS_NOT_SUPPORTED', 'There are no subscriptions; query again.');
        }
        const variables = request.variables ?? {};
        judge({ schema, document, operation, variables }, limits);
        const faults = variableFaults(schema, operation, variables);
        if (faults.length > 0) throw variablesRefused(faults);
      },
    }),
  };
}
