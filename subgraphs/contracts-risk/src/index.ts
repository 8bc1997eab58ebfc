import 'reflect-metadata';

export type { ContractsRiskApi } from './api';
export type { IssuedToken } from './api-token/api-token.service';
export type { BaseIdentity, TokenAnswer } from './identity/identity.service';
export { type SeededContracts, seedContractsRisk } from './seed/seed';
export { CONTEXT, contractsRisk } from './subgraph';
