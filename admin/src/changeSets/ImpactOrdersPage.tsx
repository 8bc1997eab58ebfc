import { useParams } from 'react-router-dom';
import { count, oneOf, text as words } from '../address/url-state';
import { useUrlState } from '../address/use-url-state';
import { usePart } from '../dataProvider/use-api';
import { useCursorPages } from '../dataProvider/use-cursor-pages';
import { useFormat, useText } from '../i18n/use-text';
import { AppLink } from '../kit/AppLink/AppLink';
import { CursorPager } from '../kit/CursorPager/CursorPager';
import { PageHead } from '../kit/PageHead/PageHead';
import { Empty } from '../kit/ScreenState/Empty';
import { ScreenState } from '../kit/ScreenState/ScreenState';
import { NotFound } from '../layout/NotFoundPage';
import { OrderTable } from '../orders/OrderTable';
import { impactOrdersDocument } from './documents';
import { setName } from './set-name';

const address = { line: words, only: oneOf('module'), page: count, after: words };
const PER_PAGE = 25;

/** The orders behind a number of the preview: the heading repeats it, and the list holds as many. */
export default function ImpactOrdersPage() {
  const text = useText();
  const format = useFormat();
  const { id = '' } = useParams();
  const [place, write] = useUrlState(address);
  const { line = '', only, after } = place;
  const pages = useCursorPages(place, write);
  const query = usePart(
    impactOrdersDocument,
    { id, key: line, onlyWithModule: only === 'module', first: PER_PAGE, after: after ?? null },
    (data) => data.changeSet,
    { timeless: true, keep: true },
  );
  return (
    <ScreenState query={query} missing={<NotFound />}>
      {({ part: changeSet }) => {
        const { impact } = changeSet;
        const found = impact?.lines.find(({ key }) => key === line);
        if (!impact || !found) return <NotFound />;
        const rows = impact.orders.edges.map(({ node }) => node);
        const counted = only === 'module' ? found.ordersWithModule : found.ordersInWindow;
        const what =
          only === 'module' && found.module
            ? text('impact.listWithModule', { module: text(`module.${found.module}`) })
            : text('impact.list');
        return (
          <>
            <PageHead
              title={text('impact.title', { smart_count: counted, what, area: found.area?.name ?? '' })}
              over={<AppLink to={`/change-sets/${changeSet.id}`}>{setName(changeSet)}</AppLink>}
              under={text('impact.window', { from: format.day(impact.window.from), to: format.day(impact.window.to) })}
            />
            {rows.length === 0 ? (
              <Empty title={text('orders.empty')} why={text('impact.noOrders')} />
            ) : (
              <OrderTable rows={rows} />
            )}
            <CursorPager
              page={pages.page}
              perPage={PER_PAGE}
              shown={rows.length}
              total={impact.orders.totalCount ?? undefined}
              hasNext={impact.orders.pageInfo.hasNextPage}
              onNext={() => pages.next(impact.orders.pageInfo.endCursor)}
              onPrevious={pages.previous}
            />
          </>
        );
      }}
    </ScreenState>
  );
}
