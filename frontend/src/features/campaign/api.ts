import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
  });
