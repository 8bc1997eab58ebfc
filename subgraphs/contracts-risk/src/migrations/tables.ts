import {
  bigint,
  bool,
  day,
  id,
  index,
  instant,
  int,
  longText,
  ref,
  type TableSpec,
  table,
  text,
  unique,
  version,
} from '@ketenregie/shared';

const nullable = { nullable: true };
const key = { primary: true };
const period = () => [day('valid_from'), day('valid_to')];
const created = () => instant('created_at');
const changed = () => [version(), created(), instant('updated_at')];

const people = [
  table(
    'party',
    [
      id(),
      text('code', 64),
      text('name', 200),
      text('kind', 32),
      text('side', 16),
      longText('disciplines'),
      longText('member_ids'),
      text('kvk', 8, nullable),
      text('oin', 20, nullable),
      bool('data_owner'),
      ...changed(),
    ],
    [unique('uq_party_code', 'code'), index('ix_party_name', 'name', 'id')],
  ),
  table(
    'person',
    [
      id(),
      text('login', 64),
      text('name', 200),
      ref('organisation_id'),
      longText('roles'),
      text('language', 2),
      text('password_hash', 200, nullable),
      ...changed(),
    ],
    [unique('uq_person_login', 'login'), index('ix_person_organisation', 'organisation_id', 'id')],
  ),
  table(
    'api_token',
    [
      id(),
      ref('person_id'),
      text('hash', 64),
      longText('scopes', nullable),
      instant('expires_at'),
      instant('last_used_at', nullable),
      created(),
    ],
    [unique('uq_api_token_hash', 'hash'), index('ix_api_token_person', 'person_id', 'id')],
  ),
];

const areas = [
  table(
    'combi_area',
    [id(), text('code', 64), text('name', 200), ...changed()],
    [unique('uq_combi_area_code', 'code')],
  ),
  table(
    'contract_area',
    [
      id(),
      text('code', 64),
      text('name', 200),
      ref('combi_area_id', nullable),
      longText('neighbour_ids'),
      ...changed(),
    ],
    [
      unique('uq_contract_area_code', 'code'),
      index('ix_contract_area_combi', 'combi_area_id', 'code'),
      index('ix_contract_area_name', 'name', 'id'),
    ],
  ),
  table(
    'contract_area_period',
    [
      id(),
      ref('area_id'),
      ...period(),
      ref('contract_party_id', nullable),
      longText('postcode_ranges'),
      longText('operators'),
    ],
    [index('ix_contract_area_period', 'area_id', 'valid_from')],
  ),
];

const contracts = [
  table(
    'contract',
    [
      id(),
      text('number', 64),
      text('template_version', 32),
      longText('modules'),
      ...period(),
      text('state', 16),
      longText('director', nullable),
      longText('administrator', nullable),
      longText('quality_controller', nullable),
      bigint('liability_cap', nullable),
      longText('activation_conditions'),
      ...changed(),
    ],
    [
      unique('uq_contract_number', 'number'),
      index('ix_contract_state', 'state', 'valid_to'),
      index('ix_contract_term', 'valid_from', 'id'),
    ],
  ),
  table(
    'contract_in_area',
    [ref('contract_id', key), ref('area_id', key)],
    [index('ix_contract_in_area_area', 'area_id', 'contract_id')],
  ),
  table(
    'contract_party',
    [ref('contract_id', key), ref('party_id', key), text('side', 16)],
    [index('ix_contract_party_party', 'party_id', 'contract_id')],
  ),
];

const terms = [
  table(
    'risk_matrix',
    [id(), ref('contract_id'), int('matrix_version'), day('accepted_on'), created()],
    [unique('uq_risk_matrix_version', 'contract_id', 'matrix_version')],
  ),
  table(
    'risk_row',
    [
      id(),
      ref('matrix_id'),
      int('row_no'),
      text('title', 200),
      text('category', 32),
      text('module', 32),
      text('owner', 16),
      bigint('cap', nullable),
      bool('unforeseen'),
    ],
    [unique('uq_risk_row_no', 'matrix_id', 'row_no')],
  ),
  table(
    'frame',
    [
      id(),
      ref('contract_id'),
      text('measure', 32),
      text('complexity', 8, nullable),
      int('norm'),
      int('tolerance', nullable),
      created(),
      instant('updated_at'),
    ],
    [index('ix_frame_contract', 'contract_id', 'measure', 'complexity')],
  ),
  table(
    'front_door_tariff',
    [
      id(),
      ref('contract_id'),
      text('complexity', 8),
      longText('modules'),
      bigint('price'),
      bigint('price_per_unit', nullable),
      ...period(),
      created(),
    ],
    [index('ix_front_door_tariff_contract', 'contract_id', 'complexity', 'valid_from')],
  ),
  table(
    'legal_basis',
    [id(), text('law', 200), text('article', 64), longText('text'), ...period(), created()],
    [index('ix_legal_basis_law', 'law', 'article', 'id')],
  ),
];

const rest = [
  table(
    'mandate',
    [
      id(),
      ref('party_id'),
      ref('person_id', nullable),
      text('subject', 16),
      text('module', 32, nullable),
      ref('area_id', nullable),
      ref('combi_area_id', nullable),
      ref('contract_id', nullable),
      bigint('most', nullable),
      ...period(),
      longText('reason', nullable),
      text('granted_by', 64),
      version(),
      created(),
    ],
    [
      index('ix_mandate_party', 'party_id', 'subject', 'valid_from', 'id'),
      index('ix_mandate_area', 'area_id', 'subject', 'valid_from'),
      index('ix_mandate_person', 'person_id', 'subject', 'valid_from'),
      index('ix_mandate_from', 'valid_from', 'id'),
    ],
  ),
  table('clock_move', [
    text('name', 16, key),
    instant('target', nullable),
    instant('position'),
    instant('awaited', nullable),
  ]),
  table('clock_reached', [text('context', 64, key), instant('reached')]),
];

/** In the order of their migrations: add at the end. */
export const tables: readonly TableSpec[] = [...people, ...areas, ...contracts, ...terms, ...rest];
