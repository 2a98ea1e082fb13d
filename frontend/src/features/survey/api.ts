import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import type { components, operations } from '../../api/schema.d.ts';

export type Points = components['schemas']['SurveyPointsView'];
export type Imported = components['schemas']['SurveyPointsImportView'];
type Filter = NonNullable<operations['listSurveyPoints']['parameters']['query']>;

export const pointsQuery = (id: string, filter: Filter) =>
  queryOptions({
    queryKey: ['survey-points', id, filter],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}/survey-points', { params: { path: { id }, query: filter } })),
  });

/** Sends the file as it is: what its bytes mean is for the server to say. */
export function importPoints(id: string, key: string, file: Blob): Promise<Imported> {
  return view(
    client.POST('/api/v1/campaigns/{id}/survey-points', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      headers: { 'Content-Type': 'text/csv' },
      body: file as unknown as string,
      bodySerializer: (body) => body,
    }),
  );
}
