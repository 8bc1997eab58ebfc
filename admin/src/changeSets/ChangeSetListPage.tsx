import { Box, Button } from '@mui/material';
import { useList } from '../dataProvider/use-list';
import type { ChangeSetFieldsFragment } from '../gql/graphql';
import { useFormat, useText } from '../i18n/use-text';
import { AppLink } from '../kit/AppLink/AppLink';
import { CursorPager } from '../kit/CursorPager/CursorPager';
import { type Column, ListTable } from '../kit/ListTable/ListTable';
import { PageHead } from '../kit/PageHead/PageHead';
import { Empty } from '../kit/ScreenState/Empty';
import { ScreenState } from '../kit/ScreenState/ScreenState';
import { StateTag } from '../kit/StateTag/StateTag';
import { toneOf, waitsFor } from './list-words';
import { setName } from './set-name';

const VIEWS = [
  { key: 'all', filter: {} },
  { key: 'waiting', filter: { waiting: 'yes' } },
  { key: 'mine', filter: { mine: 'yes', states: 'OPEN' } },
  { key: 'submitted', filter: { states: 'SUBMITTED,APPROVED' } },
  { key: 'planned', filter: { states: 'SCHEDULED' } },
  { key: 'inForce', filter: { states: 'IN_FORCE' } },
  { key: 'withdrawn', filter: { states: 'WITHDRAWN' } },
] as const;

/** S2: change sets by what they wait for. */
export default function ChangeSetListPage() {
  const text = useText();
  const list = useList<ChangeSetFieldsFragment>('change-sets', { field: 'updatedAt', order: 'DESC' });
  const chosen = VIEWS.find((view) => JSON.stringify(view.filter) === JSON.stringify(list.filter))?.key;
  const columns = useColumns();
  return (
    <>
      <PageHead title={text('sets.title')} />
      <Box role="group" aria-label={text('sets.views')} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 2 }}>
        {VIEWS.map((view) => (
          <Button
            key={view.key}
            variant={view.key === chosen ? 'contained' : 'outlined'}
            aria-pressed={view.key === chosen}
            onClick={() => list.setFilter({ waiting: undefined, mine: undefined, states: undefined, ...view.filter })}
          >
            {text(`sets.view.${view.key}`)}
          </Button>
        ))}
      </Box>
      <ScreenState query={list.query as never}>
        {(rows: readonly ChangeSetFieldsFragment[]) =>
          rows.length === 0 ? (
            <Empty title={text('sets.empty')} why={text(chosen === 'all' ? 'sets.emptyWhy' : 'list.filteredAway')}>
              <AppLink to="/matrix">{text('sets.toMatrix')}</AppLink>
            </Empty>
          ) : (
            <>
              <ListTable label={text('sets.title')} rows={rows} columns={columns} keyOf={({ id }) => id} />
              <CursorPager
                page={list.page}
                perPage={list.perPage}
                shown={rows.length}
                total={list.query.total}
                hasNext={list.hasNext}
                onNext={list.next}
                onPrevious={list.previous}
              />
            </>
          )
        }
      </ScreenState>
    </>
  );
}

function useColumns(): Column<ChangeSetFieldsFragment>[] {
  const text = useText();
  const format = useFormat();
  return [
    {
      key: 'title',
      title: text('sets.set'),
      heads: true,
      cell: (set) => <AppLink to={`/change-sets/${set.id}`}>{setName(set)}</AppLink>,
    },
    {
      key: 'areas',
      title: text('sets.areas'),
      cell: (set) =>
        set.areas.length > 3
          ? text('sets.manyAreas', { count: set.areas.length })
          : format.list(set.areas.map(({ name }) => name)) || '–',
    },
    { key: 'changes', title: text('sets.changes'), cell: (set) => format.number(set.changes.length) },
    { key: 'from', short: true, title: text('propose.effectiveOn'), cell: (set) => format.day(set.effectiveOn) },
    {
      key: 'state',
      short: true,
      title: text('matrix.state'),
      cell: (set) => <StateTag tone={toneOf(set)}>{text(`setState.${set.state}`)}</StateTag>,
    },
    { key: 'waits', title: text('sets.blockedBy'), cell: (set) => waitsFor(set, text, format) },
  ];
}
