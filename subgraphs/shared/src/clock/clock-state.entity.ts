import { Entity } from 'typeorm';
import { Bool, Instant, Text } from '../database/entity-columns';

@Entity('clock_state')
export class ClockStateEntity {
  @Text('name', 16, { primary: true }) name: string;
  @Instant('instant') instant: string;
  @Instant('anchored_at') anchoredAt: string;
  @Bool('held') held: boolean;
}
