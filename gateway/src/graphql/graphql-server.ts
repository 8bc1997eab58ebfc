import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { formatError, type Log } from '@ketenregie/shared';
import { LISTED } from '../errors';
import { LIMITS, type Limits, limitsPlugin } from '../limits';
import type { OperationContext } from '../operation-context';
import { operationPlugin } from './operation-plugin';

export const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name', 'authorization'];

export interface GraphqlServerOptions {
  supergraph: string;
  /** By name, and by the address in the supergraph. */
  sourceOf(subgraph: { name: string; url?: string | undefined }): GraphQLDataSource<OperationContext>;
  introspection: boolean;
  limits?: Limits;
  log: Log;
}

function quiet(log: Log) {
  const line = (message?: unknown) => (typeof message === 'string' ? message : String(message));
  return {
    debug: () => {},
    info: () => {},
    warn: (message?: unknown) => log.warn({}, line(message)),
    error: (message?: unknown) => log.error({}, line(message)),
  };
}

/** Plans and executes. Who may ask, and in what form, is settled before. */
export async function startGraphqlServer(options: GraphqlServerOptions): Promise<ApolloServer<OperationContext>> {
  const { supergraph, sourceOf, introspection, limits = LIMITS, log } = options;
  const logger = quiet(log);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name, url }) => sourceOf({ name, url }),
    logger,
  });
  const server = new ApolloServer<OperationContext>({
    gateway,
    introspection,
    logger,
    // Signals are the process's to handle, in its own order.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: { requestHeaders: PREFLIGHT_HEADERS },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.recursiveSelections,
    formatError: (_, error) => formatError(error, 'none', LISTED),
    plugins: [
      operationPlugin(log),
      limitsPlugin<OperationContext>(limits),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await server.start();
  return server;
}
