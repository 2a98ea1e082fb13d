import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type FileStore = components['schemas']['FileStoreView'];
export type Check = components['schemas']['IntegrityCheckView'];
export type FaultyFile = components['schemas']['FaultyFile'];

/** So often a running check is looked at. */
const REFRESH_MS = 2000;

export const SIZE = 10;

export const storeQuery = () => queryOptions({ queryKey: ['file-store'], queryFn: () => view(client.GET('/api/v1/files')) });

export const checksQuery = (page: number) =>
  queryOptions({
    queryKey: ['integrity-checks', page],
    queryFn: () => view(client.GET('/api/v1/files/integrity-checks', { params: { query: { page, size: SIZE } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(({ finishedAt }) => finishedAt === null) ? REFRESH_MS : false),
  });

export function startCheck(key: string): Promise<Check> {
  return view(client.POST('/api/v1/files/integrity-checks', { params: { header: { 'Idempotency-Key': key } } }));
}
