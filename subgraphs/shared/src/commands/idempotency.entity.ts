import { Entity } from 'typeorm';
import { Instant, LongText, Text } from '../database/entity-columns';

@Entity('idempotency')
export class IdempotencyEntity {
  @Text('person_id', 64, { primary: true }) personId: string;
  @Text('idempotency_key', 64, { primary: true }) key: string;
  @Text('command', 64) command: string;
  @Text('content_hash', 64) contentHash: string;
  @LongText('outcome', { nullable: true }) outcome: string | null;
  @Instant('created_at') createdAt: string;
}
