import { queryOptions } from '@tanstack/react-query';
import { client, view } from './client.ts';

/** Single things that pages of several features show; the frame does without them. */
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
