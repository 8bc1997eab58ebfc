/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where the work is. */
export type AddressInput = {
  /** National address id, 16 digits; else BAG_INVALID (CO-09). */
  bagId?: string | null | undefined;
  /** House number with its addition, 1 to 16 characters. */
  houseNumber: string;
  /** Municipality, at most 100 characters. */
  municipality?: string | null | undefined;
  /** `7551 AB` or `7551ab`; else POSTCODE_INVALID (CO-09); in no contract area: AREA_NOT_FOUND (CO-07). */
  postcode: string;
};

/** An approval of what was on the screen (MA-16). */
export type ApproveChangeSetInput = {
  /** `contentHash` as it was seen; another one is APPROVAL_STALE, in whatever state. */
  contentHash: string;
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** The own side (MA-17). */
  side: Side;
};

/** The cell that a party is sought for. */
export type AssignmentCandidatesInput = {
  /** The contract area. */
  areaId: string | number;
  /** A set whose other changes count as made. */
  changeSetId?: string | number | null | undefined;
  /** One class; all without a row of their own when left out. */
  complexity?: Complexity | null | undefined;
  /** Without a ground MA-09 is not judged. */
  ground?: AssignmentGround | null | undefined;
  /** The module. */
  module: Module;
  /** The facts are judged as they will hold on this day. */
  validFrom: string;
};

/** Why a party runs a module (MA-08): by law, by a decision of an operator, or by task maturity. */
export type AssignmentGround =
  | 'LAW'
  | 'MATURITY'
  | 'STRATEGY';

/** What a set waits for before it can go on. */
export type BlockedByKind =
  | 'APPROVAL'
  | 'CHECKS'
  | 'CONFLICT'
  | 'DAY'
  | 'IMPACT'
  | 'PUBLISHING'
  | 'SUBMITTING';

/** An order to cancel; by its coordinator, before it is technically ready (CO-11). */
export type CancelOrderInput = {
  /** The version that was read; another one now: STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The order. */
  id: string | number;
  /** Same key, same answer; 1 to 64 characters (GE-03). */
  idempotencyKey: string;
  /** Why; left out: REASON_REQUIRED (RN-05). */
  reason?: CancellationReason | null | undefined;
};

/** Why an order was cancelled (RN-05). */
export type CancellationReason =
  | 'CUSTOMER_WITHDREW'
  | 'DUPLICATE'
  | 'NOT_FEASIBLE'
  | 'REPLACED_BY_ORDER';

/** What a matrix cell shows: in force, planned by a scheduled set, drafted in the set that is looked through, refused by a rule there, or nobody. */
export type CellState =
  | 'DRAFT'
  | 'LIVE'
  | 'PLANNED'
  | 'REFUSED'
  | 'UNASSIGNED';

/** What a change in a change set changes. */
export type ChangeKind =
  | 'COORDINATOR'
  | 'MODULE_ASSIGNMENT'
  | 'RULE_SET';

/** What people do to a change set (domain §6); TAKE_EFFECT is done by its day. */
export type ChangeSetAction =
  | 'APPROVE'
  | 'CHECK'
  | 'EDIT'
  | 'PREVIEW'
  | 'PUBLISH'
  | 'REBASE'
  | 'REQUEST_CHANGES'
  | 'REVERT'
  | 'SUBMIT'
  | 'TAKE_EFFECT'
  | 'WITHDRAW';

/** Narrows the list; what is left out does not. */
export type ChangeSetFilterInput = {
  /** Touches this contract area. */
  areaId?: string | number | null | undefined;
  /** Opened by the caller. */
  mine?: boolean | null | undefined;
  /** In one of these states. */
  stateIn?: Array<ChangeSetState> | null | undefined;
  /** Lacks the approval of the caller’s organisation, or of the caller as director. */
  waitingForMe?: boolean | null | undefined;
};

/** Last changed first, first day first, or last number first. */
export type ChangeSetSort =
  | 'EFFECTIVE_ON'
  | 'NUMBER'
  | 'UPDATED';

/** State of a change set (domain §6). */
export type ChangeSetState =
  | 'APPROVED'
  | 'IN_FORCE'
  | 'OPEN'
  | 'SCHEDULED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** A set to ask the rules about. */
export type CheckChangeSetInput = {
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
};

/** A refusal stops submitting and publishing; an advice never stops a command. */
export type CheckSeverity =
  | 'ADVICE'
  | 'REFUSAL';

/** What proves a competence (MA-04). */
export type CompetenceEvidence =
  | 'AUDIT'
  | 'CERTIFICATE';

/** Complexity class of an order (domain §9): C1 to C4 for connections, MAINS for mains works. */
export type Complexity =
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'MAINS';

/** State of a contract (domain §6); EXTENDED counts as active. */
export type ContractState =
  | 'ACTIVE'
  | 'AGREED'
  | 'DRAFT'
  | 'ENDED'
  | 'EXTENDED'
  | 'WITHDRAWN';

/** Who asks for the work. */
export type CustomerInput = {
  /** E-mail address, at most 254 characters. */
  email?: string | null | undefined;
  /** Trade register, 8 digits; else KVK_INVALID (CO-09). */
  kvk?: string | null | undefined;
  /** NL when left out. */
  language?: CustomerLanguage | null | undefined;
  /** Name, 1 to 200 characters. */
  name: string;
  /** Telephone number, at most 32 characters. */
  phone?: string | null | undefined;
};

/** Language in which the customer is addressed. */
export type CustomerLanguage =
  | 'EN'
  | 'NL';

/** The decision behind the ground STRATEGY (MA-08). */
export type DecisionInput = {
  /** When it decided. */
  on?: string | null | undefined;
  /** The network operator that decided. */
  partyId?: string | number | null | undefined;
  /** Where the decision is found. */
  reference?: string | null | undefined;
  /** When the decision is reviewed. */
  reviewOn?: string | null | undefined;
};

/** A change to take out of a set. */
export type DiscardChangeInput = {
  /** The set. */
  changeSetId: string | number;
  /** Version of this cell in the set (GE-01). */
  expectedVersion: number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** Key of the change. */
  key: string;
};

/** Electricity E, gas G, heat H, water W, telecom and media M, sewer R. */
export type Discipline =
  | 'E'
  | 'G'
  | 'H'
  | 'M'
  | 'R'
  | 'W';

/** Another title or day. A new day voids the approvals. */
export type EditChangeSetInput = {
  /** First day of all changes; left out: as it was. */
  effectiveOn?: string | null | undefined;
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** Why it may work back (MA-20); left out: as it was. */
  reason?: string | null | undefined;
  /** 1 to 200 characters; left out: as it was. */
  title?: string | null | undefined;
};

/** The order in another system. */
export type ExternalRefInput = {
  /** Its id there, 1 to 100 characters. */
  id: string;
  /** Which system. */
  system: ExternalSystem;
};

/** Where else the order is known: the intake site, the message platform, the dashboard, or a partner. */
export type ExternalSystem =
  | 'CAPO'
  | 'DSP'
  | 'LIP'
  | 'PARTNER';

