import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import { type AssessmentSummary, assessmentsQuery, type Campaign, campaignsQuery } from '../../api/queries.ts';
import { runningCampaigns } from '../../lib/open-work.ts';

const ALL_SHEETS = 200;

export interface OpenSheets {
  campaigns: Campaign[];
  sheets: AssessmentSummary[];
}

/** The campaigns that are running and every sheet of theirs that the person may see, as one query-like state. */
export function useOpenSheets() {
  const campaigns = useQuery(campaignsQuery());
  const open = runningCampaigns(campaigns.data?.items ?? []);
  const sheets = useQueries({ queries: open.map(({ id }) => assessmentsQuery({ campaign: id, size: ALL_SHEETS })) });
  const failed = [campaigns, ...sheets].find((query) => query.isError && query.data === undefined);
  const ready = campaigns.data !== undefined && sheets.every((query) => query.data !== undefined);
  return {
    data: ready ? ({ campaigns: open, sheets: sheets.flatMap((query) => query.data?.items ?? []) } satisfies OpenSheets) : undefined,
    isError: failed !== undefined,
    error: failed?.error ?? null,
    refetch: () => {
      for (const query of [campaigns, ...sheets]) {
        void query.refetch();
      }
    },
  };
}

/** One sheet as its own page asks for it, which then has it already. */
export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['assessment', id],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}', { params: { path: { id } } })),
  });
