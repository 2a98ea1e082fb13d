import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type Publication = components['schemas']['PublicationView'];

export const publicationsQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: ['publications', page, size],
    queryFn: () => view(client.GET('/api/v1/publications', { params: { query: { page, size, sort: '-publishedAt' } } })),
  });
