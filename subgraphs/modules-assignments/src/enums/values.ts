/** The words of the assignment domain as plain values: rules read these, the schema registers them in `index.ts`. */

export const Module = {
  ORIENT_AND_ORDER: 'ORIENT_AND_ORDER',
  DESIGN: 'DESIGN',
  PREPARE: 'PREPARE',
  BUILD: 'BUILD',
  CLOSE: 'CLOSE',
} as const;
export type Module = keyof typeof Module;
export const MODULES = Object.values(Module);
/** Run only where a complexity row says so; the other three are always run. */
export const OPTIONAL_MODULES: readonly Module[] = [Module.DESIGN, Module.PREPARE];

export const Complexity = { C1: 'C1', C2: 'C2', C3: 'C3', C4: 'C4', MAINS: 'MAINS' } as const;
export type Complexity = keyof typeof Complexity;
export const COMPLEXITIES = Object.values(Complexity);

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

export const AssignmentGround = { LAW: 'LAW', STRATEGY: 'STRATEGY', MATURITY: 'MATURITY' } as const;
export type AssignmentGround = keyof typeof AssignmentGround;

export const Scenario = { A: 'A', B: 'B' } as const;
export type Scenario = keyof typeof Scenario;

export const ChangeKind = {
  MODULE_ASSIGNMENT: 'MODULE_ASSIGNMENT',
  COORDINATOR: 'COORDINATOR',
  RULE_SET: 'RULE_SET',
} as const;
export type ChangeKind = keyof typeof ChangeKind;

export const ChangeSetState = {
  OPEN: 'OPEN',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  SCHEDULED: 'SCHEDULED',
  IN_FORCE: 'IN_FORCE',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ChangeSetState = keyof typeof ChangeSetState;

export const CellState = {
  LIVE: 'LIVE',
  PLANNED: 'PLANNED',
  DRAFT: 'DRAFT',
  REFUSED: 'REFUSED',
  UNASSIGNED: 'UNASSIGNED',
} as const;
export type CellState = keyof typeof CellState;

export const StepState = {
  NOT_NEEDED: 'NOT_NEEDED',
  WAITING: 'WAITING',
  PLANNED_PROVISIONAL: 'PLANNED_PROVISIONAL',
  PLANNED_DEFINITE: 'PLANNED_DEFINITE',
  STARTED: 'STARTED',
  REPORTED_READY: 'REPORTED_READY',
  JUDGED_OK: 'JUDGED_OK',
  REJECTED: 'REJECTED',
  DONE: 'DONE',
  PAUSED: 'PAUSED',
  CANCELLED: 'CANCELLED',
} as const;
export type StepState = keyof typeof StepState;

export const CompetenceEvidence = { AUDIT: 'AUDIT', CERTIFICATE: 'CERTIFICATE' } as const;
export type CompetenceEvidence = keyof typeof CompetenceEvidence;

export const MaturityAspect = { PERFORM: 'PERFORM', LET_GO: 'LET_GO' } as const;
export type MaturityAspect = keyof typeof MaturityAspect;

export type MandateSubject = 'MODULE' | 'COORDINATION' | 'CONTRACT' | 'PORTFOLIO';

export const CheckSeverity = { REFUSAL: 'REFUSAL', ADVICE: 'ADVICE' } as const;
export type CheckSeverity = keyof typeof CheckSeverity;
