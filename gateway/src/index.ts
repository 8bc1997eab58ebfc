export { CompositionError, compose, composeCommitted, readSupergraph, SUBGRAPHS, SUPERGRAPH_FILE } from './compose';
export { type Distributed, startDistributed } from './distributed';
export {
  type Embedded,
  type EmbeddedOptions,
  issueToken,
  migrateAll,
  type Subgraphs,
  seedAll,
  startEmbedded,
} from './embedded';
export { type GatewayOptions, type RunningGateway, startGateway } from './gateway';
export { openFront } from './http';
export { DEMO_LOGINS, DEMO_PASSWORD } from './identity-provider';
export { LIMITS, type Limits } from './limits';
