import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type Progress = components['schemas']['ProgressView'];
export type Count = components['schemas']['ProgressCount'];
export type Districts = components['schemas']['PageDistrict'];
export type Delay = components['schemas']['DelayView'];

const REFRESH_MS = 60_000;

/** Read again every minute while somebody looks at it; the figures carry their own time. */
export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ['progress', id],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}/progress', { params: { path: { id } } })),
    refetchInterval: REFRESH_MS,
  });

export const districtsQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: ['progress', id, 'districts', page],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}/progress/districts', { params: { path: { id }, query: { page } } })),
    refetchInterval: REFRESH_MS,
  });

export const delaysQuery = (id: string) =>
  queryOptions({
    queryKey: ['progress', id, 'delays'],
    queryFn: () =>
      view(client.GET('/api/v1/campaigns/{id}/progress/delays', { params: { path: { id }, query: { size: 20, sort: 'dueAt' } } })),
    refetchInterval: REFRESH_MS,
  });
