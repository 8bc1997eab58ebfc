import { Id, Instant, IntCol, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Complexity, FrameMeasure } from '../enums/values';

@Entity('frame')
@Index('ix_frame_contract', ['contractId', 'measure', 'complexity'])
export class FrameEntity {
  @Id() id: string;
  @Ref('contract_id') contractId: string;
  @Text('measure', 32) measure: FrameMeasure;
  /** Null: every class. */
  @Text('complexity', 8, { nullable: true }) complexity: Complexity | null;
  @IntCol('norm') norm: number;
  @IntCol('tolerance', { nullable: true }) tolerance: number | null;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}
