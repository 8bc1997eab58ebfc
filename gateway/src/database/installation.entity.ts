import { Instant, Text } from '@ketenregie/shared';
import { Entity } from 'typeorm';

/** What an installation must remember of its own beginnings. */
@Entity('installation')
export class InstallationEntity {
  @Text('name', 64, { primary: true }) name: string;
  @Text('value', 64) value: string;
  /** Real time. */
  @Instant('changed_at') changedAt: string;
}
