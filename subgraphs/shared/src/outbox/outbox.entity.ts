import { Entity, Index } from 'typeorm';
import { Instant, IntCol, Json, LongText, Ref, Text } from '../database/entity-columns';

/** Every published event; kept. */
@Entity('outbox')
@Index('uq_outbox_aggregate_no', ['aggregateType', 'aggregateId', 'eventNo'], { unique: true })
export class OutboxEntity {
  @Ref('id', { primary: true }) id: string;
  @Text('source', 64) source: string;
  @Text('type', 100) type: string;
  @Text('aggregate_type', 64) aggregateType: string;
  @Text('aggregate_id', 64) aggregateId: string;
  @IntCol('event_no') eventNo: number;
  @Instant('occurred_at') occurredAt: string;
  @Json('payload') payload: object;
}

/** An event that a peer has not accepted yet. */
@Entity('outbox_delivery')
@Index('ix_outbox_delivery_due', ['peer', 'dueAt', 'eventId'])
export class OutboxDeliveryEntity {
  @Text('peer', 64, { primary: true }) peer: string;
  @Ref('event_id', { primary: true }) eventId: string;
  @IntCol('attempts') attempts: number;
  /** Real time, not the context's clock. */
  @Instant('due_at') dueAt: string;
}

/** The number of the last published event of an aggregate. */
@Entity('event_counter')
export class EventCounterEntity {
  @Text('aggregate_type', 64, { primary: true }) aggregateType: string;
  @Text('aggregate_id', 64, { primary: true }) aggregateId: string;
  @IntCol('last_no') lastNo: number;
}

/** The last event taken, per aggregate of another context. */
@Entity('inbox_position')
export class InboxPositionEntity {
  @Text('source', 64, { primary: true }) source: string;
  @Text('aggregate_type', 64, { primary: true }) aggregateType: string;
  @Text('aggregate_id', 64, { primary: true }) aggregateId: string;
  @IntCol('last_no') lastNo: number;
}

/** An event whose handler failed; parked once it failed too often, and its aggregate waits behind it. */
@Entity('inbox_parked')
@Index('ix_inbox_parked_at', ['parkedAt', 'eventId'])
export class InboxParkedEntity {
  @Ref('event_id', { primary: true }) eventId: string;
  @Text('source', 64) source: string;
  @Text('type', 100) type: string;
  @Text('aggregate_type', 64) aggregateType: string;
  @Text('aggregate_id', 64) aggregateId: string;
  @IntCol('event_no') eventNo: number;
  @Instant('occurred_at') occurredAt: string;
  @Json('payload') payload: object;
  @IntCol('attempts') attempts: number;
  @LongText('error') error: string;
  @Instant('failed_at') failedAt: string;
  @Instant('parked_at', { nullable: true }) parkedAt: string | null;
}
