import { Day, Id, Instant, IntCol, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { CompetenceEvidence, Module } from '../enums/values';

/** Evidence that a party can run a module, everywhere or in one area. A new record beside it replaces it. */
@Entity('competence')
@Index('ix_competence_party', ['partyId', 'module', 'id'])
@Index('ix_competence_module', ['module', 'id'])
export class CompetenceEntity {
  @Id() id: string;
  @Ref('party_id') partyId: string;
  @Text('module', 32) module: Module;
  @Ref('area_id', { nullable: true }) areaId: string | null;
  @IntCol('level') level: number;
  @Text('evidence_kind', 16) evidenceKind: CompetenceEvidence;
  @Text('evidence_reference', 200) evidenceReference: string;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Ref('recorded_by') recordedBy: string;
  @Instant('recorded_at') recordedAt: string;
}
