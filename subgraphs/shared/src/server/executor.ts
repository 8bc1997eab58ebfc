import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { contextFor, type Identity, type PermissionTable } from '../auth';
import { type Clock, wallMs } from '../clock';
import { formatError, listedCode } from '../errors';
import type { Log } from '../logging';
import type { OperationRequest, OperationResult } from './definition';
import { DocumentCache } from './document-cache';

export interface ExecutorOptions {
  schema: GraphQLSchema;
  permissions: PermissionTable;
  clock: Clock;
  log: Log;
}

export type Execute = (
  request: OperationRequest,
  identity: Identity,
  signal?: AbortSignal | null,
) => Promise<OperationResult>;

/** An answer without `data` never ran: its variables or its operation name are wrong. */
function requestErrors(result: ExecutionResult): ExecutionResult {
  if ('data' in result || !result.errors) return result;
  const errors = result.errors.map(
    (error) =>
      new GraphQLError(error.message, {
        ...(error.nodes ? { nodes: error.nodes } : {}),
        extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
      }),
  );
  return { errors };
}

function formatted(result: ExecutionResult, requestId: string, log: Log): OperationResult {
  const { errors, ...rest } = result;
  if (!errors) return rest;
  for (const error of errors) {
    if (listedCode(error) === null) log.error({ requestId, error: error.originalError ?? error }, 'a resolver failed');
  }
  return { ...rest, errors: errors.map((error) => formatError(error, requestId)) };
}

/** Operations of one subgraph, for the gateway's local data source and for the server alike. */
export function createExecutor({ schema, permissions, clock, log }: ExecutorOptions): Execute {
  const documents = new DocumentCache(schema);
  return async ({ query, variables, operationName }, identity, signal = null) => {
    const prepared = documents.get(query);
    if ('errors' in prepared) return prepared;
    const started = wallMs();
    const result = await execute({
      schema,
      document: prepared.document,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
      contextValue: contextFor(identity, permissions, clock, signal),
    });
    const { requestId } = identity;
    const answer = formatted(requestErrors(result), requestId, log);
    const codes = answer.errors?.map((error) => error.extensions?.code) ?? [];
    log.debug({ requestId, operation: operationName ?? undefined, durationMs: wallMs() - started, codes }, 'operation');
    return answer;
  };
}
