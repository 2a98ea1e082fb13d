import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { Skeleton } from './skeleton.tsx';

interface Props<T> {
  /** What useQuery gives, or several queries put together in the same form. */
  query: { data: T | undefined; isError: boolean; error: unknown; refetch: () => unknown };
  /** How many rows the answer will about take, so that nothing moves when it comes. */
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Placeholder, refusal with a retry, or the data: every screen shows its queries through this. Data once shown stays while it reloads. */
export function Loaded<T>({ query, rows, children }: Props<T>) {
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  }
  return <Skeleton rows={rows} />;
}
