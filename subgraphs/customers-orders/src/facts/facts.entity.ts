import { Day, Instant, IntCol, Json, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Complexity, Discipline } from '../enums/values';

/** Copies of what others decide, fed by their events; only what an order needs. Open ends are 9999-12-31. */

@Entity('area_postcode_copy')
@Index('ix_area_postcode_copy_range', ['postcodeFrom', 'postcodeTo'])
export class AreaPostcodeCopyEntity {
  @Ref('area_id', { primary: true }) areaId: string;
  @Day('valid_from', { primary: true }) from: string;
  /** Four digits; both ends belong to the area. */
  @Text('postcode_from', 4, { primary: true }) postcodeFrom: string;
  @Text('postcode_to', 4) postcodeTo: string;
  @Day('valid_to') to: string;
}

@Entity('area_operator_copy')
export class AreaOperatorCopyEntity {
  @Ref('area_id', { primary: true }) areaId: string;
  @Day('valid_from', { primary: true }) from: string;
  @Text('discipline', 8, { primary: true }) discipline: Discipline;
  @Ref('party_id') partyId: string;
  @Day('valid_to') to: string;
}

@Entity('contract_copy')
@Index('ix_contract_copy_area', ['areaId', 'from'])
export class ContractCopyEntity {
  @Ref('contract_id', { primary: true }) contractId: string;
  @Ref('area_id', { primary: true }) areaId: string;
  @Text('state', 16) state: string;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
}

@Entity('frame_copy')
@Index('ix_frame_copy_contract', ['contractId', 'measure'])
export class FrameCopyEntity {
  @Ref('frame_id', { primary: true }) frameId: string;
  @Ref('contract_id') contractId: string;
  @Text('measure', 64) measure: string;
  /** Null: every class. */
  @Text('complexity', 8, { nullable: true }) complexity: Complexity | null;
  @IntCol('norm') norm: number;
}

/** Who coordinates an area and class since a configuration came in force; a newer version replaces an older one. */
@Entity('coordinator_copy')
@Index('ix_coordinator_copy_area', ['areaId', 'version'])
export class CoordinatorCopyEntity {
  @Text('change_key', 100, { primary: true }) key: string;
  @IntCol('version', { primary: true }) version: number;
  @Ref('area_id') areaId: string;
  @Text('complexity', 8, { nullable: true }) complexity: Complexity | null;
  /** Null: the row was ended. */
  @Ref('party_id', { nullable: true }) partyId: string | null;
  @Instant('in_force_at') inForceAt: string;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
}

@Entity('rule_set_copy')
@Index('ix_rule_set_copy_kind', ['kind', 'inForceAt'])
export class RuleSetCopyEntity {
  @Text('change_key', 100, { primary: true }) key: string;
  @IntCol('version', { primary: true }) version: number;
  @Text('kind', 32) kind: string;
  /** Null: the national default. */
  @Ref('area_id', { nullable: true }) areaId: string | null;
  /** Null: the local version was ended. */
  @Json('body', { nullable: true }) body: object | null;
  @Instant('in_force_at') inForceAt: string;
  @Day('valid_to') to: string;
}

/** When the newest copy of a topic happened: what a refusal says about the age of the copies. */
@Entity('fact_freshness')
export class FactFreshnessEntity {
  @Text('topic', 32, { primary: true }) topic: string;
  @Instant('occurred_at') occurredAt: string;
}

export const factEntities = [
  AreaPostcodeCopyEntity,
  AreaOperatorCopyEntity,
  ContractCopyEntity,
  FrameCopyEntity,
  CoordinatorCopyEntity,
  RuleSetCopyEntity,
  FactFreshnessEntity,
];
