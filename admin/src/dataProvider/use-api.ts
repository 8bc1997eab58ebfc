import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type HttpError, useDataProvider, useLocaleState } from 'react-admin';
import { useEverywhere } from '../address/use-url-state';
import type { ConsoleDataProvider } from './data-provider';
import type { Answer, Document, Reading } from './transport';

export const API = 'api';

/** The day and the set of the address: part of every question, and of the name under which its answer is kept. */
export function useReading(): Reading {
  const [{ asOf, set }] = useEverywhere();
  return { ...(asOf ? { asOf } : {}), ...(set ? { set } : {}) };
}

interface Options {
  readonly enabled?: boolean;
  /** Asked of today, whatever day the screen shows: who is signed in, the clock. */
  readonly timeless?: boolean;
  readonly everyMs?: number;
  readonly keep?: boolean;
}

export function useApi<R, V>(
  document: Document<R, V>,
  variables: V,
  options: Options = {},
): UseQueryResult<Answer<R>, HttpError> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const [language] = useLocaleState();
  const place = useReading();
  const reading = options.timeless ? {} : place;
  return useQuery<Answer<R>, HttpError>({
    queryKey: [API, document.toString(), variables, reading, language],
    queryFn: ({ signal }) => dataProvider.query(document, variables, reading, signal),
    enabled: options.enabled ?? true,
    ...(options.everyMs ? { refetchInterval: options.everyMs } : {}),
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}
