import { GraphQLError } from 'graphql';

/** An absent part of the answer: the rest stands, so it names no HTTP status. */
export function subgraphError(code: 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE', subgraph: string): GraphQLError {
  const message = code === 'SUBGRAPH_TIMEOUT' ? `${subgraph} did not answer in time.` : `${subgraph} is not available.`;
  return new GraphQLError(message, { extensions: { code, subgraph } });
}
