import type { BaseContext } from '@apollo/server';
import type { Identity } from '@ketenregie/shared';
import type { Deadline } from './data-sources/deadline';

/** What one operation carries from its door to every subgraph. The identity object is one per operation: loaders hang on it. */
export interface OperationContext extends BaseContext {
  /** Null only where a gateway alone serves somebody's supergraph: rights are its subgraphs'. */
  readonly identity: Identity | null;
  readonly requestId: string;
  readonly method: 'GET' | 'POST';
  readonly deadline: Deadline;
}
