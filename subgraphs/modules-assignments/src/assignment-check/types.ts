import type { LocalDate, Refusal } from '@ketenregie/shared';
import type {
  AssignmentGround,
  CheckSeverity,
  Complexity,
  MandateSubject,
  MaturityAspect,
  Module,
  PartyKind,
  Side,
} from '../enums/values';

/** What a change holds before and after; null is "nothing there". Kept as sent, so that a wrong draft can be shown. */
export type ChangeContent = Readonly<Record<string, unknown>> | null;

export interface ProposedChange {
  kind: 'MODULE_ASSIGNMENT' | 'COORDINATOR' | 'RULE_SET';
  key: string;
  areaId: string | null;
  module: Module | null;
  complexity: Complexity | null;
  before: ChangeContent;
  after: ChangeContent;
  /** The set's effectiveOn: one day for all changes of a set. */
  validFrom: LocalDate;
  validTo: LocalDate | null;
  baseVersion: number;
}

export interface Finding {
  changeKey: string;
  severity: CheckSeverity;
  refusal: Refusal;
}

export interface CheckOptions {
  today: LocalDate;
  stage: 'verdict' | 'check';
  revert: boolean;
  /** Changes of other SCHEDULED sets: the base of this set up to its day, planned rows beyond it. */
  scheduled: readonly ProposedChange[];
}

export interface Decision {
  partyId: string | null;
  on: LocalDate | null;
  reviewOn: LocalDate | null;
  reference: string | null;
}

export interface MaturityPlan {
  ownerPartyId: string | null;
  on: LocalDate | null;
  text: string | null;
}

export interface AssignmentContent {
  partyId: string;
  ground: AssignmentGround | null;
  legalBasisId: string | null;
  decision: Decision | null;
  explanation: string | null;
  maturityPlan: MaturityPlan | null;
}

export interface CoordinatorContent {
  partyId: string;
  scenario: string | null;
  reason: string | null;
}

export interface PartyFact {
  id: string;
  code: string;
  name: string;
  kind: PartyKind;
  side: Side;
}

export interface AreaFact {
  id: string;
  code: string;
  combiAreaId: string | null;
}

export interface ContractFact {
  id: string;
  number: string;
  /** ACTIVE or EXTENDED. */
  active: boolean;
  /** Empty: all modules. */
  modules: readonly Module[];
  parties: readonly { partyId: string; side: Side }[];
  from: LocalDate;
  to: LocalDate;
}

export interface MandateFact {
  partyId: string;
  subject: MandateSubject;
  module: Module | null;
  areaId: string | null;
  combiAreaId: string | null;
  contractId: string | null;
  from: LocalDate;
  to: LocalDate;
}

export interface CompetenceFact {
  partyId: string;
  module: Module;
  areaId: string | null;
  level: number;
  from: LocalDate;
  to: LocalDate;
  recordedAt: string;
}

export interface MaturityFact {
  partyId: string;
  module: Module;
  areaId: string;
  aspect: MaturityAspect;
  level: number;
  side: Side;
  on: LocalDate;
  recordedAt: string;
}

export interface LegalBasisFact {
  id: string;
  from: LocalDate;
  to: LocalDate;
}

export interface RiskMatrixFact {
  contractId: string;
  acceptedOn: LocalDate;
  rows: readonly { module: Module; owner: string | null }[];
}

export interface TariffFact {
  contractId: string;
  complexity: Complexity;
  /** Optional modules that the price holds, beside the three that are always run. */
  modules: readonly Module[];
  from: LocalDate;
  to: LocalDate;
}

/** A row that is known now (not superseded) of one slot; `from` = `to` is a row replaced on its first day. */
export interface RowFact<Content> {
  areaId: string;
  module: Module | null;
  complexity: Complexity | null;
  from: LocalDate;
  to: LocalDate;
  version: number;
  content: Content;
}

/** One row of the complexity table: which optional modules an order of this class runs. */
export interface ComplexityRow {
  complexity: Complexity;
  modules: readonly Module[];
}

export type FactTopic =
  | 'party'
  | 'area'
  | 'contract'
  | 'mandate'
  | 'legalBasis'
  | 'riskMatrix'
  | 'tariff'
  | 'competence'
  | 'maturity';

/** Everything the rules may read, indexed; loaded by a constant number of statements. */
export interface AssignmentFacts {
  areas: ReadonlyMap<string, AreaFact>;
  parties: ReadonlyMap<string, PartyFact>;
  contractsByArea: ReadonlyMap<string, readonly ContractFact[]>;
  mandatesByParty: ReadonlyMap<string, readonly MandateFact[]>;
  /** Key `party|module`. */
  competences: ReadonlyMap<string, readonly CompetenceFact[]>;
  /** Key `party|module|area|aspect`. */
  maturity: ReadonlyMap<string, readonly MaturityFact[]>;
  legalBases: ReadonlyMap<string, LegalBasisFact>;
  riskMatrices: ReadonlyMap<string, RiskMatrixFact>;
  tariffsByContract: ReadonlyMap<string, readonly TariffFact[]>;
  assignments: readonly RowFact<{ partyId: string }>[];
  coordinators: readonly RowFact<{ partyId: string }>[];
  complexityRows: readonly ComplexityRow[];
  /** Instant of the newest fact received per topic: how old the copy is. */
  factsAt: Readonly<Partial<Record<FactTopic, string>>>;
  levels: { competence: number; maturity: number };
}
