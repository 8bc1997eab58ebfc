import {
  createTable,
  day,
  id,
  index,
  instant,
  int,
  longText,
  type Migration,
  ref,
  table,
  text,
} from '@ketenregie/shared';

const nullable = { nullable: true };
const key = { primary: true };
const period = () => [day('valid_from'), day('valid_to')];

const tables = [
  table('party_fact', [
    id(),
    text('code', 64),
    text('name'),
    text('kind', 32),
    text('side', 16),
    longText('disciplines'),
    longText('member_ids'),
    instant('occurred_at'),
  ]),
  table(
    'area_fact',
    [
      id(),
      text('code', 64),
      text('name'),
      ref('combi_area_id', nullable),
      text('combi_area_code', 64, nullable),
      longText('neighbour_ids'),
      longText('periods'),
      instant('occurred_at'),
    ],
    [index('ix_area_fact_code', 'code')],
  ),
  table('contract_fact', [
    id(),
    text('number', 64),
    text('state', 16),
    longText('area_ids'),
    longText('modules'),
    longText('parties'),
    ...period(),
    longText('director', nullable),
    longText('administrator', nullable),
    longText('quality_controller', nullable),
    instant('occurred_at'),
  ]),
  table(
    'contract_area_fact',
    [ref('contract_id', key), ref('area_id', key)],
    [index('ix_contract_area_fact_area', 'area_id', 'contract_id')],
  ),
  table(
    'mandate_fact',
    [
      id(),
      ref('party_id'),
      ref('person_id', nullable),
      text('subject', 16),
      text('module', 32, nullable),
      ref('area_id', nullable),
      ref('combi_area_id', nullable),
      ref('contract_id', nullable),
      ...period(),
      instant('occurred_at'),
    ],
    [index('ix_mandate_fact_party', 'party_id', 'subject')],
  ),
  table('legal_basis_fact', [id(), text('law'), text('article'), ...period(), instant('occurred_at')]),
  table('risk_matrix_fact', [
    ref('contract_id', key),
    int('version'),
    day('accepted_on'),
    longText('risk_rows'),
    instant('occurred_at'),
  ]),
  table(
    'tariff_fact',
    [id(), ref('contract_id'), text('complexity', 8), longText('modules'), ...period(), instant('occurred_at')],
    [index('ix_tariff_fact_contract', 'contract_id')],
  ),
  table(
    'frame_fact',
    [
      id(),
      ref('contract_id'),
      text('measure', 32),
      text('complexity', 8, nullable),
      int('norm'),
      int('tolerance', nullable),
      instant('occurred_at'),
    ],
    [index('ix_frame_fact_contract', 'contract_id')],
  ),
  table('fact_freshness', [text('topic', 32, key), instant('occurred_at')]),
];

const FIRST = 1_790_000_000_001;

export const factMigrations: Migration[] = tables.map((spec, at) =>
  createTable(`Fact_${spec.name}_${FIRST + at}`, spec),
);
