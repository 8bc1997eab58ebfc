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
  unique,
} from '@ketenregie/shared';

const nullable = { nullable: true };
const key = { primary: true };
const period = () => [day('valid_from'), day('valid_to')];
const known = () => [
  ref('change_set_id'),
  int('configuration_version'),
  int('created_version'),
  int('superseded_by_version', nullable),
];

const tables = [
  table(
    'module_assignment',
    [
      id(),
      ref('area_id'),
      text('module', 32),
      text('complexity', 8, nullable),
      ref('party_id'),
      text('ground', 16),
      ref('legal_basis_id', nullable),
      longText('decision', nullable),
      longText('explanation'),
      longText('maturity_plan', nullable),
      ...period(),
      ...known(),
    ],
    [
      index('ix_module_assignment_area', 'area_id', 'superseded_by_version', 'valid_from'),
      index('ix_module_assignment_party', 'party_id', 'valid_from', 'id'),
      index('ix_module_assignment_from', 'valid_from', 'id'),
    ],
  ),
  table(
    'applied_change_set',
    [ref('change_set_id', key), int('configuration_version'), day('valid_from')],
    [index('ix_applied_change_set_from', 'valid_from', 'configuration_version')],
  ),
  table(
    'coordinator_assignment',
    [
      id(),
      ref('area_id'),
      text('complexity', 8, nullable),
      text('scenario', 8),
      ref('party_id'),
      longText('reason', nullable),
      ...period(),
      ...known(),
    ],
    [
      index('ix_coordinator_assignment_area', 'area_id', 'superseded_by_version', 'valid_from'),
      index('ix_coordinator_assignment_from', 'valid_from', 'id'),
    ],
  ),
  table(
    'rule_set',
    [id(), text('kind', 32), longText('body'), day('valid_from'), ref('change_set_id'), int('configuration_version')],
    [unique('uq_rule_set_kind_version', 'kind', 'configuration_version')],
  ),
  table(
    'competence',
    [
      id(),
      ref('party_id'),
      text('module', 32),
      ref('area_id', nullable),
      int('level'),
      text('evidence_kind', 16),
      text('evidence_reference', 200),
      ...period(),
      ref('recorded_by'),
      instant('recorded_at'),
    ],
    [index('ix_competence_party', 'party_id', 'module', 'id'), index('ix_competence_module', 'module', 'id')],
  ),
  table(
    'maturity_assessment',
    [
      id(),
      ref('party_id'),
      text('module', 32),
      ref('area_id'),
      text('aspect', 16),
      int('level'),
      text('side', 16),
      ref('assessed_by_party_id'),
      ref('assessed_by'),
      longText('evidence'),
      day('assessed_on'),
      instant('recorded_at'),
    ],
    [
      index('ix_maturity_assessment_area', 'area_id', 'module', 'id'),
      index('ix_maturity_assessment_party', 'party_id', 'id'),
    ],
  ),
];

const FIRST = 1_790_000_000_021;

export const assignmentTableMigrations: Migration[] = tables.map((spec, at) =>
  createTable(`Assignment_${spec.name}_${FIRST + at}`, spec),
);
