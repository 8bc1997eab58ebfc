import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { OperationContext } from '../operation-context';

export type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Options = GraphQLDataSourceProcessOptions<OperationContext>;

/** An absence becomes an answer without data, at the place in the caller's document where the part belongs. */
export async function orAbsent(options: Options, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, extensions } = error;
    const below = 'pathInIncomingRequest' in options && (options.pathInIncomingRequest?.length ?? 0) > 0;
    // The gateway finds the place of an entity by its number.
    return { data: null, errors: [{ message, extensions, ...(below ? { path: ['_entities', 0] } : {}) }] };
  }
}
