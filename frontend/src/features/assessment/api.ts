import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['assessment', id],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}', { params: { path: { id } } })),
  });
