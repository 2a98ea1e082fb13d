import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import { fileForm } from '../../api/file.ts';
import type { components } from '../../api/schema.d.ts';
import type { Choice } from './selection.ts';

export type Team = components['schemas']['TeamView'];
export type Member = components['schemas']['TeamMemberView'];
export type NotApplicable = components['schemas']['NotApplicableView'];
export type NotApplicableTable = components['schemas']['NotApplicableImportView'];
export type FigureTable = components['schemas']['FigureImportView'];
export type NotApplicableItem = components['schemas']['NotApplicableItemView'];
export type Area = components['schemas']['IndexSetArea'];
type Moved = components['schemas']['MovedView'];

export const notApplicableQuery = (id: string, unitCode: string) =>
  queryOptions({
    queryKey: ['not-applicable', id, unitCode],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}/units/{unitCode}/not-applicable', { params: { path: { id, unitCode } } })),
  });

export const requestsQuery = (id: string) =>
  queryOptions({
    queryKey: ['not-applicable-requests', id],
    queryFn: () =>
      view(
        client.GET('/api/v1/campaigns/{id}/not-applicable-requests', {
          params: { path: { id }, query: { state: 'OPEN', size: 50, sort: 'askedAt' } },
        }),
      ),
  });

export const teamQuery = (id: string) =>
  queryOptions({
    queryKey: ['team', id],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}/team', { params: { path: { id } } })),
  });

/** Changes the members that the server has now, so that what somebody else has just changed stays. */
export async function changeTeam(id: string, change: (members: Member[]) => Member[]): Promise<Team> {
  const path = { id };
  const { members } = await view(client.GET('/api/v1/campaigns/{id}/team', { params: { path } }));
  return view(client.PUT('/api/v1/campaigns/{id}/team', { params: { path }, body: { members: change(members) } }));
}

/** The key makes a repetition after a lost answer harmless. */
const keyed = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } });

export function closeMany(id: string, key: string, choice: Choice, reason: string): Promise<Moved> {
  return view(client.POST('/api/v1/campaigns/{id}/closings', { ...keyed(id, key), body: { ...choice, reason } }));
}

export function announceMany(id: string, key: string, choice: Choice): Promise<Moved> {
  return view(client.POST('/api/v1/campaigns/{id}/announcements', { ...keyed(id, key), body: choice }));
}

export interface Minutes {
  minutesNumber: string;
  heldOn: string;
  votesFor: number;
  votesTotal: number;
}

export function finalizeMany(id: string, key: string, choice: Choice, minutes: Minutes): Promise<Moved> {
  return view(client.POST('/api/v1/campaigns/{id}/finalizations', { ...keyed(id, key), body: { ...choice, ...minutes } }));
}

export async function extend(id: string, unitCode: string, body: { dueAt: string; reason: string }): Promise<void> {
  await client.PUT('/api/v1/campaigns/{id}/units/{unitCode}/extension', { params: { path: { id, unitCode } }, body });
}

export async function setNotApplicable(id: string, unitCode: string, body: { codes: string[]; reason: string }): Promise<void> {
  await client.PUT('/api/v1/campaigns/{id}/units/{unitCode}/not-applicable', { params: { path: { id, unitCode } }, body });
}

export async function addNotApplicable(id: string, body: { units: string[]; codes: string[]; reason: string }): Promise<void> {
  await client.PUT('/api/v1/campaigns/{id}/not-applicable', { params: { path: { id } }, body });
}

/** Looks at a table, or adds its rows: what its bytes mean is for the server to say. */
export function importNotApplicable(id: string, file: File, dryRun: boolean, key?: string): Promise<NotApplicableTable> {
  return view(
    client.POST('/api/v1/campaigns/{id}/not-applicable/imports', {
      params: { path: { id }, query: { dryRun }, ...(key && { header: { 'Idempotency-Key': key } }) },
      ...fileForm(file),
    }),
  );
}

/** Looks at a table of figures, or takes its rows. */
export function importFigures(id: string, file: File, dryRun: boolean, key?: string): Promise<FigureTable> {
  return view(
    client.POST('/api/v1/campaigns/{id}/figures/imports', {
      params: { path: { id }, query: { dryRun }, ...(key && { header: { 'Idempotency-Key': key } }) },
      ...fileForm(file),
    }),
  );
}

export function figuresChanged(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ['assessments'] });
  void queries.invalidateQueries({ queryKey: ['assessment'] });
}

export function notApplicableChanged(queries: QueryClient, campaign: string): void {
  void queries.invalidateQueries({ queryKey: ['not-applicable', campaign] });
  void queries.invalidateQueries({ queryKey: ['assessments'] });
  void queries.invalidateQueries({ queryKey: ['assessment'] });
}

export async function decide(item: NotApplicableItem, key: string, body: { granted: boolean; reason: string }): Promise<void> {
  await client.POST('/api/v1/assessments/{id}/not-applicable-requests/{requestId}/decision', {
    params: { path: { id: item.assessment, requestId: item.request.id }, header: { 'Idempotency-Key': key } },
    body,
  });
}