/** A mandate for MODULE or COORDINATION, for one area or one combi area. */
export type GrantMandateInput = {
  /** Either this or combiAreaId; NOT_FOUND (GE-02). */
  areaId?: string | number | null | undefined;
  /** All areas of it: the director of each grants. NOT_FOUND (GE-02). */
  combiAreaId?: string | number | null | undefined;
  /** First day; DATE_INVALID (GE-04). */
  from: string;
  /** Same key, same answer; at most 64 characters (GE-03). */
  idempotencyKey: string;
  /** With MODULE, and only then; else BAD_USER_INPUT. */
  module?: Module | null | undefined;
  /** Who gets it; NOT_FOUND (GE-02). */
  partyId: string | number;
  /** One person of that party; left out: the party. NOT_FOUND (GE-02). */
  personId?: string | number | null | undefined;
  /** Kept in the audit. */
  reason?: string | null | undefined;
  /** MODULE or COORDINATION; a director grants no others: FORBIDDEN. */
  subject: MandateSubject;
  /** First day without it; left out: no end. DATE_INVALID, DATES_REVERSED (GE-04). */
  to?: string | null | undefined;
};

/** Language in which a person is addressed. */
export type Language =
  | 'en'
  | 'nl';

/** What a mandate lets a party decide: run a module, coordinate, act on a contract, move work. */
export type MandateSubject =
  | 'CONTRACT'
  | 'COORDINATION'
  | 'MODULE'
  | 'PORTFOLIO';

/** Task maturity to run a module oneself, or to leave it to another party (MA-09). */
export type MaturityAspect =
  | 'LET_GO'
  | 'PERFORM';

/** Who brings the task maturity to its level, and by when (MA-09). */
export type MaturityPlanInput = {
  /** The day on which it is done. */
  on?: string | null | undefined;
  /** The party that carries it out. */
  ownerPartyId?: string | number | null | undefined;
  /** What is done. */
  text?: string | null | undefined;
};

/** One of the five modules of the chain (§2.4), in execution order. */
export type Module =
  /** People, materials, machines; always run, started by the coordinator. */
  | 'BUILD'
  /** Satisfaction, record, data, settlement, aftercare; always run. */
  | 'CLOSE'
  /** One design for all disciplines; run where the complexity row asks for it. */
  | 'DESIGN'
  /** Information, order, payment and first appointment; always run. */
  | 'ORIENT_AND_ORDER'
  /** Plans, investigations, materials, permits; run where the complexity row asks for it. */
  | 'PREPARE';

/** OPEN until its order ends. */
export type ModuleRunState =
  | 'CANCELLED'
  | 'OPEN';

/** Where the clock is moved to. */
export type MoveClockInput = {
  /** Same key, same answer; at most 64 characters (GE-03). */
  idempotencyKey: string;
  /** Not before what it shows: VALUE_OUT_OF_RANGE (GE-06). */
  to: string;
};

/** A new change set. */
export type OpenChangeSetInput = {
  /** First day of all its changes; DATE_INVALID (GE-04) if it does not exist. */
  effectiveOn: string;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** Why it may work back, where the day lies before today (MA-20). */
  reason?: string | null | undefined;
  /** What it is about; 1 to 200 characters. */
  title: string;
};

/** A command on an order. */
export type OrderAction =
  | 'CANCEL';

/** What the work is like. A fact that the rules read and that is missing: FACT_MISSING (RU-04). */
export type OrderFactsInput = {
  /** The network’s capacity must be calculated. */
  capacityCalculation?: boolean | null | undefined;
  /** Addresses or plots, 1 to 10,000 (GE-05, GE-06). */
  connections?: number | null | undefined;
  /** A road or waterway is crossed. */
  crossing?: boolean | null | undefined;
  /** There is digging. */
  groundwork?: boolean | null | undefined;
  /** Length of the trench, whole metres, rounded up; 0 to 100,000. */
  trenchMetres?: number | null | undefined;
};

/** All that is named must fit. */
export type OrderFilter = {
  /** In this contract area. */
  areaId?: string | number | null | undefined;
  /** Of one of these classes. */
  complexityIn?: Array<Complexity> | null | undefined;
  /** Coordinated by this party. */
  coordinatorId?: string | number | null | undefined;
  /** With this number. */
  number?: string | null | undefined;
  /** Placed on or after this day. */
  placedFrom?: string | null | undefined;
  /** Placed before this day. */
  placedTo?: string | null | undefined;
  /** At this postcode, among the orders whose address the caller may see (CO-13). */
  postcode?: string | null | undefined;
  /** In one of these states. */
  stateIn?: Array<OrderState> | null | undefined;
};

/** What an order asks: a new connection, a change, a removal, or work on mains (class MAINS). */
export type OrderKind =
  | 'CHANGE_BOTH'
  | 'CHANGE_CAPACITY'
  | 'CHANGE_LOCATION'
  | 'MAINS_NEW'
  | 'MAINS_RECONSTRUCTION'
  | 'NEW_BUILDING'
  | 'NEW_PERMANENT'
  | 'NEW_TEMPORARY'
  | 'REHABILITATION'
  | 'REMOVE'
  | 'REMOVE_WITH_REBUILD';

/** What is asked of one discipline. */
export type OrderLineInput = {
  /** Size of the connection, `3x25A`, `G4`, `630 kVA`; at most 32 characters. It decides the legal term. */
  capacity?: string | null | undefined;
  /** The discipline; nobody’s network in this area: AREA_NOT_FOUND (CO-07). */
  discipline: Discipline;
  /** Connection id, 18 digits; else EAN_INVALID (CO-09). */
  ean?: string | null | undefined;
};

/** Order of a list of orders. */
export type OrderSort =
  | 'AGREED_DUE_ON_ASC'
  | 'LEGAL_DUE_ON_ASC'
  | 'NUMBER_ASC'
  | 'NUMBER_DESC'
  | 'PLACED_AT_ASC'
  | 'PLACED_AT_DESC';

/** State of an order (domain §6). An order that is placed here begins as PLACED. */
export type OrderState =
  | 'ACCEPTED'
  | 'AFTERCARE'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'IN_EXECUTION'
  | 'IN_PREPARATION'
  | 'OFFERED'
  | 'PLACED'
  | 'TECHNICALLY_READY';

/** Whether the customer pays before the work or after it (§2.4). */
export type PaymentMode =
  | 'AFTER'
  | 'AHEAD';

/** AHEAD begins OPEN, AFTER begins DEFERRED (domain §6). */
export type PaymentState =
  | 'DEFERRED'
  | 'OPEN'
  | 'REFUNDED'
  | 'SETTLED';

