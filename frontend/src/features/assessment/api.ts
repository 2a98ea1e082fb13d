import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, ifMatch, view } from '../../api/client.ts';
import type { RuleInput } from '../../components/rule/rule.ts';
import type { Decimal } from '../../lib/decimal.ts';
import { type Entry, type Leaf, type Sheet, withBeside } from './model.ts';
import { renewMarks } from './unit-work/api.ts';

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['assessment', id],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}', { params: { path: { id } } })),
  });

/** What happened to a sheet and was asked about its leaves, oldest first. */
export const indexSetChangesQuery = (id: string) =>
  queryOptions({
    queryKey: ['assessment', id, 'index-set-changes'],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/index-set-changes', { params: { path: { id } } })),
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['assessment', id, 'timeline'],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/timeline', { params: { path: { id } } })),
  });

/** The scores of a sheet as they were; what is past does not change, but whether one may see it does. */
export const historyQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['assessment', id, 'history', at],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/history', { params: { path: { id }, query: { at } } })),
  });

const REVISIONS = 20;

/** What was entered for a leaf, the latest first, page after page. */
export const revisionsQuery = (id: string, leafCode: string) =>
  infiniteQueryOptions({
    queryKey: ['assessment', id, 'revisions', leafCode],
    queryFn: ({ pageParam: page }) =>
      view(
        client.GET('/api/v1/assessments/{id}/scores/{leafCode}/revisions', {
          params: { path: { id, leafCode }, query: { page, size: REVISIONS } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ page, size, total }) => ((page + 1) * size < total ? page + 1 : undefined),
  });

/** What happened to the documents of a leaf, the latest first. */
export const evidenceChangesQuery = (id: string, leafCode: string) =>
  queryOptions({
    queryKey: ['assessment', id, 'evidence-changes', leafCode],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/scores/{leafCode}/evidence-changes', { params: { path: { id, leafCode } } })),
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

/** An appraiser's decision about a leaf; nothing at all takes it back. */
export interface Verdict {
  input: RuleInput | null;
  score: Decimal | null;
  reason: string | null;
}

export function putAppraisal(id: string, leafCode: string, version: number, verdict: Verdict): Promise<Leaf> {
  return view(
    client.PUT('/api/v1/appraisals/{id}/scores/{leafCode}', {
      params: { path: { id, leafCode }, header: { 'If-Match': ifMatch(version) } },
      body: verdict,
    }),
  );
}

export function agree(id: string, key: string, leaves: readonly string[]): Promise<Sheet> {
  return view(client.POST('/api/v1/appraisals/{id}/agreements', { ...by(id, key), body: { leaves } }));
}

export function askSupplement(id: string, key: string, body: { leaf: string; remark: string; dueAt: string }): Promise<Sheet> {
  return view(client.POST('/api/v1/assessments/{id}/requests', { ...by(id, key), body }));
}

export function answerSupplement(id: string, key: string, requestId: string, reply: string | null): Promise<Sheet> {
  return view(client.POST('/api/v1/assessments/{id}/requests/{requestId}/answer', { ...about(id, key, requestId), body: { reply } }));
}

export function cancelSupplement(id: string, key: string, requestId: string): Promise<Sheet> {
  return view(client.POST('/api/v1/assessments/{id}/requests/{requestId}/cancellation', about(id, key, requestId)));
}

export function askNotApplicable(id: string, key: string, body: { leaf: string; reason: string }): Promise<Sheet> {
  return view(client.POST('/api/v1/assessments/{id}/not-applicable-requests', { ...by(id, key), body }));
}

export function decideNotApplicable(
  id: string,
  key: string,
  requestId: string,
  body: { granted: boolean; reason: string },
): Promise<Sheet> {
  const path = '/api/v1/assessments/{id}/not-applicable-requests/{requestId}/decision';
  return view(client.POST(path, { ...about(id, key, requestId), body }));
}

export function takeBackNotApplicable(id: string, key: string, requestId: string): Promise<Sheet> {
  return view(client.POST('/api/v1/assessments/{id}/not-applicable-requests/{requestId}/taking-back', about(id, key, requestId)));
}

function by(id: string, key: string) {
  return { params: { path: { id }, header: { 'Idempotency-Key': key } } };
}

function about(id: string, key: string, requestId: string) {
  return { params: { path: { id, requestId }, header: { 'Idempotency-Key': key } } };
}

/** The saved leaf is shown at once; the progress of the sheet comes from the server. */
export function replaceLeaf(queries: QueryClient, sheet: string, leaf: Leaf): void {
  const { queryKey } = assessmentQuery(sheet);
  queries.setQueryData(
    queryKey,
    (old) => old && { ...old, leaves: old.leaves.map((known) => (known.code === leaf.code ? withBeside(leaf, known) : known)) },
  );
  void queries.invalidateQueries({ queryKey });
  renewMarks(queries, sheet, leaf.code);
  renewLists(queries);
}

/** The answer to what concerns the whole sheet is the sheet. */
export function replaceSheet(queries: QueryClient, sheet: Sheet): void {
  queries.setQueryData(assessmentQuery(sheet.id).queryKey, sheet);
  renewLists(queries);
}

/** What is read from many sheets, for units and for appraisers. */
function renewLists(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ['assessments'] });
  void queries.invalidateQueries({ queryKey: ['appraisals'] });
}
