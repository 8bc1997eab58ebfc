import { Day, Id, Instant, IntCol, LongText, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { MaturityAspect, Module, Side } from '../enums/values';

/** What one side finds of a party's task maturity in an area on a day; the latest of a side counts (MA-09). */
@Entity('maturity_assessment')
@Index('ix_maturity_assessment_area', ['areaId', 'module', 'id'])
@Index('ix_maturity_assessment_party', ['partyId', 'id'])
export class MaturityAssessmentEntity {
  @Id() id: string;
  @Ref('party_id') partyId: string;
  @Text('module', 32) module: Module;
  @Ref('area_id') areaId: string;
  @Text('aspect', 16) aspect: MaturityAspect;
  @IntCol('level') level: number;
  @Text('side', 16) side: Side;
  @Ref('assessed_by_party_id') assessedByPartyId: string;
  @Ref('assessed_by') assessedBy: string;
  @LongText('evidence') evidence: string;
  @Day('assessed_on') on: string;
  @Instant('recorded_at') recordedAt: string;
}
