import { bool, day, id, index, instant, int, longText, ref, table, text, unique, version } from '@ketenregie/shared';

const key = { primary: true };
const nullable = { nullable: true };
const stamps = () => [version(), instant('created_at'), instant('updated_at')];
const period = () => [day('valid_from'), day('valid_to')];

const customerTables = [
  table('customer', [
    id(),
    text('name', 200),
    text('email', 254, nullable),
    text('phone', 32, nullable),
    text('kvk', 8, nullable),
    text('language', 2),
    ...stamps(),
  ]),
  table('address', [
    id(),
    text('postcode', 6),
    text('house_number', 16),
    text('bag_id', 16, nullable),
    text('municipality', 100, nullable),
    ...stamps(),
  ]),
];

const orderColumns = [
  id(),
  text('number', 16),
  ref('customer_id'),
  ref('address_id'),
  ref('area_id'),
  text('kind', 32),
  longText('facts'),
  text('complexity', 8),
  bool('design'),
  bool('prepare'),
  int('rule_version'),
  text('rule_row', 64),
  ref('coordinator_id'),
  instant('placed_at'),
  day('submitted_on'),
  day('complete_on'),
  day('customer_agreed_on', nullable),
  day('legal_due_on', nullable),
  day('agreed_due_on', nullable),
  text('state', 24),
  text('payment_mode', 8, nullable),
  text('payment_state', 16, nullable),
  text('cancellation_reason', 32, nullable),
  instant('cancelled_at', nullable),
  longText('external_refs'),
  ...stamps(),
];

const orderTables = [
  table('customer_order', orderColumns, [
    unique('uq_customer_order_number', 'number'),
    index('ix_customer_order_placed', 'placed_at', 'id'),
    index('ix_customer_order_area', 'area_id', 'placed_at', 'id'),
    index('ix_customer_order_coordinator', 'coordinator_id', 'placed_at', 'id'),
    index('ix_customer_order_state', 'state', 'placed_at', 'id'),
    index('ix_customer_order_complexity', 'complexity', 'placed_at', 'id'),
    index('ix_customer_order_legal', 'legal_due_on', 'id'),
    index('ix_customer_order_agreed', 'agreed_due_on', 'id'),
  ]),
  table(
    'order_line',
    [
      id(),
      ref('order_id'),
      int('line_no'),
      text('discipline', 8),
      text('capacity', 32, nullable),
      text('ean', 18, nullable),
      ref('operator_id'),
      text('address_key', 32),
      text('bag_id', 16, nullable),
    ],
    [
      index('ix_order_line_order', 'order_id', 'line_no'),
      index('ix_order_line_ean', 'ean'),
      index('ix_order_line_address', 'address_key', 'discipline'),
      index('ix_order_line_bag', 'bag_id', 'discipline'),
    ],
  ),
  table(
    'order_party',
    [ref('order_id', key), ref('party_id', key)],
    [index('ix_order_party_party', 'party_id', 'order_id')],
  ),
  table('order_number', [int('year', key), int('last_no')]),
];

const factTables = [
  table(
    'area_postcode_copy',
    [
      ref('area_id', key),
      day('valid_from', key),
      text('postcode_from', 4, key),
      text('postcode_to', 4),
      day('valid_to'),
    ],
    [index('ix_area_postcode_copy_range', 'postcode_from', 'postcode_to')],
  ),
  table('area_operator_copy', [
    ref('area_id', key),
    day('valid_from', key),
    text('discipline', 8, key),
    ref('party_id'),
    day('valid_to'),
  ]),
  table(
    'contract_copy',
    [ref('contract_id', key), ref('area_id', key), text('state', 16), ...period()],
    [index('ix_contract_copy_area', 'area_id', 'valid_from')],
  ),
  table(
    'frame_copy',
    [ref('frame_id', key), ref('contract_id'), text('measure', 64), text('complexity', 8, nullable), int('norm')],
    [index('ix_frame_copy_contract', 'contract_id', 'measure')],
  ),
  table(
    'coordinator_copy',
    [
      text('change_key', 100, key),
      int('version', key),
      ref('area_id'),
      text('complexity', 8, nullable),
      ref('party_id', nullable),
      instant('in_force_at'),
      ...period(),
    ],
    [index('ix_coordinator_copy_area', 'area_id', 'version')],
  ),
  table(
    'rule_set_copy',
    [
      text('change_key', 100, key),
      int('version', key),
      text('kind', 32),
      ref('area_id', nullable),
      longText('body', nullable),
      instant('in_force_at'),
      day('valid_to'),
    ],
    [index('ix_rule_set_copy_kind', 'kind', 'in_force_at')],
  ),
  table('fact_freshness', [text('topic', 32, key), instant('occurred_at')]),
];

export const tables = [...customerTables, ...orderTables, ...factTables];
