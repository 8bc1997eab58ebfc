import { Cents, Day, Id, Instant, LongText, Ref, Text, Version } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { MandateSubject, Module } from '../enums/values';

@Entity('mandate')
@Index('ix_mandate_party', ['partyId', 'subject', 'from', 'id'])
@Index('ix_mandate_area', ['areaId', 'subject', 'from'])
@Index('ix_mandate_person', ['personId', 'subject', 'from'])
@Index('ix_mandate_from', ['from', 'id'])
export class MandateEntity {
  @Id() id: string;
  @Ref('party_id') partyId: string;
  /** Null: whoever the party sends. */
  @Ref('person_id', { nullable: true }) personId: string | null;
  @Text('subject', 16) subject: MandateSubject;
  @Text('module', 32, { nullable: true }) module: Module | null;
  @Ref('area_id', { nullable: true }) areaId: string | null;
  @Ref('combi_area_id', { nullable: true }) combiAreaId: string | null;
  @Ref('contract_id', { nullable: true }) contractId: string | null;
  /** Cents for CONTRACT, crew-days moved a batch for PORTFOLIO; null: no limit. */
  @Cents('most', { nullable: true }) limit: bigint | null;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @LongText('reason', { nullable: true }) reason: string | null;
  @Text('granted_by', 64) grantedBy: string;
  @Version() version: number;
  @Instant('created_at') createdAt: string;
}
