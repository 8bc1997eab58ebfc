import { Cents, Day, Id, Instant, Json, Ref, Text, Version } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { ContractState, Module, Side } from '../enums/values';
import type { ActivationCondition, RoleHolder } from './contract.rules';

@Entity('contract')
@Index('uq_contract_number', ['number'], { unique: true })
@Index('ix_contract_state', ['state', 'to'])
@Index('ix_contract_term', ['from', 'id'])
export class ContractEntity {
  @Id() id: string;
  @Text('number', 64) number: string;
  @Text('template_version', 32) templateVersion: string;
  @Json('modules') modules: Module[];
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Text('state', 16) state: ContractState;
  @Json('director', { nullable: true }) director: RoleHolder | null;
  @Json('administrator', { nullable: true }) administrator: RoleHolder | null;
  @Json('quality_controller', { nullable: true }) qualityController: RoleHolder | null;
  @Cents('liability_cap', { nullable: true }) liabilityCap: bigint | null;
  @Json('activation_conditions') activationConditions: ActivationCondition[];
  @Version() version: number;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}

@Entity('contract_in_area')
@Index('ix_contract_in_area_area', ['areaId', 'contractId'])
export class ContractInAreaEntity {
  @Ref('contract_id', { primary: true }) contractId: string;
  @Ref('area_id', { primary: true }) areaId: string;
}

@Entity('contract_party')
@Index('ix_contract_party_party', ['partyId', 'contractId'])
export class ContractPartyEntity {
  @Ref('contract_id', { primary: true }) contractId: string;
  @Ref('party_id', { primary: true }) partyId: string;
  /** The side it acts for in this contract: a combi organisation has none of its own. */
  @Text('side', 16) side: Side;
}
