import { queryOptions } from '@tanstack/react-query';
import { client, view } from './client.ts';

const RARELY_CHANGES_MS = 10 * 60_000;

/** What pages of several features show; the frame does without it. */
export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
  });

export const indexSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['index-set', id],
    queryFn: () => view(client.GET('/api/v1/index-sets/{id}', { params: { path: { id } } })),
  });

/** Units of a group by name, for choices. */
export const unitChoicesQuery = (group: 'DISTRICT' | 'DEPARTMENT') =>
  queryOptions({
    queryKey: ['units', { group, size: 200, sort: 'name' }],
    queryFn: () => view(client.GET('/api/v1/units', { params: { query: { group, size: 200, sort: 'name' } } })),
    staleTime: RARELY_CHANGES_MS,
  });
