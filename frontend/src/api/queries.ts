import { queryOptions } from '@tanstack/react-query';
import { client, view } from './client.ts';
import type { components, operations } from './schema.d.ts';

/** Queries that several features and the frame share; a feature's own ones are in its api.ts. */
export type Me = components['schemas']['MeView'];
export type Campaign = components['schemas']['CampaignView'];
export type AssessmentSummary = components['schemas']['AssessmentSummary'];
export type UnitGroup = components['schemas']['UnitGroup'];

const RARELY_CHANGES_MS = 10 * 60_000;

export const meQuery = () =>
  queryOptions({ queryKey: ['me'], queryFn: () => view(client.GET('/api/v1/me')), staleTime: RARELY_CHANGES_MS });

export const settingsQuery = () =>
  queryOptions({ queryKey: ['client-settings'], queryFn: () => view(client.GET('/api/v1/client-settings')), staleTime: RARELY_CHANGES_MS });

export const campaignsQuery = () =>
  queryOptions({
    queryKey: ['campaigns'],
    queryFn: () => view(client.GET('/api/v1/campaigns', { params: { query: { size: 200, sort: '-year' } } })),
  });

export type AssessmentFilter = NonNullable<operations['listAssessments']['parameters']['query']>;

export const assessmentsQuery = (filter: AssessmentFilter) =>
  queryOptions({
    queryKey: ['assessments', filter],
    queryFn: () => view(client.GET('/api/v1/assessments', { params: { query: filter } })),
  });
