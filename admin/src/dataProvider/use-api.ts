import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type HttpError, useDataProvider, useLocaleState } from 'react-admin';
import { useEverywhere } from '../address/use-url-state';
import type { ConsoleDataProvider } from './data-provider';
import { absent, type Gap } from './errors';
import { type Answer, asHttpError, type Document, type Reading } from './transport';

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

/** As `useApi`, of the one part that the screen is about: without it there is no screen, and the query has failed. */
export function usePart<R, V, P>(
  document: Document<R, V>,
  variables: V,
  of: (data: R) => P | null | undefined,
  options: Options = {},
): UseQueryResult<Part<P>, HttpError> {
  return useAnswer(document, variables, options, ({ data, gaps }) => {
    const part = of(data);
    if (part === null || part === undefined) throw asHttpError(absent(gaps));
    return { part, gaps };
  });
}

export interface Part<P> {
  readonly part: P;
  readonly gaps: readonly Gap[];
}

export function useApi<R, V>(
  document: Document<R, V>,
  variables: V,
  options: Options = {},
): UseQueryResult<Answer<R>, HttpError> {
  return useAnswer(document, variables, options, (answer) => answer);
}

function useAnswer<R, V, T>(
  document: Document<R, V>,
  variables: V,
  options: Options,
  read: (answer: Answer<R>) => T,
): UseQueryResult<T, HttpError> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const [language] = useLocaleState();
  const place = useReading();
  const reading = options.timeless ? {} : place;
  return useQuery<T, HttpError>({
    queryKey: [API, document.toString(), variables, reading, language],
    queryFn: async ({ signal }) => read(await dataProvider.query(document, variables, reading, signal)),
    enabled: options.enabled ?? true,
    ...(options.everyMs ? { refetchInterval: options.everyMs } : {}),
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}
