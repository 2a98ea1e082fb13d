import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, view } from '../../api/client.ts';
import type { Entry, Leaf, RuleInput } from './model.ts';

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['assessment', id],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}', { params: { path: { id } } })),
  });

/** What the rule says to an input, before anything is saved. */
export const trialQuery = (indexSet: string, leafCode: string, input: RuleInput | null) =>
  queryOptions({
    queryKey: ['trial-score', indexSet, leafCode, input],
    queryFn: () =>
      view(client.POST('/api/v1/index-sets/{id}/trial-scores', { params: { path: { id: indexSet } }, body: { leafCode, input } })),
    enabled: input !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });

export function putScore(id: string, leafCode: string, version: number, entry: Entry): Promise<Leaf> {
  return view(
    client.PUT('/api/v1/assessments/{id}/scores/{leafCode}', {
      params: { path: { id, leafCode }, header: { 'If-Match': ifMatch(version) } },
      body: entry,
    }),
  );
}
