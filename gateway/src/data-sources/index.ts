export * from './deadline';
export * from './http-data-source';
export * from './local-data-source';
export * from './subgraph-error';
