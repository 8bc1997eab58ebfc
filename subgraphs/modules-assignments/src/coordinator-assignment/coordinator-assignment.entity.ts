import { Day, Id, IntCol, LongText, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Complexity, Scenario } from '../enums/values';

/** Who coordinates the orders of an area and class; kept like the module rows. */
@Entity('coordinator_assignment')
@Index('ix_coordinator_assignment_area', ['areaId', 'supersededByVersion', 'from'])
@Index('ix_coordinator_assignment_from', ['from', 'id'])
export class CoordinatorAssignmentEntity {
  @Id() id: string;
  @Ref('area_id') areaId: string;
  @Text('complexity', 8, { nullable: true }) complexity: Complexity | null;
  @Text('scenario', 8) scenario: Scenario;
  @Ref('party_id') partyId: string;
  @LongText('reason', { nullable: true }) reason: string | null;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  /** The set that gave it, and its version: a copy with another end keeps both. */
  @Ref('change_set_id') changeSetId: string;
  @IntCol('configuration_version') configurationVersion: number;
  @IntCol('created_version') createdVersion: number;
  @IntCol('superseded_by_version', { nullable: true }) supersededByVersion: number | null;
}
