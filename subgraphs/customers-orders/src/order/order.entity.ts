import { Bool, Day, Id, Instant, IntCol, Json, Ref, Text, Version } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type {
  CancellationReason,
  Complexity,
  Discipline,
  ExternalSystem,
  OrderKind,
  OrderState,
  PaymentMode,
  PaymentState,
} from '../enums/values';
import type { OrderFacts } from './classification.rules';

@Entity('customer_order')
@Index('uq_customer_order_number', ['number'], { unique: true })
@Index('ix_customer_order_placed', ['placedAt', 'id'])
@Index('ix_customer_order_area', ['areaId', 'placedAt', 'id'])
@Index('ix_customer_order_coordinator', ['coordinatorId', 'placedAt', 'id'])
@Index('ix_customer_order_state', ['state', 'placedAt', 'id'])
@Index('ix_customer_order_complexity', ['complexity', 'placedAt', 'id'])
@Index('ix_customer_order_legal', ['legalDueOn', 'id'])
@Index('ix_customer_order_agreed', ['agreedDueOn', 'id'])
export class OrderEntity {
  @Id() id: string;
  @Text('number', 16) number: string;
  @Ref('customer_id') customerId: string;
  @Ref('address_id') addressId: string;
  @Ref('area_id') areaId: string;
  @Text('kind', 32) kind: OrderKind;
  @Json('facts') facts: OrderFacts;
  @Text('complexity', 8) complexity: Complexity;
  @Bool('design') design: boolean;
  @Bool('prepare') prepare: boolean;
  @IntCol('rule_version') ruleVersion: number;
  @Text('rule_row', 64) ruleRow: string;
  @Ref('coordinator_id') coordinatorId: string;
  @Instant('placed_at') placedAt: string;
  @Day('submitted_on') submittedOn: string;
  @Day('complete_on') completeOn: string;
  @Day('customer_agreed_on', { nullable: true }) customerAgreedOn: string | null;
  @Day('legal_due_on', { nullable: true }) legalDueOn: string | null;
  @Day('agreed_due_on', { nullable: true }) agreedDueOn: string | null;
  @Text('state', 24) state: OrderState;
  @Text('payment_mode', 8, { nullable: true }) paymentMode: PaymentMode | null;
  @Text('payment_state', 16, { nullable: true }) paymentState: PaymentState | null;
  @Text('cancellation_reason', 32, { nullable: true }) cancellationReason: CancellationReason | null;
  @Instant('cancelled_at', { nullable: true }) cancelledAt: string | null;
  @Json('external_refs') externalRefs: { system: ExternalSystem; id: string }[];
  @Version() version: number;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}

/** Holds the address again in a form to compare: CO-10 asks for a connection in one statement. */
@Entity('order_line')
@Index('ix_order_line_order', ['orderId', 'lineNo'])
@Index('ix_order_line_ean', ['ean'])
@Index('ix_order_line_address', ['addressKey', 'discipline'])
@Index('ix_order_line_bag', ['bagId', 'discipline'])
export class OrderLineEntity {
  @Id() id: string;
  @Ref('order_id') orderId: string;
  @IntCol('line_no') lineNo: number;
  @Text('discipline', 8) discipline: Discipline;
  @Text('capacity', 32, { nullable: true }) capacity: string | null;
  @Text('ean', 18, { nullable: true }) ean: string | null;
  @Ref('operator_id') operatorId: string;
  @Text('address_key', 32) addressKey: string;
  @Text('bag_id', 16, { nullable: true }) bagId: string | null;
}

/** Parties with a part in the order: its coordinator, the operators of its lines, who runs a step (CO-13). */
@Entity('order_party')
@Index('ix_order_party_party', ['partyId', 'orderId'])
export class OrderPartyEntity {
  @Ref('order_id', { primary: true }) orderId: string;
  @Ref('party_id', { primary: true }) partyId: string;
}

/** The last number given out in a year. */
@Entity('order_number')
export class OrderNumberEntity {
  @IntCol('year', { primary: true }) year: number;
  @IntCol('last_no') lastNo: number;
}
