import { AuditAnchorEntity, AuditDeniedEntity, AuditEntity, AuditHeadEntity } from '../audit/audit.entity';
import { ClockStateEntity } from '../clock/clock-state.entity';
import { IdempotencyEntity } from '../commands/idempotency.entity';
import {
  EventCounterEntity,
  InboxParkedEntity,
  InboxPositionEntity,
  OutboxDeliveryEntity,
  OutboxEntity,
} from '../outbox/outbox.entity';
import { bool, createTable, id, index, instant, int, longText, type Migration, table, text, unique } from './schema';
import { SetGuardEntity } from './set-guard.entity';

/** Tables that every subgraph has. */
export const sharedEntities = [
  SetGuardEntity,
  IdempotencyEntity,
  OutboxEntity,
  OutboxDeliveryEntity,
  EventCounterEntity,
  InboxPositionEntity,
  InboxParkedEntity,
  AuditEntity,
  AuditHeadEntity,
  AuditAnchorEntity,
  AuditDeniedEntity,
  ClockStateEntity,
];

const key = { primary: true };
const nullable = { nullable: true };
const aggregate = (choice = {}) => [text('aggregate_type', 64, choice), text('aggregate_id', 64, choice)];

const eventTables = [
  table(
    'outbox',
    [
      id(),
      text('source', 64),
      text('type', 100),
      ...aggregate(),
      int('event_no'),
      instant('occurred_at'),
      longText('payload'),
    ],
    [unique('uq_outbox_aggregate_no', 'aggregate_type', 'aggregate_id', 'event_no')],
  ),
  table(
    'outbox_delivery',
    [text('peer', 64, key), id('event_id'), int('attempts'), instant('due_at')],
    [index('ix_outbox_delivery_due', 'peer', 'due_at', 'event_id')],
  ),
  table('event_counter', [...aggregate(key), int('last_no')]),
  table('inbox_position', [text('source', 64, key), ...aggregate(key), int('last_no')]),
  table(
    'inbox_parked',
    [
      id('event_id'),
      text('source', 64),
      text('type', 100),
      ...aggregate(),
      int('event_no'),
      instant('occurred_at'),
      longText('payload'),
      int('attempts'),
      longText('error'),
      instant('failed_at'),
      instant('parked_at', nullable),
    ],
    [index('ix_inbox_parked_at', 'parked_at', 'event_id')],
  ),
];

const auditTables = [
  table(
    'audit',
    [
      id(),
      ...aggregate(),
      int('chain_no'),
      instant('at'),
      instant('recorded_at'),
      text('person_id', 64),
      text('organisation_id', 64),
      text('command', 64),
      longText('reason', nullable),
      longText('before_state', nullable),
      longText('after_state', nullable),
      text('request_id', 64),
      text('previous_hash', 64),
      text('hash', 64),
    ],
    [
      unique('uq_audit_chain', 'aggregate_type', 'aggregate_id', 'chain_no'),
      index('ix_audit_person', 'person_id', 'at', 'id'),
      index('ix_audit_recorded', 'recorded_at', 'id'),
    ],
  ),
  table('audit_head', [...aggregate(key), int('chain_no'), text('hash', 64)]),
  table('audit_anchor', [instant('cutoff', key), int('heads'), text('previous_hash', 64), text('hash', 64)]),
  table(
    'audit_denied',
    [
      id(),
      instant('at'),
      text('person_id', 64),
      text('organisation_id', 64),
      text('command', 64),
      text('permission', 100),
      text('request_id', 64),
    ],
    [index('ix_audit_denied_at', 'at', 'id')],
  ),
];

const commandTables = [
  table('set_guard', [text('name', 190, key), int('hits')]),
  table('idempotency', [
    text('person_id', 64, key),
    text('idempotency_key', 64, key),
    text('command', 64),
    text('content_hash', 64),
    longText('outcome', nullable),
    instant('created_at'),
  ]),
  table('clock_state', [text('name', 16, key), instant('instant'), instant('anchored_at'), bool('held')]),
];

const FIRST = 1_780_000_000_001;

/** They run before every subgraph's own, whose numbers start at 1790000000001. */
export const sharedMigrations: Migration[] = [...commandTables, ...eventTables, ...auditTables].map((spec, at) =>
  createTable(`Shared_${spec.name}_${FIRST + at}`, spec),
);
