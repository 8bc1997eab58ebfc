import { Day, Id, Instant, Json, Ref, Text, Version } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { AreaOperator, PostcodeRange } from './area.rules';

@Entity('combi_area')
@Index('uq_combi_area_code', ['code'], { unique: true })
export class CombiAreaEntity {
  @Id() id: string;
  @Text('code', 64) code: string;
  @Text('name', 200) name: string;
  @Version() version: number;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}

@Entity('contract_area')
@Index('uq_contract_area_code', ['code'], { unique: true })
@Index('ix_contract_area_combi', ['combiAreaId', 'code'])
@Index('ix_contract_area_name', ['name', 'id'])
export class ContractAreaEntity {
  @Id() id: string;
  @Text('code', 64) code: string;
  @Text('name', 200) name: string;
  @Ref('combi_area_id', { nullable: true }) combiAreaId: string | null;
  @Json('neighbour_ids') neighbourIds: string[];
  @Version() version: number;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}

/** Borders and operators over `[from, to)`; a change closes one and begins another. */
@Entity('contract_area_period')
@Index('ix_contract_area_period', ['areaId', 'from'])
export class AreaPeriodEntity {
  @Id() id: string;
  @Ref('area_id') areaId: string;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Ref('contract_party_id', { nullable: true }) contractPartyId: string | null;
  @Json('postcode_ranges') postcodeRanges: PostcodeRange[];
  @Json('operators') operators: AreaOperator[];
}