/** An order to place; by the coordinator of the area and class that the table gives (domain §8). */
export type PlaceOrderInput = {
  /** Where. */
  address: AddressInput;
  /** Today when left out; not after today (GE-04). */
  completeOn?: string | null | undefined;
  /** Who asks. */
  customer: CustomerInput;
  /** Date agreed with the customer; not before today (GE-04). */
  customerAgreedOn?: string | null | undefined;
  /** The order in other systems, at most 20. */
  externalRefs?: Array<ExternalRefInput> | null | undefined;
  /** What the work is like. */
  facts: OrderFactsInput;
  /** Same key, same answer; 1 to 64 characters (GE-03). */
  idempotencyKey: string;
  /** What. */
  kind: OrderKind;
  /** Per discipline, 1 to 25. An open order for a line: ORDER_ALREADY_OPEN (CO-10). */
  lines: Array<OrderLineInput>;
  /** AHEAD when left out; work on mains has no payment. */
  payment?: PaymentMode | null | undefined;
  /** `completeOn` when left out; not after it (GE-04). */
  submittedOn?: string | null | undefined;
};

/** A set to preview (MA-22). */
export type PreviewChangeSetInput = {
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
};

/** A party for a module of an area from the set’s day on, or its end. */
export type ProposeModuleAssignmentInput = {
  /** The contract area; the own organisation is a party to its contract, else FORBIDDEN. */
  areaId: string | number;
  /** The set. */
  changeSetId: string | number;
  /** One class; left out: every class without a row of its own (MA-01). */
  complexity?: Complexity | null | undefined;
  /** With ground STRATEGY. */
  decision?: DecisionInput | null | undefined;
  /** Version of this cell in the set; 0 if the set does not touch it (GE-01). */
  expectedVersion: number;
  /** What makes the ground true here. */
  explanation?: string | null | undefined;
  /** Why; a draft without one is kept and refused at the check (MA-08). */
  ground?: AssignmentGround | null | undefined;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** With ground LAW. */
  legalBasisId?: string | number | null | undefined;
  /** Where maturity is short and the ground is LAW or STRATEGY (MA-09). */
  maturityPlan?: MaturityPlanInput | null | undefined;
  /** The module. */
  module: Module;
  /** Who runs it; left out: the row ends on the set’s day. */
  partyId?: string | number | null | undefined;
  /** Refused: a module is assigned whole (MODULE_NOT_DIVISIBLE, MA-03). */
  tasks?: Array<string> | null | undefined;
  /** First day no longer, after the set’s day (GE-04); left out: open. */
  validTo?: string | null | undefined;
};

/** A set to publish. */
export type PublishChangeSetInput = {
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
};

/** A set to put on what stands now. */
export type RebaseChangeSetInput = {
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
};

/** Evidence of a competence of the own organisation. */
export type RecordCompetenceInput = {
  /** Only in this contract area; everywhere when left out. */
  areaId?: string | number | null | undefined;
  /** What kind of evidence it is. */
  evidenceKind: CompetenceEvidence;
  /** Number of the audit or certificate; 1 to 200 characters. */
  evidenceReference: string;
  /** First day that it holds; DATE_INVALID (GE-04) if it does not exist. */
  from: string;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** From 0 to 5, else VALUE_OUT_OF_RANGE (GE-06). */
  level: number;
  /** The module that the evidence is about. */
  module: Module;
  /** The own organisation; another one is FORBIDDEN. */
  partyId: string | number;
  /** First day that it no longer holds, after `from` (DATES_REVERSED, GE-04); open when left out. */
  to?: string | null | undefined;
};

/** An assessment for the side that the own organisation has in the area’s contract. */
export type RecordMaturityAssessmentInput = {
  /** The contract area; FORBIDDEN for who is no party to its contract. */
  areaId: string | number;
  /** To run it oneself, or to leave it to another. */
  aspect: MaturityAspect;
  /** What the assessment rests on; 1 to 2,000 characters. */
  evidence: string;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** From 0 to 5, else VALUE_OUT_OF_RANGE (GE-06). */
  level: number;
  /** The module that is assessed. */
  module: Module;
  /** The day of the assessment; today when left out, never later. */
  on?: string | null | undefined;
  /** The party that is assessed; NOT_FOUND (GE-02) if there is none. */
  partyId: string | number;
};

/** A set to send back, and why. */
export type RequestChangeSetChangesInput = {
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** Why; 1 to 2,000 characters. */
  reason: string;
};

/** A set in force to turn back, by a new set. */
export type RevertChangeSetInput = {
  /** First day of what was before, not before today (MA-20). */
  effectiveOn: string;
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** Title of the new set; left out: after the old one. */
  title?: string | null | undefined;
};

/** What a person may do for the own organisation (domain §8). */
export type Role =
  | 'ADMIN'
  | 'AUDITOR'
  | 'CONTRACT_MANAGER'
  | 'COORDINATOR'
  | 'DASHBOARD'
  | 'PARTNER'
  | 'PLANNER'
  | 'PORTFOLIO_MANAGER'
  | 'PUBLIC_BODY'
  | 'RISK_MANAGER';

/** A: a contract party coordinates and can run every module; B: a working agreement divides the work (§2.5). */
export type Scenario =
  | 'A'
  | 'B';

/** The side that an organisation acts for (§2.2). */
export type Side =
  | 'CONTRACTOR'
  | 'OPERATOR'
  | 'PUBLIC';

/** What an open step lacks: a party that runs it, or a date by which it is due (RN-08). */
export type StepMissing =
  | 'DUE_DATE'
  | 'PARTY';

/** State of one module of a run (domain §6). */
export type StepState =
  | 'CANCELLED'
  | 'DONE'
  | 'JUDGED_OK'
  | 'NOT_NEEDED'
  | 'PAUSED'
  | 'PLANNED_DEFINITE'
  | 'PLANNED_PROVISIONAL'
  | 'REJECTED'
  | 'REPORTED_READY'
  | 'STARTED'
  | 'WAITING';

/** A set to submit. */
export type SubmitChangeSetInput = {
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
};

/** A set to withdraw, and why. */
export type WithdrawChangeSetInput = {
  /** `version` of the set as it was seen, else STALE_VERSION (GE-01). */
  expectedVersion: number;
  /** The change set. */
  id: string | number;
  /** Same key, same answer; at most 64 characters. */
  idempotencyKey: string;
  /** Why; 1 to 2,000 characters. */
  reason: string;
};

export type ChangeSetFieldsFragment = { id: string, number: number, title: string, state: ChangeSetState, conflicted: boolean, blocked: boolean, effectiveOn: string, validFrom: string | null, inForceAt: string | null, configurationVersion: number | null, version: number, updatedAt: string, author: { id: string, name: string } | null, authorParty: { id: string, name: string } | null, areas: Array<{ id: string, code: string, name: string }>, changes: Array<{ key: string, module: Module | null, complexity: Complexity | null, kind: ChangeKind, beforeParty: { id: string, name: string } | null, afterParty: { id: string, name: string } | null }>, checks: Array<{ changeKey: string | null, severity: CheckSeverity, code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, blockedBy: Array<{ kind: BlockedByKind, side: Side | null, since: string, until: string | null, party: { id: string, name: string } | null }> };

export type ChangeSetsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ChangeSetFilterInput | null | undefined;
  sort?: ChangeSetSort | null | undefined;
}>;


