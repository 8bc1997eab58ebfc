import { bool, createTable, day, id, index, instant, int, longText, ref, table, text } from '@ketenregie/shared';

const key = { primary: true };

export const migrations = [
  createTable(
    'CountedRun1790000000001',
    table(
      'counted_run',
      [id(), ref('area_id'), day('placed_on'), longText('steps'), bool('cancelled')],
      [index('ix_counted_run_area', 'area_id', 'placed_on')],
    ),
  ),
  createTable(
    'ModulePartyDay1790000000002',
    table(
      'module_party_day',
      [ref('area_id', key), text('module', 32, key), ref('party_id', key), day('day', key), int('orders')],
      [index('ix_module_party_day_party', 'party_id', 'day')],
    ),
  ),
  createTable('AreaFreshness1790000000003', table('area_freshness', [ref('area_id', key), instant('newest_event_at')])),
];
