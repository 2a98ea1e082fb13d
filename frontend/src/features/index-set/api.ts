import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, ifMatch, view } from '../../api/client.ts';
import { indexSetQuery } from '../../api/details.ts';
import { fileForm } from '../../api/file.ts';
import { ApiProblem, NetworkFailure } from '../../api/problem.ts';
import type { components } from '../../api/schema.d.ts';
import { sendForm } from '../../api/upload.ts';
import type { ExampleFile } from '../../components/guidance/guidance.tsx';
import { SessionExpired } from '../../lib/auth.ts';
import { stringifyExact } from '../../lib/exact-json.ts';
import { type IndexSetForm, toDraft, toForm } from './draft/form.ts';
import type { Answer } from './draft/saver.ts';

export type IndexSet = components['schemas']['IndexSetView'];
export type IndexSetDetail = components['schemas']['IndexSetTree'];
export type Area = components['schemas']['IndexSetArea'];
export type Leaf = components['schemas']['IndexSetLeaf'];
export type Fault = components['schemas']['IndexSetFault'];
export type Change = components['schemas']['IndexSetChange'];
export type Imported = components['schemas']['IndexSetImportView'];

export const indexSetsQuery = () =>
  queryOptions({
    queryKey: ['index-sets'],
    queryFn: () => view(client.GET('/api/v1/index-sets', { params: { query: { size: 200, sort: '-year' } } })),
  });

/** What keeps a draft from being issued, for the version that the server has. */
export const faultsQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['index-set-faults', id, version],
    queryFn: () => view(client.GET('/api/v1/index-sets/{id}/checks', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });

export const changesQuery = (id: string, from: string) =>
  queryOptions({
    queryKey: ['index-set-changes', id, from],
    queryFn: () => view(client.GET('/api/v1/index-sets/{id}/changes', { params: { path: { id }, query: { from } } })),
    staleTime: 0,
  });

export type TryRule = components['schemas']['TryRule'];

/** What a rule gives for inputs, together with what was asked: nothing is stored by it. */
export const ruleTrialQuery = (asked: TryRule | null) =>
  queryOptions({
    queryKey: ['rule-trial', stringifyExact(asked)],
    queryFn: async () => {
      const body = asked as TryRule;
      return { asked: body, answer: await view(client.POST('/api/v1/index-sets/rule-trials', { body })) };
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });

const keyed = (key: string) => ({ 'Idempotency-Key': key });

export function createSet(key: string, body: IndexSetForm): Promise<IndexSet> {
  return view(client.POST('/api/v1/index-sets', { params: { header: keyed(key) }, body }));
}

export function copySet(key: string, id: string, body: components['schemas']['CopyIndexSet']): Promise<IndexSet> {
  return view(client.POST('/api/v1/index-sets/{id}/copies', { params: { path: { id }, header: keyed(key) }, body }));
}

/** A file on its way to stand at a leaf: it does once the draft is saved with its id. */
export function uploadExampleFile(set: string, file: File, sending: Parameters<typeof sendForm>[2]): Promise<ExampleFile> {
  const form = new FormData();
  form.append('file', file);
  return sendForm(`/api/v1/index-sets/${set}/example-files`, form, sending);
}

interface ImportChoice {
  key?: string;
  /** The draft to be replaced, as it was seen. */
  replaces?: Pick<IndexSet, 'id' | 'version'>;
}

/** Looks at a workbook, or stores it as a draft: what its bytes mean is for the server to say. */
export function importSet(file: File, dryRun: boolean, { key, replaces }: ImportChoice = {}): Promise<Imported> {
  const header = { ...(key && keyed(key)), ...(replaces && { 'If-Match': ifMatch(replaces.version) }) };
  return view(
    client.POST('/api/v1/index-sets/imports', {
      params: { query: { dryRun }, header },
      ...fileForm(file, replaces && { set: replaces.id }),
    }),
  );
}

export async function removeSet({ id, version }: Pick<IndexSet, 'id' | 'version'>): Promise<void> {
  await client.DELETE('/api/v1/index-sets/{id}', { params: { path: { id }, header: { 'If-Match': ifMatch(version) } } });
}

export async function issueSet(key: string, id: string, body: components['schemas']['IssueIndexSet']): Promise<void> {
  await client.POST('/api/v1/index-sets/{id}/issuing', { params: { path: { id }, header: keyed(key) }, body });
}

export function loadSet(id: string): Promise<IndexSetDetail> {
  return view(client.GET('/api/v1/index-sets/{id}', { params: { path: { id } } }));
}

/** The draft as the server holds it now, for whoever has to know what somebody else made of it. */
export const heldQuery = (id: string) =>
  queryOptions({ queryKey: ['index-set-held', id], queryFn: () => loadSet(id), gcTime: 0, staleTime: 0 });

export function setsChanged(queries: QueryClient, id?: string): void {
  void queries.invalidateQueries({ queryKey: ['index-sets'] });
  if (id) {
    void queries.invalidateQueries(indexSetQuery(id));
  }
}

/** One whole draft in one request. */
export async function saveSet(id: string, form: IndexSetForm, version: number): Promise<Answer> {
  try {
    const header = { 'If-Match': ifMatch(version) };
    return await view(client.PUT('/api/v1/index-sets/{id}', { params: { path: { id }, header }, body: form }));
  } catch (error) {
    // It has to come again by itself: no answer, nobody signed in, or a server that is not well.
    if (error instanceof NetworkFailure || error instanceof SessionExpired || (error instanceof ApiProblem && error.status >= 500)) {
      return { unsent: true };
    }
    if (!(error instanceof ApiProblem) || error.slug !== 'stale-version') {
      return { refused: error };
    }
    // An answer that was lost on its way: what is stored there is what was sent before.
    const held = await loadSet(id).catch(() => null);
    const same = held !== null && stringifyExact(toForm(toDraft(held))) === stringifyExact(form);
    return same ? { version: held.version } : { conflict: error };
  }
}

export type Trial = components['schemas']['IndexSetTrialView'];

/** What a campaign's figures come to under a set; asked anew at every visit, for both go on changing. */
export const trialQuery = (indexSet: string, campaign: string) =>
  queryOptions({
    queryKey: ['index-set-trial', indexSet, campaign],
    queryFn: () => view(client.POST('/api/v1/index-set-trials', { body: { campaign, indexSet } })),
    staleTime: 0,
  });
