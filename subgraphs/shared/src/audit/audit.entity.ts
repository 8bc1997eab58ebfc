import { Entity, Index } from 'typeorm';
import { Id, Instant, IntCol, LongText, Text } from '../database/entity-columns';

/** One link of an aggregate's chain. `before` and `after` are canonical JSON, exactly as hashed. */
@Entity('audit')
@Index('uq_audit_chain', ['aggregateType', 'aggregateId', 'chainNo'], { unique: true })
@Index('ix_audit_person', ['personId', 'at', 'id'])
@Index('ix_audit_recorded', ['recordedAt', 'id'])
export class AuditEntity {
  @Id() id: string;
  @Text('aggregate_type', 64) aggregateType: string;
  @Text('aggregate_id', 64) aggregateId: string;
  @IntCol('chain_no') chainNo: number;
  /** The context's clock. */
  @Instant('at') at: string;
  /** Real time: what an anchor covers. */
  @Instant('recorded_at') recordedAt: string;
  @Text('person_id', 64) personId: string;
  @Text('organisation_id', 64) organisationId: string;
  @Text('command', 64) command: string;
  @LongText('reason', { nullable: true }) reason: string | null;
  @LongText('before_state', { nullable: true }) before: string | null;
  @LongText('after_state', { nullable: true }) after: string | null;
  @Text('request_id', 64) requestId: string;
  @Text('previous_hash', 64) previousHash: string;
  @Text('hash', 64) hash: string;
}

/** The end of each chain. */
@Entity('audit_head')
export class AuditHeadEntity {
  @Text('aggregate_type', 64, { primary: true }) aggregateType: string;
  @Text('aggregate_id', 64, { primary: true }) aggregateId: string;
  @IntCol('chain_no') chainNo: number;
  @Text('hash', 64) hash: string;
}

/** Hash over the heads of all chains as they were at `cutoff`, chained to the anchor before. */
@Entity('audit_anchor')
export class AuditAnchorEntity {
  @Instant('cutoff', { primary: true }) cutoff: string;
  @IntCol('heads') heads: number;
  @Text('previous_hash', 64) previousHash: string;
  @Text('hash', 64) hash: string;
}

/** A denied command changed nothing, so it stands outside the chains. */
@Entity('audit_denied')
@Index('ix_audit_denied_at', ['at', 'id'])
export class AuditDeniedEntity {
  @Id() id: string;
  @Instant('at') at: string;
  @Text('person_id', 64) personId: string;
  @Text('organisation_id', 64) organisationId: string;
  @Text('command', 64) command: string;
  @Text('permission', 100) permission: string;
  @Text('request_id', 64) requestId: string;
}