export type ChangeSetsQuery = { changeSets: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, number: number, title: string, state: ChangeSetState, conflicted: boolean, blocked: boolean, effectiveOn: string, validFrom: string | null, inForceAt: string | null, configurationVersion: number | null, version: number, updatedAt: string, author: { id: string, name: string } | null, authorParty: { id: string, name: string } | null, areas: Array<{ id: string, code: string, name: string }>, changes: Array<{ key: string, module: Module | null, complexity: Complexity | null, kind: ChangeKind, beforeParty: { id: string, name: string } | null, afterParty: { id: string, name: string } | null }>, checks: Array<{ changeKey: string | null, severity: CheckSeverity, code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, blockedBy: Array<{ kind: BlockedByKind, side: Side | null, since: string, until: string | null, party: { id: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ChangeSetReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ChangeSetReviewQuery = { changeSet: { contentHash: string, checkedAt: string | null, id: string, number: number, title: string, state: ChangeSetState, conflicted: boolean, blocked: boolean, effectiveOn: string, validFrom: string | null, inForceAt: string | null, configurationVersion: number | null, version: number, updatedAt: string, blockers: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, revertOf: { id: string, number: number } | null, changes: Array<{ key: string, kind: ChangeKind, module: Module | null, complexity: Complexity | null, before: unknown, after: unknown, validTo: string | null, baseVersion: number, version: number, conflicted: boolean, area: { id: string, code: string, name: string } | null, beforeParty: { id: string, name: string } | null, afterParty: { id: string, name: string } | null, conflict: { base: unknown, theirs: unknown, mine: unknown } | null }>, impact: { contentHash: string, computedAt: string, stale: boolean, window: { from: string, to: string }, lines: Array<{ key: string, complexity: Complexity | null, module: Module | null, ordersInWindow: number, ordersWithModule: number, runningOrders: number, runningChanged: number, area: { id: string, code: string, name: string } | null }> } | null, approvals: Array<{ side: Side, at: string, contentHash: string, void: boolean, party: { id: string, name: string } | null, person: { id: string, name: string } | null }>, requiredApprovals: Array<{ side: Side, satisfied: boolean, contract: { id: string, number: string } | null, party: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, contact: { id: string, name: string } | null, director: { id: string, name: string } | null }>, allowedActions: Array<{ action: ChangeSetAction, allowed: boolean, refusal: { code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string } | null }>, author: { id: string, name: string } | null, authorParty: { id: string, name: string } | null, areas: Array<{ id: string, code: string, name: string }>, checks: Array<{ changeKey: string | null, severity: CheckSeverity, code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, blockedBy: Array<{ kind: BlockedByKind, side: Side | null, since: string, until: string | null, party: { id: string, name: string } | null }> } | null };

export type ImpactOrdersQueryVariables = Exact<{
  id: string | number;
  key: string;
  onlyWithModule?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImpactOrdersQuery = { changeSet: { id: string, number: number, title: string, impact: { window: { from: string, to: string }, lines: Array<{ key: string, ordersInWindow: number, ordersWithModule: number, module: Module | null, area: { id: string, code: string, name: string } | null }>, orders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, number: string, kind: OrderKind, state: OrderState, complexity: Complexity, placedAt: string, agreedDueOn: string | null, legalDueOn: string | null, version: number, area: { id: string, code: string, name: string } | null, coordinator: { id: string, name: string } | null, address: { masked: boolean, municipality: string | null, postcode: string | null, houseNumber: string | null }, lines: Array<{ id: string, discipline: Discipline }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type PreviewChangeSetMutationVariables = Exact<{
  input: PreviewChangeSetInput;
}>;


export type PreviewChangeSetMutation = { previewChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type CheckChangeSetMutationVariables = Exact<{
  input: CheckChangeSetInput;
}>;


export type CheckChangeSetMutation = { checkChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type SubmitChangeSetMutationVariables = Exact<{
  input: SubmitChangeSetInput;
}>;


export type SubmitChangeSetMutation = { submitChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type ApproveChangeSetMutationVariables = Exact<{
  input: ApproveChangeSetInput;
}>;


export type ApproveChangeSetMutation = { approveChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type RequestChangeSetChangesMutationVariables = Exact<{
  input: RequestChangeSetChangesInput;
}>;


export type RequestChangeSetChangesMutation = { requestChangeSetChanges: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type PublishChangeSetMutationVariables = Exact<{
  input: PublishChangeSetInput;
}>;


export type PublishChangeSetMutation = { publishChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type WithdrawChangeSetMutationVariables = Exact<{
  input: WithdrawChangeSetInput;
}>;


export type WithdrawChangeSetMutation = { withdrawChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type RebaseChangeSetMutationVariables = Exact<{
  input: RebaseChangeSetInput;
}>;


export type RebaseChangeSetMutation = { rebaseChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type RevertChangeSetMutationVariables = Exact<{
  input: RevertChangeSetInput;
}>;


export type RevertChangeSetMutation = { revertChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type EditChangeSetMutationVariables = Exact<{
  input: EditChangeSetInput;
}>;


export type EditChangeSetMutation = { editChangeSet: { changeSet: { id: string, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type ChangeSetBarQueryVariables = Exact<{
  id: string | number;
}>;


export type ChangeSetBarQuery = { changeSet: { id: string, number: number, title: string, state: ChangeSetState, effectiveOn: string, changes: Array<{ key: string }>, checks: Array<{ severity: CheckSeverity, code: string }> } | null };

export type OpenChangeSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenChangeSetsQuery = { changeSets: { edges: Array<{ node: { id: string, number: number, title: string } }> } | null };

export type NamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesQuery = { parties: { edges: Array<{ node: { id: string, name: string } }> } | null, legalBases: { edges: Array<{ node: { id: string, law: string, article: string } }> } | null };

export type AssignmentMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type AssignmentMatrixQuery = { assignmentMatrix: { asOf: string, configurationVersion: number, changeSet: { id: string, number: number, title: string, state: ChangeSetState, effectiveOn: string, version: number } | null, rows: Array<{ area: { id: string, code: string, name: string, combiArea: { id: string, code: string, name: string } | null, contract: { id: string, number: string, state: ContractState, from: string, to: string, director: { person: { id: string, name: string } | null, party: { id: string, name: string } | null } | null } | null, operators: Array<{ discipline: Discipline, party: { id: string, name: string } | null }> } | null, coordinators: Array<{ complexity: Complexity | null, scenario: Scenario, reason: string | null, party: { id: string, name: string } | null }>, cells: Array<{ key: string, module: Module, state: CellState, version: number, live: { id: string, complexity: Complexity | null, ground: AssignmentGround, explanation: string, validFrom: string, validTo: string | null, configurationVersion: number, party: { id: string, name: string } | null, legalBasis: { id: string, law: string, article: string } | null, decision: { on: string, reviewOn: string, reference: string | null, party: { id: string, name: string } | null } | null, maturityPlan: { on: string, text: string | null, owner: { id: string, name: string } | null } | null, changeSet: { id: string, number: number, title: string } | null } | null, byClass: Array<{ id: string, complexity: Complexity | null, ground: AssignmentGround, explanation: string, validFrom: string, validTo: string | null, configurationVersion: number, party: { id: string, name: string } | null, legalBasis: { id: string, law: string, article: string } | null, decision: { on: string, reviewOn: string, reference: string | null, party: { id: string, name: string } | null } | null, maturityPlan: { on: string, text: string | null, owner: { id: string, name: string } | null } | null, changeSet: { id: string, number: number, title: string } | null }>, planned: Array<{ complexity: Complexity | null, validFrom: string, validTo: string | null, party: { id: string, name: string } | null, changeSet: { id: string, number: number } | null }>, drafts: Array<{ key: string, complexity: Complexity | null, after: unknown, validTo: string | null, baseVersion: number, version: number, conflicted: boolean, beforeParty: { id: string, name: string } | null, afterParty: { id: string, name: string } | null }>, checks: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> }> }> } | null };

export type MatrixCellFieldsFragment = { key: string, module: Module, state: CellState, version: number, live: { id: string, complexity: Complexity | null, ground: AssignmentGround, explanation: string, validFrom: string, validTo: string | null, configurationVersion: number, party: { id: string, name: string } | null, legalBasis: { id: string, law: string, article: string } | null, decision: { on: string, reviewOn: string, reference: string | null, party: { id: string, name: string } | null } | null, maturityPlan: { on: string, text: string | null, owner: { id: string, name: string } | null } | null, changeSet: { id: string, number: number, title: string } | null } | null, byClass: Array<{ id: string, complexity: Complexity | null, ground: AssignmentGround, explanation: string, validFrom: string, validTo: string | null, configurationVersion: number, party: { id: string, name: string } | null, legalBasis: { id: string, law: string, article: string } | null, decision: { on: string, reviewOn: string, reference: string | null, party: { id: string, name: string } | null } | null, maturityPlan: { on: string, text: string | null, owner: { id: string, name: string } | null } | null, changeSet: { id: string, number: number, title: string } | null }>, planned: Array<{ complexity: Complexity | null, validFrom: string, validTo: string | null, party: { id: string, name: string } | null, changeSet: { id: string, number: number } | null }>, drafts: Array<{ key: string, complexity: Complexity | null, after: unknown, validTo: string | null, baseVersion: number, version: number, conflicted: boolean, beforeParty: { id: string, name: string } | null, afterParty: { id: string, name: string } | null }>, checks: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> };

export type AssignmentFieldsFragment = { id: string, complexity: Complexity | null, ground: AssignmentGround, explanation: string, validFrom: string, validTo: string | null, configurationVersion: number, party: { id: string, name: string } | null, legalBasis: { id: string, law: string, article: string } | null, decision: { on: string, reviewOn: string, reference: string | null, party: { id: string, name: string } | null } | null, maturityPlan: { on: string, text: string | null, owner: { id: string, name: string } | null } | null, changeSet: { id: string, number: number, title: string } | null };

export type AssignmentCandidatesQueryVariables = Exact<{
  input: AssignmentCandidatesInput;
}>;


export type AssignmentCandidatesQuery = { assignmentCandidates: Array<{ eligible: boolean, current: boolean, party: { id: string, code: string, name: string, side: Side, contacts: Array<{ id: string, name: string, roles: Array<Role> }> } | null, refusals: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> }> | null };

export type CellHistoryQueryVariables = Exact<{
  areaId: string | number;
  module: Module;
}>;


export type CellHistoryQuery = { assignmentHistory: Array<{ id: string, complexity: Complexity | null, ground: AssignmentGround, explanation: string, validFrom: string, validTo: string | null, configurationVersion: number, party: { id: string, name: string } | null, legalBasis: { id: string, law: string, article: string } | null, decision: { on: string, reviewOn: string, reference: string | null, party: { id: string, name: string } | null } | null, maturityPlan: { on: string, text: string | null, owner: { id: string, name: string } | null } | null, changeSet: { id: string, number: number, title: string } | null }> | null };

export type MaturityOfModuleQueryVariables = Exact<{
  areaId: string | number;
  module: Module;
}>;


export type MaturityOfModuleQuery = { maturityAssessments: { edges: Array<{ node: { id: string, aspect: MaturityAspect, level: number, side: Side, on: string, evidence: string, party: { id: string, name: string } | null } }> } | null };

export type LegalBasesQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalBasesQuery = { legalBases: { edges: Array<{ node: { id: string, law: string, article: string, from: string, to: string | null } }> } | null };

export type RecordCompetenceMutationVariables = Exact<{
  input: RecordCompetenceInput;
}>;


export type RecordCompetenceMutation = { recordCompetence: { competence: { id: string } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type GrantMandateMutationVariables = Exact<{
  input: GrantMandateInput;
}>;


export type GrantMandateMutation = { grantMandate: { mandate: { id: string } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type RecordMaturityAssessmentMutationVariables = Exact<{
  input: RecordMaturityAssessmentInput;
}>;


export type RecordMaturityAssessmentMutation = { recordMaturityAssessment: { maturityAssessment: { id: string } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type OpenChangeSetMutationVariables = Exact<{
  input: OpenChangeSetInput;
}>;


export type OpenChangeSetMutation = { openChangeSet: { changeSet: { id: string, number: number, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type ProposeModuleAssignmentMutationVariables = Exact<{
  input: ProposeModuleAssignmentInput;
}>;


export type ProposeModuleAssignmentMutation = { proposeModuleAssignment: { changeSet: { id: string, number: number, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type DiscardChangeMutationVariables = Exact<{
  input: DiscardChangeInput;
}>;


export type DiscardChangeMutation = { discardChange: { changeSet: { id: string, number: number, version: number } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type OrderFieldsFragment = { id: string, number: string, kind: OrderKind, state: OrderState, complexity: Complexity, placedAt: string, agreedDueOn: string | null, legalDueOn: string | null, version: number, area: { id: string, code: string, name: string } | null, coordinator: { id: string, name: string } | null, address: { masked: boolean, municipality: string | null, postcode: string | null, houseNumber: string | null }, lines: Array<{ id: string, discipline: Discipline }> };

export type OrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
  sort?: OrderSort | null | undefined;
}>;


export type OrdersQuery = { orders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, number: string, kind: OrderKind, state: OrderState, complexity: Complexity, placedAt: string, agreedDueOn: string | null, legalDueOn: string | null, version: number, area: { id: string, code: string, name: string } | null, coordinator: { id: string, name: string } | null, address: { masked: boolean, municipality: string | null, postcode: string | null, houseNumber: string | null }, lines: Array<{ id: string, discipline: Discipline }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OrderPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderPageQuery = { order: { design: boolean, prepare: boolean, submittedOn: string, completeOn: string, customerAgreedOn: string | null, cancellationReason: CancellationReason | null, cancelledAt: string | null, id: string, number: string, kind: OrderKind, state: OrderState, complexity: Complexity, placedAt: string, agreedDueOn: string | null, legalDueOn: string | null, version: number, complexityDecision: { ruleVersion: number, row: string }, facts: { connections: number | null, trenchMetres: number | null, crossing: boolean | null, capacityCalculation: boolean | null, groundwork: boolean | null }, customer: { masked: boolean, name: string | null, email: string | null, phone: string | null, language: CustomerLanguage | null }, lines: Array<{ id: string, discipline: Discipline, capacity: string | null, ean: string | null, operator: { id: string, name: string } | null }>, payment: { mode: PaymentMode, state: PaymentState } | null, externalRefs: Array<{ system: ExternalSystem, id: string }>, allowedActions: Array<{ action: OrderAction, allowed: boolean, refusal: { code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string } | null }>, run: { id: string, state: ModuleRunState, configurationVersion: number, openedAt: string, changeSet: { id: string, number: number, title: string } | null, coordinator: { id: string, name: string } | null, nextActor: { module: Module, since: string | null, until: string | null, missing: Array<StepMissing>, party: { id: string, name: string, contacts: Array<{ id: string, name: string }> } | null } | null, steps: Array<{ id: string, module: Module, state: StepState, dueOn: string | null, startedAt: string | null, doneAt: string | null, missing: Array<StepMissing>, party: { id: string, name: string, side: Side } | null, nextActor: { id: string, name: string } | null }> } | null, area: { id: string, code: string, name: string } | null, coordinator: { id: string, name: string } | null, address: { masked: boolean, municipality: string | null, postcode: string | null, houseNumber: string | null } } | null };

export type AreasQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasQuery = { combiAreas: Array<{ id: string, code: string, name: string, areas: Array<{ id: string, code: string, name: string }> }> | null };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder: { order: { id: string, number: string } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder: { order: { id: string, number: string } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, side: Side, roles: Array<Role>, language: Language, contractsPermissions: Array<string>, modulesPermissions: Array<string> | null, ordersPermissions: Array<string> | null, person: { id: string, name: string } | null, organisation: { id: string, code: string, name: string, side: Side } | null } | null, clock: { now: string, today: string, held: boolean, demo: boolean, settled: boolean } | null, waiting: { totalCount: number } | null };

export type MoveClockMutationVariables = Exact<{
  input: MoveClockInput;
}>;


export type MoveClockMutation = { moveClock: { clock: { now: string, today: string, held: boolean, demo: boolean, settled: boolean } | null, userErrors: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }>, advices: Array<{ code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string }> } };

export type UserErrorFieldsFragment = { code: string, rule: string, path: Array<string>, paths: Array<Array<string>>, message: string, fix: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChangeSetFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeSetFields on ChangeSet {
  id
  number
  title
  state
  conflicted
  blocked
  effectiveOn
  validFrom
  inForceAt
  configurationVersion
  version
  updatedAt
  author {
    id
    name
  }
  authorParty {
    id
    name
  }
  areas {
    id
    code
    name
  }
  changes {
    key
    module
    complexity
    kind
    beforeParty {
      id
      name
    }
    afterParty {
      id
      name
    }
  }
  checks {
    changeKey
    severity
    code
    rule
    path
    paths
    message
    fix
  }
  blockedBy {
    kind
    side
    since
    until
    party {
      id
      name
    }
  }
}
    `, {"fragmentName":"ChangeSetFields"}) as unknown as TypedDocumentString<ChangeSetFieldsFragment, unknown>;
export const AssignmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentFields on ModuleAssignment {
  id
  complexity
  ground
  explanation
  validFrom
  validTo
  configurationVersion
  party {
    id
    name
  }
  legalBasis {
    id
    law
    article
  }
  decision {
    on
    reviewOn
    reference
    party {
      id
      name
    }
  }
  maturityPlan {
    on
    text
    owner {
      id
      name
    }
  }
  changeSet {
    id
    number
    title
  }
}
    `, {"fragmentName":"AssignmentFields"}) as unknown as TypedDocumentString<AssignmentFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const MatrixCellFieldsFragmentDoc = new TypedDocumentString(`
    fragment MatrixCellFields on MatrixCell {
  key
  module
  state
  version
  live {
    ...AssignmentFields
  }
  byClass {
    ...AssignmentFields
  }
  planned {
    complexity
    validFrom
    validTo
    party {
      id
      name
    }
    changeSet {
      id
      number
    }
  }
  drafts {
    key
    complexity
    after
    validTo
    baseVersion
    version
    conflicted
    beforeParty {
      id
      name
    }
    afterParty {
      id
      name
    }
  }
  checks {
    ...UserErrorFields
  }
}
    fragment AssignmentFields on ModuleAssignment {
  id
  complexity
  ground
  explanation
  validFrom
  validTo
  configurationVersion
  party {
    id
    name
  }
  legalBasis {
    id
    law
    article
  }
  decision {
    on
    reviewOn
    reference
    party {
      id
      name
    }
  }
  maturityPlan {
    on
    text
    owner {
      id
      name
    }
  }
  changeSet {
    id
    number
    title
  }
}
fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`, {"fragmentName":"MatrixCellFields"}) as unknown as TypedDocumentString<MatrixCellFieldsFragment, unknown>;
export const OrderFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderFields on Order {
  id
  number
  kind
  state
  complexity
  placedAt
  agreedDueOn
  legalDueOn
  version
  area {
    id
    code
    name
  }
  coordinator {
    id
    name
  }
  address {
    masked
    municipality
    postcode
    houseNumber
  }
  lines {
    id
    discipline
  }
}
    `, {"fragmentName":"OrderFields"}) as unknown as TypedDocumentString<OrderFieldsFragment, unknown>;
export const ChangeSetsDocument = new TypedDocumentString(`
    query ChangeSets($first: Int!, $after: String, $filter: ChangeSetFilterInput, $sort: ChangeSetSort) {
  changeSets(first: $first, after: $after, filter: $filter, sort: $sort) {
    edges {
      cursor
      node {
        ...ChangeSetFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ChangeSetFields on ChangeSet {
  id
  number
  title
  state
  conflicted
  blocked
  effectiveOn
  validFrom
  inForceAt
  configurationVersion
  version
  updatedAt
  author {
    id
    name
  }
  authorParty {
    id
    name
  }
  areas {
    id
    code
    name
  }
  changes {
    key
    module
    complexity
    kind
    beforeParty {
      id
      name
    }
    afterParty {
      id
      name
    }
  }
  checks {
    changeKey
    severity
    code
    rule
    path
    paths
    message
    fix
  }
  blockedBy {
    kind
    side
    since
    until
    party {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ChangeSetsQuery, ChangeSetsQueryVariables>;
export const ChangeSetReviewDocument = new TypedDocumentString(`
    query ChangeSetReview($id: ID!) {
  changeSet(id: $id) {
    ...ChangeSetFields
    contentHash
    checkedAt
    blockers {
      code
      rule
      path
      paths
      message
      fix
    }
    revertOf {
      id
      number
    }
    changes {
      key
      kind
      module
      complexity
      before
      after
      validTo
      baseVersion
      version
      conflicted
      area {
        id
        code
        name
      }
      beforeParty {
        id
        name
      }
      afterParty {
        id
        name
      }
      conflict {
        base
        theirs
        mine
      }
    }
    impact {
      contentHash
      computedAt
      stale
      window {
        from
        to
      }
      lines {
        key
        complexity
        module
        area {
          id
          code
          name
        }
        ordersInWindow
        ordersWithModule
        runningOrders
        runningChanged
      }
    }
    approvals {
      side
      at
      contentHash
      void
      party {
        id
        name
      }
      person {
        id
        name
      }
    }
    requiredApprovals {
      side
      satisfied
      contract {
        id
        number
      }
      party {
        id
        name
      }
      approvedBy {
        id
        name
      }
      contact {
        id
        name
      }
      director {
        id
        name
      }
    }
    allowedActions {
      action
      allowed
      refusal {
        ...UserErrorFields
      }
    }
  }
}
    fragment ChangeSetFields on ChangeSet {
  id
  number
  title
  state
  conflicted
  blocked
  effectiveOn
  validFrom
  inForceAt
  configurationVersion
  version
  updatedAt
  author {
    id
    name
  }
  authorParty {
    id
    name
  }
  areas {
    id
    code
    name
  }
  changes {
    key
    module
    complexity
    kind
    beforeParty {
      id
      name
    }
    afterParty {
      id
      name
    }
  }
  checks {
    changeKey
    severity
    code
    rule
    path
    paths
    message
    fix
  }
  blockedBy {
    kind
    side
    since
    until
    party {
      id
      name
    }
  }
}
fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<ChangeSetReviewQuery, ChangeSetReviewQueryVariables>;
export const ImpactOrdersDocument = new TypedDocumentString(`
    query ImpactOrders($id: ID!, $key: String!, $onlyWithModule: Boolean, $first: Int!, $after: String) {
  changeSet(id: $id) {
    id
    number
    title
    impact {
      window {
        from
        to
      }
      lines {
        key
        ordersInWindow
        ordersWithModule
        module
        area {
          id
          code
          name
        }
      }
      orders(key: $key, onlyWithModule: $onlyWithModule, first: $first, after: $after) {
        edges {
          cursor
          node {
            ...OrderFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
}
    fragment OrderFields on Order {
  id
  number
  kind
  state
  complexity
  placedAt
  agreedDueOn
  legalDueOn
  version
  area {
    id
    code
    name
  }
  coordinator {
    id
    name
  }
  address {
    masked
    municipality
    postcode
    houseNumber
  }
  lines {
    id
    discipline
  }
}`) as unknown as TypedDocumentString<ImpactOrdersQuery, ImpactOrdersQueryVariables>;
export const PreviewChangeSetDocument = new TypedDocumentString(`
    mutation PreviewChangeSet($input: PreviewChangeSetInput!) {
  previewChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<PreviewChangeSetMutation, PreviewChangeSetMutationVariables>;
export const CheckChangeSetDocument = new TypedDocumentString(`
    mutation CheckChangeSet($input: CheckChangeSetInput!) {
  checkChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<CheckChangeSetMutation, CheckChangeSetMutationVariables>;
export const SubmitChangeSetDocument = new TypedDocumentString(`
    mutation SubmitChangeSet($input: SubmitChangeSetInput!) {
  submitChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<SubmitChangeSetMutation, SubmitChangeSetMutationVariables>;
export const ApproveChangeSetDocument = new TypedDocumentString(`
    mutation ApproveChangeSet($input: ApproveChangeSetInput!) {
  approveChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<ApproveChangeSetMutation, ApproveChangeSetMutationVariables>;
export const RequestChangeSetChangesDocument = new TypedDocumentString(`
    mutation RequestChangeSetChanges($input: RequestChangeSetChangesInput!) {
  requestChangeSetChanges(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<RequestChangeSetChangesMutation, RequestChangeSetChangesMutationVariables>;
export const PublishChangeSetDocument = new TypedDocumentString(`
    mutation PublishChangeSet($input: PublishChangeSetInput!) {
  publishChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<PublishChangeSetMutation, PublishChangeSetMutationVariables>;
export const WithdrawChangeSetDocument = new TypedDocumentString(`
    mutation WithdrawChangeSet($input: WithdrawChangeSetInput!) {
  withdrawChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<WithdrawChangeSetMutation, WithdrawChangeSetMutationVariables>;
export const RebaseChangeSetDocument = new TypedDocumentString(`
    mutation RebaseChangeSet($input: RebaseChangeSetInput!) {
  rebaseChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<RebaseChangeSetMutation, RebaseChangeSetMutationVariables>;
export const RevertChangeSetDocument = new TypedDocumentString(`
    mutation RevertChangeSet($input: RevertChangeSetInput!) {
  revertChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<RevertChangeSetMutation, RevertChangeSetMutationVariables>;
export const EditChangeSetDocument = new TypedDocumentString(`
    mutation EditChangeSet($input: EditChangeSetInput!) {
  editChangeSet(input: $input) {
    changeSet {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<EditChangeSetMutation, EditChangeSetMutationVariables>;
export const ChangeSetBarDocument = new TypedDocumentString(`
    query ChangeSetBar($id: ID!) {
  changeSet(id: $id) {
    id
    number
    title
    state
    effectiveOn
    changes {
      key
    }
    checks {
      severity
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeSetBarQuery, ChangeSetBarQueryVariables>;
export const OpenChangeSetsDocument = new TypedDocumentString(`
    query OpenChangeSets {
  changeSets(first: 3, filter: {stateIn: [OPEN]}) {
    edges {
      node {
        id
        number
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenChangeSetsQuery, OpenChangeSetsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names {
  parties(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  legalBases(first: 100) {
    edges {
      node {
        id
        law
        article
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const AssignmentMatrixDocument = new TypedDocumentString(`
    query AssignmentMatrix {
  assignmentMatrix {
    asOf
    configurationVersion
    changeSet {
      id
      number
      title
      state
      effectiveOn
      version
    }
    rows {
      area {
        id
        code
        name
        combiArea {
          id
          code
          name
        }
        contract {
          id
          number
          state
          from
          to
          director {
            person {
              id
              name
            }
            party {
              id
              name
            }
          }
        }
        operators {
          discipline
          party {
            id
            name
          }
        }
      }
      coordinators {
        complexity
        scenario
        reason
        party {
          id
          name
        }
      }
      cells {
        ...MatrixCellFields
      }
    }
  }
}
    fragment MatrixCellFields on MatrixCell {
  key
  module
  state
  version
  live {
    ...AssignmentFields
  }
  byClass {
    ...AssignmentFields
  }
  planned {
    complexity
    validFrom
    validTo
    party {
      id
      name
    }
    changeSet {
      id
      number
    }
  }
  drafts {
    key
    complexity
    after
    validTo
    baseVersion
    version
    conflicted
    beforeParty {
      id
      name
    }
    afterParty {
      id
      name
    }
  }
  checks {
    ...UserErrorFields
  }
}
fragment AssignmentFields on ModuleAssignment {
  id
  complexity
  ground
  explanation
  validFrom
  validTo
  configurationVersion
  party {
    id
    name
  }
  legalBasis {
    id
    law
    article
  }
  decision {
    on
    reviewOn
    reference
    party {
      id
      name
    }
  }
  maturityPlan {
    on
    text
    owner {
      id
      name
    }
  }
  changeSet {
    id
    number
    title
  }
}
fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<AssignmentMatrixQuery, AssignmentMatrixQueryVariables>;
export const AssignmentCandidatesDocument = new TypedDocumentString(`
    query AssignmentCandidates($input: AssignmentCandidatesInput!) {
  assignmentCandidates(input: $input) {
    eligible
    current
    party {
      id
      code
      name
      side
      contacts {
        id
        name
        roles
      }
    }
    refusals {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<AssignmentCandidatesQuery, AssignmentCandidatesQueryVariables>;
export const CellHistoryDocument = new TypedDocumentString(`
    query CellHistory($areaId: ID!, $module: Module!) {
  assignmentHistory(areaId: $areaId, module: $module) {
    ...AssignmentFields
  }
}
    fragment AssignmentFields on ModuleAssignment {
  id
  complexity
  ground
  explanation
  validFrom
  validTo
  configurationVersion
  party {
    id
    name
  }
  legalBasis {
    id
    law
    article
  }
  decision {
    on
    reviewOn
    reference
    party {
      id
      name
    }
  }
  maturityPlan {
    on
    text
    owner {
      id
      name
    }
  }
  changeSet {
    id
    number
    title
  }
}`) as unknown as TypedDocumentString<CellHistoryQuery, CellHistoryQueryVariables>;
export const MaturityOfModuleDocument = new TypedDocumentString(`
    query MaturityOfModule($areaId: ID!, $module: Module!) {
  maturityAssessments(first: 100, filter: {areaId: $areaId, module: $module}) {
    edges {
      node {
        id
        aspect
        level
        side
        on
        evidence
        party {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MaturityOfModuleQuery, MaturityOfModuleQueryVariables>;
export const LegalBasesDocument = new TypedDocumentString(`
    query LegalBases {
  legalBases(first: 100) {
    edges {
      node {
        id
        law
        article
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LegalBasesQuery, LegalBasesQueryVariables>;
export const RecordCompetenceDocument = new TypedDocumentString(`
    mutation RecordCompetence($input: RecordCompetenceInput!) {
  recordCompetence(input: $input) {
    competence {
      id
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<RecordCompetenceMutation, RecordCompetenceMutationVariables>;
export const GrantMandateDocument = new TypedDocumentString(`
    mutation GrantMandate($input: GrantMandateInput!) {
  grantMandate(input: $input) {
    mandate {
      id
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<GrantMandateMutation, GrantMandateMutationVariables>;
export const RecordMaturityAssessmentDocument = new TypedDocumentString(`
    mutation RecordMaturityAssessment($input: RecordMaturityAssessmentInput!) {
  recordMaturityAssessment(input: $input) {
    maturityAssessment {
      id
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<RecordMaturityAssessmentMutation, RecordMaturityAssessmentMutationVariables>;
export const OpenChangeSetDocument = new TypedDocumentString(`
    mutation OpenChangeSet($input: OpenChangeSetInput!) {
  openChangeSet(input: $input) {
    changeSet {
      id
      number
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<OpenChangeSetMutation, OpenChangeSetMutationVariables>;
export const ProposeModuleAssignmentDocument = new TypedDocumentString(`
    mutation ProposeModuleAssignment($input: ProposeModuleAssignmentInput!) {
  proposeModuleAssignment(input: $input) {
    changeSet {
      id
      number
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<ProposeModuleAssignmentMutation, ProposeModuleAssignmentMutationVariables>;
export const DiscardChangeDocument = new TypedDocumentString(`
    mutation DiscardChange($input: DiscardChangeInput!) {
  discardChange(input: $input) {
    changeSet {
      id
      number
      version
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<DiscardChangeMutation, DiscardChangeMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {
  orders(first: $first, after: $after, filter: $filter, sort: $sort) {
    edges {
      cursor
      node {
        ...OrderFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment OrderFields on Order {
  id
  number
  kind
  state
  complexity
  placedAt
  agreedDueOn
  legalDueOn
  version
  area {
    id
    code
    name
  }
  coordinator {
    id
    name
  }
  address {
    masked
    municipality
    postcode
    houseNumber
  }
  lines {
    id
    discipline
  }
}`) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrderPageDocument = new TypedDocumentString(`
    query OrderPage($id: ID!) {
  order(id: $id) {
    ...OrderFields
    design
    prepare
    submittedOn
    completeOn
    customerAgreedOn
    cancellationReason
    cancelledAt
    complexityDecision {
      ruleVersion
      row
    }
    facts {
      connections
      trenchMetres
      crossing
      capacityCalculation
      groundwork
    }
    customer {
      masked
      name
      email
      phone
      language
    }
    lines {
      id
      discipline
      capacity
      ean
      operator {
        id
        name
      }
    }
    payment {
      mode
      state
    }
    externalRefs {
      system
      id
    }
    allowedActions {
      action
      allowed
      refusal {
        ...UserErrorFields
      }
    }
    run {
      id
      state
      configurationVersion
      openedAt
      changeSet {
        id
        number
        title
      }
      coordinator {
        id
        name
      }
      nextActor {
        module
        since
        until
        missing
        party {
          id
          name
          contacts {
            id
            name
          }
        }
      }
      steps {
        id
        module
        state
        dueOn
        startedAt
        doneAt
        missing
        party {
          id
          name
          side
        }
        nextActor {
          id
          name
        }
      }
    }
  }
}
    fragment OrderFields on Order {
  id
  number
  kind
  state
  complexity
  placedAt
  agreedDueOn
  legalDueOn
  version
  area {
    id
    code
    name
  }
  coordinator {
    id
    name
  }
  address {
    masked
    municipality
    postcode
    houseNumber
  }
  lines {
    id
    discipline
  }
}
fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<OrderPageQuery, OrderPageQueryVariables>;
export const AreasDocument = new TypedDocumentString(`
    query Areas {
  combiAreas {
    id
    code
    name
    areas {
      id
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const PlaceOrderDocument = new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    order {
      id
      number
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const CancelOrderDocument = new TypedDocumentString(`
    mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    order {
      id
      number
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  viewer {
    id
    person {
      id
      name
    }
    organisation {
      id
      code
      name
      side
    }
    side
    roles
    language
    contractsPermissions
    modulesPermissions
    ordersPermissions
  }
  clock {
    now
    today
    held
    demo
    settled
  }
  waiting: changeSets(first: 1, filter: {waitingForMe: true}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const MoveClockDocument = new TypedDocumentString(`
    mutation MoveClock($input: MoveClockInput!) {
  moveClock(input: $input) {
    clock {
      now
      today
      held
      demo
      settled
    }
    userErrors {
      ...UserErrorFields
    }
    advices {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  rule
  path
  paths
  message
  fix
}`) as unknown as TypedDocumentString<MoveClockMutation, MoveClockMutationVariables>;