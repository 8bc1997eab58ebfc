import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useCarry } from '../address/use-url-state';
import { useApi } from '../dataProvider/use-api';
import { useList } from '../dataProvider/use-list';
import type { OrderFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { CursorPager } from '../kit/CursorPager/CursorPager';
import { Day, Pick, Words } from '../kit/Fields/Fields';
import { PageHead } from '../kit/PageHead/PageHead';
import { Empty } from '../kit/ScreenState/Empty';
import { ScreenState } from '../kit/ScreenState/ScreenState';
import { CLASSES } from '../matrix/model';
import { useViewer } from '../session/viewer';
import { areasDocument } from './documents';
import { OrderTable } from './OrderTable';

const STATES = ['PLACED', 'IN_PREPARATION', 'IN_EXECUTION', 'TECHNICALLY_READY', 'CLOSED', 'CANCELLED'] as const;

/** S13, thin: what was ordered where, and how it stands. */
export default function OrderListPage() {
  const text = useText();
  const carry = useCarry();
  const { may } = useViewer();
  const list = useList<OrderFieldsFragment>('orders', { field: 'placedAt', order: 'DESC' });
  return (
    <>
      <PageHead
        title={text('orders.title')}
        aside={
          may('order:place') ? (
            <Button variant="contained" component={RouterLink} to={carry('/orders/new')}>
              {text('orders.place')}
            </Button>
          ) : null
        }
      />
      <OrderFilters filter={list.filter} setFilter={list.setFilter} />
      <ScreenState query={list.query as never}>
        {(rows: readonly OrderFieldsFragment[]) =>
          rows.length === 0 ? (
            <Empty
              title={text('orders.empty')}
              why={text(Object.keys(list.filter).length > 0 ? 'list.filteredAway' : 'orders.emptyWhy')}
            />
          ) : (
            <>
              <OrderTable rows={rows} />
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

interface FilterProps {
  readonly filter: Readonly<Record<string, string>>;
  readonly setFilter: (patch: Readonly<Record<string, string | undefined>>) => void;
}

function OrderFilters({ filter, setFilter }: FilterProps) {
  const text = useText();
  const areas = useApi(areasDocument, {}, { timeless: true });
  const choices =
    areas.data?.data.combiAreas?.flatMap((combi) => combi.areas.map(({ id, name }) => ({ value: id, label: name }))) ??
    [];
  const field = { minWidth: 0, flex: { xs: '1 1 45%', md: '0 0 170px' } };
  return (
    <Box
      role="search"
      aria-label={text('orders.filter')}
      sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-start', mb: 2 }}
    >
      <NumberSearch key={filter.number} value={filter.number ?? ''} onSearch={(number) => setFilter({ number })} />
      <Box sx={field}>
        <Pick
          label={text('matrix.area')}
          value={filter.area ?? ''}
          none={text('list.all')}
          choices={choices}
          onChange={(area) => setFilter({ area })}
        />
      </Box>
      <Box sx={field}>
        <Pick
          label={text('orders.class')}
          value={(filter.complexity ?? '') as (typeof CLASSES)[number] | ''}
          none={text('list.all')}
          choices={CLASSES.map((value) => ({ value, label: text(`complexity.${value}`) }))}
          onChange={(complexity) => setFilter({ complexity })}
        />
      </Box>
      <Box sx={field}>
        <Pick
          label={text('matrix.state')}
          value={(filter.state ?? '') as (typeof STATES)[number] | ''}
          none={text('list.all')}
          choices={STATES.map((value) => ({ value, label: text(`orderState.${value}`) }))}
          onChange={(state) => setFilter({ state })}
        />
      </Box>
      <Box sx={field}>
        <Day label={text('orders.placedFrom')} value={filter.from ?? ''} onChange={(from) => setFilter({ from })} />
      </Box>
      <Box sx={field}>
        <Day label={text('orders.placedTo')} value={filter.to ?? ''} onChange={(to) => setFilter({ to })} />
      </Box>
      {Object.keys(filter).length > 0 ? (
        <Button onClick={() => setFilter(Object.fromEntries(Object.keys(filter).map((name) => [name, undefined])))}>
          {text('list.clear')}
        </Button>
      ) : null}
    </Box>
  );
}

function NumberSearch({ value, onSearch }: { value: string; onSearch: (number: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(value);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <Box component="form" onSubmit={search} sx={{ minWidth: 0, flex: { xs: '1 1 100%', md: '0 0 190px' } }}>
      <Words label={text('orders.number')} value={typed} onChange={setTyped} help={text('orders.numberHelp')} />
    </Box>
  );
}
