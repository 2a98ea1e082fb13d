import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import { campaignQuery } from '../../api/details.ts';
import type { UnitGroup } from '../../api/queries.ts';
import type { components, operations } from '../../api/schema.d.ts';
import type { Run } from './model.ts';

type RunsFilter = NonNullable<operations['listRankingRuns']['parameters']['query']>;
export type Publication = components['schemas']['PublicationView'];

export const runsQuery = (filter: RunsFilter) =>
  queryOptions({
    queryKey: ['ranking-runs', filter],
    queryFn: () => view(client.GET('/api/v1/ranking-runs', { params: { query: { sort: '-computedAt', ...filter } } })),
  });

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['ranking-run', id],
    queryFn: () => view(client.GET('/api/v1/ranking-runs/{id}', { params: { path: { id } } })),
  });

/** How far the sheets of each group are. */
export const progressQuery = (campaign: string) =>
  queryOptions({
    queryKey: ['progress', campaign],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}/progress', { params: { path: { id: campaign } } })),
    enabled: campaign !== '',
  });

const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });

export function compute(key: string, body: { campaign: string; groups: UnitGroup[] }): Promise<Run> {
  return view(client.POST('/api/v1/ranking-runs', { params: keyed(key), body }));
}

export function submit(id: string, key: string): Promise<Run> {
  return view(client.POST('/api/v1/ranking-runs/{id}/submission', { params: { path: { id }, ...keyed(key) } }));
}

export function approve(id: string, key: string, body: { digest: string; decisionNumber: string }): Promise<Run> {
  return view(client.POST('/api/v1/ranking-runs/{id}/approval', { params: { path: { id }, ...keyed(key) }, body }));
}

export function sendBack(id: string, key: string, reason: string): Promise<Run> {
  return view(client.POST('/api/v1/ranking-runs/{id}/sending-back', { params: { path: { id }, ...keyed(key) }, body: { reason } }));
}

export function publish(key: string, body: { rankingRun: string; decisionNumber: string; decisionDate: string }): Promise<Publication> {
  return view(client.POST('/api/v1/publications', { params: keyed(key), body }));
}

export function openCorrection(campaign: string, key: string, body: { groups: UnitGroup[]; reason: string }): Promise<unknown> {
  return view(client.POST('/api/v1/campaigns/{id}/corrections', { params: { path: { id: campaign }, ...keyed(key) }, body }));
}

/** A step changes the run, what may be done to others of its campaign, and the campaign itself. */
export function runChanged(queries: QueryClient, campaign: string): void {
  for (const queryKey of [['ranking-run'], ['ranking-runs'], ['publications'], ['campaigns'], campaignQuery(campaign).queryKey]) {
    void queries.invalidateQueries({ queryKey });
  }
}
