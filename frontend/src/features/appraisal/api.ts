import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { client, ifMatch, view } from '../../api/client.ts';
import { type Campaign, campaignsQuery } from '../../api/queries.ts';
import type { components, operations } from '../../api/schema.d.ts';
import type { Decimal } from '../../lib/decimal.ts';
import { runningCampaigns } from '../../lib/open-work.ts';
import type { RuleInput } from './figures.ts';

export type QueueItem = components['schemas']['AppraisalItemView'];
export type CriterionItem = components['schemas']['CriterionItemView'];
export type Criterion = components['schemas']['CriterionView'];
export type CriterionUnit = components['schemas']['CriterionUnitView'];
export type LeafDocument = components['schemas']['EvidenceView'];
type QueueFilter = operations['listAppraisals']['parameters']['query'];
type CriterionFilter = operations['getCriterion']['parameters']['query'];

/** Everything here hangs on this key: a decision about one leaf changes all of it. */
export const APPRAISALS = ['appraisals'] as const;

export const queueQuery = (filter: QueueFilter) =>
  queryOptions({
    queryKey: [...APPRAISALS, 'queue', filter],
    queryFn: () => view(client.GET('/api/v1/appraisals', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });

export const criteriaQuery = (campaign: string) =>
  queryOptions({
    queryKey: [...APPRAISALS, 'criteria', campaign],
    queryFn: () => view(client.GET('/api/v1/appraisal-criteria', { params: { query: { campaign } } })),
  });

export const criterionQuery = (leafCode: string, filter: CriterionFilter) =>
  queryOptions({
    queryKey: [...APPRAISALS, 'criterion', leafCode, filter],
    queryFn: () => view(client.GET('/api/v1/appraisal-criteria/{leafCode}', { params: { path: { leafCode }, query: filter } })),
  });

/** The documents of one leaf of a sheet; the sheet is under the same key as where it is worked on. */
export const documentsQuery = (sheet: string, leafCode: string) =>
  queryOptions({
    queryKey: ['assessment', sheet],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}', { params: { path: { id: sheet } } })),
    select: ({ leaves }): LeafDocument[] => leaves.find(({ code }) => code === leafCode)?.evidence ?? [],
  });

export function agreeWithUnits(campaign: string, leafCode: string, key: string, units: readonly CriterionUnit[]) {
  return view(
    client.POST('/api/v1/appraisal-criteria/{leafCode}/agreements', {
      params: { path: { leafCode }, header: { 'Idempotency-Key': key } },
      body: { campaign, sheets: units.map(({ sheet, leaf }) => ({ id: sheet, version: leaf.version })) },
    }),
  );
}

/** Another score than the stage before, with its reason and on the figures of that stage. */
export function changeScore(unit: CriterionUnit, leafCode: string, verdict: { input: RuleInput | null; score: Decimal; reason: string }) {
  return view(
    client.PUT('/api/v1/appraisals/{id}/scores/{leafCode}', {
      params: { path: { id: unit.sheet, leafCode }, header: { 'If-Match': ifMatch(unit.leaf.version) } },
      body: verdict,
    }),
  );
}

/** The campaigns in which units are at work, and the one that is meant: named in the address, or the one that ends next, as in the header. */
export function useRunningCampaigns(id: string | undefined) {
  const query = useQuery(campaignsQuery());
  const running = runningCampaigns(query.data?.items ?? []);
  const campaign: Campaign | undefined = running.find((one) => one.id === id) ?? running[0];
  return { query, running, campaign };
}
