export * from './forbidden';
export * from './money';
export * from './per-request';
export * from './scalars';
export * from './subgraph-schema';
