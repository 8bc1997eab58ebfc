import { Instant, LongText, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';

/** What the identity provider remembers: sessions, interactions, grants, codes, refresh tokens. */
@Entity('oidc_state')
@Index('ix_oidc_state_grant', ['grantId'])
@Index('ix_oidc_state_uid', ['uid'])
@Index('ix_oidc_state_expires', ['expiresAt'])
export class OidcStateEntity {
  /** Kind and id. */
  @Text('state_key', 190, { primary: true }) key: string;
  @Text('kind', 48) kind: string;
  /** JSON. */
  @LongText('payload') payload: string;
  @Text('grant_id', 64, { nullable: true }) grantId: string | null;
  @Text('uid', 64, { nullable: true }) uid: string | null;
  /** Real time; null: stays. */
  @Instant('expires_at', { nullable: true }) expiresAt: string | null;
}
