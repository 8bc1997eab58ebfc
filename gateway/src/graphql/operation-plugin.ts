import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { type Log, wallMs } from '@ketenregie/shared';
import { Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { refuse } from '../errors';
import type { OperationContext } from '../operation-context';
import { formatted } from './format-error';
import { teachScalars } from './scalars';

/** These answer for themselves when it takes long: by then the deadline of all others has passed. */
const PATIENT: Readonly<Record<string, number>> = { moveClock: 75_000 };

function deadlineOf({ selectionSet }: OperationDefinitionNode): number | undefined {
  const waits = selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD ? (PATIENT[node.name.value] ?? []) : [],
  );
  return waits.length ? Math.max(...waits) : undefined;
}

/** Deadline, errors by the allow-list, and one line in the log per operation; variables never. */
export function operationPlugin(log: Log): ApolloServerPlugin<OperationContext> {
  return {
    serverWillStart: async ({ schema }) => teachScalars(schema),
    requestDidStart: async () => {
      const started = wallMs();
      return {
        didResolveOperation: async ({ operation, contextValue }) => {
          if (contextValue.method !== 'GET' || operation?.operation !== OperationTypeNode.MUTATION) return;
          throw refuse(405, 'METHOD_NOT_ALLOWED', 'Send commands by POST.', { headers: { allow: 'POST' } });
        },
        executionDidStart: async ({ operation, contextValue }) => {
          contextValue.deadline.start(deadlineOf(operation));
        },
        willSendResponse: async (context) => {
          context.contextValue.deadline.end();
          format(context, log);
          report(context, log, wallMs() - started);
        },
      };
    },
  };
}

function format(context: GraphQLRequestContextWillSendResponse<OperationContext>, log: Log): void {
  const { response, errors, schema, contextValue } = context;
  if (response.body.kind !== 'single' || !errors?.length) return;
  const { requestId } = contextValue;
  response.body.singleResult.errors = errors.map((error) => formatted(error, { requestId, schema, log }));
}

function report(context: GraphQLRequestContext<OperationContext>, log: Log, durationMs: number): void {
  const { identity, requestId, deadline } = context.contextValue;
  const body = context.response.body;
  const errors = body?.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  log.info(
    {
      requestId,
      operation: context.operationName ?? null,
      operationKind: context.operation?.operation ?? null,
      organisationId: identity?.organisationId ?? null,
      durationMs,
      subgraphs: Object.fromEntries(deadline.spent),
      ...(errors.length ? { codes: [...new Set(errors.map(({ extensions }) => extensions?.code))] } : {}),
    },
    'operation',
  );
}
