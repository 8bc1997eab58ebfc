import { Day, Id, Instant, IntCol, Json, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Complexity, Discipline, MandateSubject, Module, PartyKind, Side } from '../enums/values';

/** Copies of what partners agreed, fed by contracts-risk's events; `occurredAt` says how old each is. */

@Entity('party_fact')
export class PartyFactEntity {
  @Id() id: string;
  @Text('code', 64) code: string;
  @Text('name') name: string;
  @Text('kind', 32) kind: PartyKind;
  @Text('side', 16) side: Side;
  @Json('disciplines') disciplines: Discipline[];
  @Json('member_ids') memberIds: string[];
  @Instant('occurred_at') occurredAt: string;
}

export interface AreaPeriod {
  from: string;
  to: string | null;
  postcodeRanges: { from: string; to: string }[];
  operators: { discipline: Discipline; partyId: string }[];
  contractPartyId: string | null;
}

@Entity('area_fact')
@Index('ix_area_fact_code', ['code'])
export class AreaFactEntity {
  @Id() id: string;
  @Text('code', 64) code: string;
  @Text('name') name: string;
  @Ref('combi_area_id', { nullable: true }) combiAreaId: string | null;
  @Text('combi_area_code', 64, { nullable: true }) combiAreaCode: string | null;
  @Json('neighbour_ids') neighbourIds: string[];
  @Json('periods') periods: AreaPeriod[];
  @Instant('occurred_at') occurredAt: string;
}

export interface RoleHolderFact {
  personId: string;
  partyId: string;
}

@Entity('contract_fact')
export class ContractFactEntity {
  @Id() id: string;
  @Text('number', 64) number: string;
  @Text('state', 16) state: string;
  @Json('area_ids') areaIds: string[];
  @Json('modules') modules: Module[];
  @Json('parties') parties: { partyId: string; side: Side }[];
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Json('director', { nullable: true }) director: RoleHolderFact | null;
  @Json('administrator', { nullable: true }) administrator: RoleHolderFact | null;
  @Json('quality_controller', { nullable: true }) qualityController: RoleHolderFact | null;
  @Instant('occurred_at') occurredAt: string;
}

@Entity('contract_area_fact')
@Index('ix_contract_area_fact_area', ['areaId', 'contractId'])
export class ContractAreaFactEntity {
  @Ref('contract_id', { primary: true }) contractId: string;
  @Ref('area_id', { primary: true }) areaId: string;
}

@Entity('mandate_fact')
@Index('ix_mandate_fact_party', ['partyId', 'subject'])
export class MandateFactEntity {
  @Id() id: string;
  @Ref('party_id') partyId: string;
  @Ref('person_id', { nullable: true }) personId: string | null;
  @Text('subject', 16) subject: MandateSubject;
  @Text('module', 32, { nullable: true }) module: Module | null;
  @Ref('area_id', { nullable: true }) areaId: string | null;
  @Ref('combi_area_id', { nullable: true }) combiAreaId: string | null;
  @Ref('contract_id', { nullable: true }) contractId: string | null;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Instant('occurred_at') occurredAt: string;
}

@Entity('legal_basis_fact')
export class LegalBasisFactEntity {
  @Id() id: string;
  @Text('law') law: string;
  @Text('article') article: string;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Instant('occurred_at') occurredAt: string;
}

export interface RiskRowFact {
  rowId: string;
  title: string;
  module: Module;
  owner: string | null;
}

@Entity('risk_matrix_fact')
export class RiskMatrixFactEntity {
  @Ref('contract_id', { primary: true }) contractId: string;
  @IntCol('version') version: number;
  @Day('accepted_on') acceptedOn: string;
  @Json('risk_rows') rows: RiskRowFact[];
  @Instant('occurred_at') occurredAt: string;
}

@Entity('tariff_fact')
@Index('ix_tariff_fact_contract', ['contractId'])
export class TariffFactEntity {
  @Id() id: string;
  @Ref('contract_id') contractId: string;
  @Text('complexity', 8) complexity: Complexity;
  @Json('modules') modules: Module[];
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Instant('occurred_at') occurredAt: string;
}

@Entity('frame_fact')
@Index('ix_frame_fact_contract', ['contractId'])
export class FrameFactEntity {
  @Id() id: string;
  @Ref('contract_id') contractId: string;
  @Text('measure', 32) measure: string;
  @Text('complexity', 8, { nullable: true }) complexity: Complexity | null;
  @IntCol('norm') norm: number;
  @IntCol('tolerance', { nullable: true }) tolerance: number | null;
  @Instant('occurred_at') occurredAt: string;
}

/** Instant of the newest fact per topic: what a refusal says about the age of the copies. */
@Entity('fact_freshness')
export class FactFreshnessEntity {
  @Text('topic', 32, { primary: true }) topic: string;
  @Instant('occurred_at') occurredAt: string;
}

export const factEntities = [
  PartyFactEntity,
  AreaFactEntity,
  ContractFactEntity,
  ContractAreaFactEntity,
  MandateFactEntity,
  LegalBasisFactEntity,
  RiskMatrixFactEntity,
  TariffFactEntity,
  FrameFactEntity,
  FactFreshnessEntity,
];
