/** The words of this context as plain values: rules read these, the schema registers them in `index.ts`. */

export const Module = {
  ORIENT_AND_ORDER: 'ORIENT_AND_ORDER',
  DESIGN: 'DESIGN',
  PREPARE: 'PREPARE',
  BUILD: 'BUILD',
  CLOSE: 'CLOSE',
} as const;
export type Module = keyof typeof Module;
export const MODULES = Object.values(Module);
/** What a front-door tariff may hold beside the three modules that are always run. */
export const OPTIONAL_MODULES: readonly Module[] = [Module.DESIGN, Module.PREPARE];

export const Complexity = { C1: 'C1', C2: 'C2', C3: 'C3', C4: 'C4', MAINS: 'MAINS' } as const;
export type Complexity = keyof typeof Complexity;

export const Discipline = { E: 'E', G: 'G', H: 'H', W: 'W', M: 'M', R: 'R' } as const;
export type Discipline = keyof typeof Discipline;

export const Side = { OPERATOR: 'OPERATOR', CONTRACTOR: 'CONTRACTOR', PUBLIC: 'PUBLIC' } as const;
export type Side = keyof typeof Side;

export const PartyKind = {
  NETWORK_OPERATOR: 'NETWORK_OPERATOR',
  CONTRACT_PARTY: 'CONTRACT_PARTY',
  COMBI_ORGANISATION: 'COMBI_ORGANISATION',
  MARKET_PARTY: 'MARKET_PARTY',
  MUNICIPALITY: 'MUNICIPALITY',
  PROVINCE: 'PROVINCE',
} as const;
export type PartyKind = keyof typeof PartyKind;

export const Role = {
  CONTRACT_MANAGER: 'CONTRACT_MANAGER',
  PORTFOLIO_MANAGER: 'PORTFOLIO_MANAGER',
  COORDINATOR: 'COORDINATOR',
  PLANNER: 'PLANNER',
  RISK_MANAGER: 'RISK_MANAGER',
  DASHBOARD: 'DASHBOARD',
  PARTNER: 'PARTNER',
  PUBLIC_BODY: 'PUBLIC_BODY',
  AUDITOR: 'AUDITOR',
  ADMIN: 'ADMIN',
} as const;
export type Role = keyof typeof Role;

export const Language = { nl: 'nl', en: 'en' } as const;
export type Language = keyof typeof Language;

export const ContractState = {
  DRAFT: 'DRAFT',
  AGREED: 'AGREED',
  ACTIVE: 'ACTIVE',
  EXTENDED: 'EXTENDED',
  ENDED: 'ENDED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ContractState = keyof typeof ContractState;

export const MandateSubject = {
  MODULE: 'MODULE',
  COORDINATION: 'COORDINATION',
  CONTRACT: 'CONTRACT',
  PORTFOLIO: 'PORTFOLIO',
} as const;
export type MandateSubject = keyof typeof MandateSubject;

export const RiskOwner = {
  OPERATOR: 'OPERATOR',
  CONTRACT_PARTY: 'CONTRACT_PARTY',
  JOINT: 'JOINT',
  MUNICIPALITY: 'MUNICIPALITY',
  PROVINCE: 'PROVINCE',
} as const;
export type RiskOwner = keyof typeof RiskOwner;

export const FrameMeasure = {
  WORKING_DAYS_TO_READY: 'WORKING_DAYS_TO_READY',
  WORKING_DAYS_TO_FIRST_CONTACT: 'WORKING_DAYS_TO_FIRST_CONTACT',
} as const;
export type FrameMeasure = keyof typeof FrameMeasure;
