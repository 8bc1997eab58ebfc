import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { type Identity, listedCode, type OperationRequest, type OperationResult } from '@ketenregie/shared';
import type { OperationContext } from '../operation-context';
import { type Answer, orAbsent } from './or-absent';
import { subgraphError } from './subgraph-error';

/** What the gateway needs of a subgraph in its own process. */
export interface LocalSubgraph {
  readonly name: string;
  execute(request: OperationRequest, identity: Identity, signal?: AbortSignal | null): Promise<OperationResult>;
}

/** The context travels unchanged, so that loaders batch over the whole operation; documents are the subgraph's to cache. */
export class LocalDataSource implements GraphQLDataSource<OperationContext> {
  constructor(private readonly subgraph: LocalSubgraph) {}

  async process(options: GraphQLDataSourceProcessOptions<OperationContext>): Promise<Answer> {
    if (!('incomingRequestContext' in options)) return { data: {} };
    const { identity, deadline } = options.context;
    const { name } = this.subgraph;
    const { query = '', variables, operationName } = options.request;
    return orAbsent(options, async () => {
      if (!identity) throw subgraphError('SUBGRAPH_UNAVAILABLE', name);
      const request = { query, variables, operationName };
      return answerOf(await deadline.within(name, (signal) => this.ask(request, identity, signal)));
    });
  }

  private ask(request: OperationRequest, identity: Identity, signal: AbortSignal): Promise<OperationResult> {
    const { name } = this.subgraph;
    return this.subgraph.execute(request, identity, signal).catch((error: unknown) => {
      throw listedCode(error) === 'SUBGRAPH_UNAVAILABLE' ? subgraphError('SUBGRAPH_UNAVAILABLE', name) : error;
    });
  }
}

export function answerOf({ data, errors }: OperationResult): Answer {
  return { data: data ?? null, ...(errors ? { errors } : {}) };
}
