import { Id, Instant, Json, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';

/** The secret itself is kept nowhere: only its SHA-256. Expiry is by real time, whatever the demo clock says. */
@Entity('api_token')
@Index('uq_api_token_hash', ['hash'], { unique: true })
@Index('ix_api_token_person', ['personId', 'id'])
export class ApiTokenEntity {
  @Id() id: string;
  @Ref('person_id') personId: string;
  @Text('hash', 64) hash: string;
  /** Null: all that the person's roles allow. */
  @Json('scopes', { nullable: true }) scopes: string[] | null;
  @Instant('expires_at') expiresAt: string;
  @Instant('last_used_at', { nullable: true }) lastUsedAt: string | null;
  @Instant('created_at') createdAt: string;
}
