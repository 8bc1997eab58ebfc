import { Day, Id, IntCol, Json, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';

/** A rule set as it came in force; the newest version whose first day is reached holds. */
@Entity('rule_set')
@Index('uq_rule_set_kind_version', ['kind', 'configurationVersion'], { unique: true })
export class RuleSetEntity {
  @Id() id: string;
  @Text('kind', 32) kind: string;
  @Json('body') body: unknown;
  @Day('valid_from') validFrom: string;
  @Ref('change_set_id') changeSetId: string;
  @IntCol('configuration_version') configurationVersion: number;
}
