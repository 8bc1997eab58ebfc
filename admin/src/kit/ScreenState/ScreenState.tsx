import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureOf } from '../../dataProvider/use-command';
import { FailureCard } from '../FailureCard/FailureCard';
import { ScreenSkeleton } from './ScreenSkeleton';

interface Props<T> {
  readonly query: UseQueryResult<T, Error>;
  readonly skeleton?: ReactNode;
  /** In place of the failure, where the thing itself is not there. */
  readonly missing?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Loading, failed, forbidden, not found: in one place. Data once seen stays while it is asked anew. */
export function ScreenState<T>({ query, skeleton, missing, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    const failure = failureOf(query.error);
    if (failure.status === 404 && missing) return missing;
    return <FailureCard failure={failure} onRetry={() => void query.refetch()} />;
  }
  return skeleton ?? <ScreenSkeleton />;
}
