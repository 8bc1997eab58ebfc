import { useEffect } from 'react';
import { type RaRecord, useGetList, useNotify } from 'react-admin';
import { useUrlState } from '../address/use-url-state';
import { listAddress } from './list-address';
import { useReading } from './use-api';
import { useCursorPages } from './use-cursor-pages';

const PER_PAGE = 25;
type Filter = Readonly<Record<string, string>>;

/** One list screen: the address says what is shown, the data provider gets it. `always` is a filter that belongs to the screen and not to the address. */
export function useList<T>(resource: string, sort: { field: string; order: 'ASC' | 'DESC' }, always: Filter = {}) {
  const [address, write] = useUrlState(listAddress);
  const notify = useNotify();
  const reading = useReading();
  const pages = useCursorPages(address, write);
  const { page } = pages;
  const lost = page > 1 && !address.after;
  const query = useGetList<RaRecord & T>(resource, {
    pagination: { page: lost ? 1 : page, perPage: PER_PAGE },
    sort,
    filter: { ...address.filter, ...always },
    meta: { ...reading, ...(address.after && !lost ? { after: address.after } : {}) },
  });
  useEffect(() => {
    if (!lost) return;
    write({ page: undefined }, { replace: true });
    notify('list.noCursor', { type: 'info' });
  }, [lost, write, notify]);
  const endCursor = (query.meta as { endCursor?: string } | undefined)?.endCursor;
  return {
    query,
    page,
    perPage: PER_PAGE,
    filter: address.filter ?? {},
    setFilter(patch: Readonly<Record<string, string | undefined>>) {
      const next = Object.fromEntries(
        Object.entries({ ...address.filter, ...patch }).filter((entry): entry is [string, string] => Boolean(entry[1])),
      );
      write({ filter: Object.keys(next).length > 0 ? next : undefined, page: undefined, after: undefined });
    },
    hasNext: query.pageInfo?.hasNextPage ?? false,
    next: () => pages.next(endCursor),
    previous: pages.previous,
  };
}
