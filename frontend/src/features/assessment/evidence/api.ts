import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, ifMatch, view } from '../../../api/client.ts';
import type { components } from '../../../api/schema.d.ts';
import { assessmentQuery } from '../api.ts';
import { renewMarks } from '../unit-work/api.ts';
import { type Details, described, linked } from './details.ts';
import type { DocumentLink, LibraryDocument } from './documents.ts';

const PAGE = 200;

/** All documents of a sheet, newest first; a sheet has a few hundred at most. */
export const libraryQuery = (sheet: string) => queryOptions({ queryKey: ['evidence', sheet], queryFn: () => allDocuments(sheet) });

async function allDocuments(sheet: string): Promise<LibraryDocument[]> {
  const found: LibraryDocument[] = [];
  for (let page = 0; ; page++) {
    const params = { path: { id: sheet }, query: { page, size: PAGE, sort: '-uploadedAt' } };
    const { items, total } = await view(client.GET('/api/v1/assessments/{id}/evidence', { params }));
    found.push(...items);
    if (items.length === 0 || found.length >= total) {
      return found;
    }
  }
}

export type NewDocuments = components['schemas']['AddEvidence'];

export type Hits = ReadonlyMap<string, LibraryDocument['found']>;

/** By document, the pages on which the words are; the server knows the text. Only documents in whose text they are. */
export const foundQuery = (sheet: string, q: string) =>
  queryOptions({
    queryKey: ['evidence-found', sheet, q],
    queryFn: async (): Promise<Hits> => {
      const params = { path: { id: sheet }, query: { q, page: 0, size: PAGE } };
      const { items } = await view(client.GET('/api/v1/assessments/{id}/evidence', { params }));
      return new Map(items.filter(({ found }) => found.length > 0).map(({ id, found }) => [id, found]));
    },
  });

let last = { json: '', key: '' };

/** Adds all documents or none; the same ones are sent again under the same key, so that a lost answer adds nothing twice. */
export async function addDocuments(sheet: string, documents: NewDocuments): Promise<void> {
  const json = JSON.stringify([sheet, documents]);
  last = json === last.json ? last : { json, key: crypto.randomUUID() };
  await client.POST('/api/v1/assessments/{id}/evidence-batches', {
    params: { path: { id: sheet }, header: { 'Idempotency-Key': last.key } },
    body: documents,
  });
}

/** Everything said about a document, its name and all its links as they shall be; the bytes stay. */
export function changeDocument(
  sheet: string,
  { id, version }: LibraryDocument,
  details: Details,
  links: readonly DocumentLink[],
  name?: string,
): Promise<LibraryDocument> {
  return view(
    client.PUT('/api/v1/assessments/{id}/evidence/{evidenceId}', {
      params: { path: { id: sheet, evidenceId: id }, header: { 'If-Match': ifMatch(version) } },
      body: { ...described(details), links: linked(links), name: name ?? null },
    }),
  );
}

/** What a document holds and held before, newest first. */
export const revisionsQuery = (sheet: string, evidenceId: string, revision: number) =>
  queryOptions({
    queryKey: ['evidence', sheet, evidenceId, revision],
    queryFn: () =>
      view(client.GET('/api/v1/assessments/{id}/evidence/{evidenceId}/revisions', { params: { path: { id: sheet, evidenceId } } })),
  });

/** Other bytes or another address for a document; words and links stay. */
export function replaceDocument(
  sheet: string,
  { id, version }: LibraryDocument,
  content: components['schemas']['ReplaceEvidence'],
): Promise<LibraryDocument> {
  return view(
    client.POST('/api/v1/assessments/{id}/evidence/{evidenceId}/revisions', {
      params: { path: { id: sheet, evidenceId: id }, header: { 'If-Match': ifMatch(version) } },
      body: content,
    }),
  );
}

/** Takes the document out as it was looked at; what a colleague has done with it since is refused. */
export async function removeDocument(sheet: string, { id, version }: LibraryDocument): Promise<void> {
  await client.DELETE('/api/v1/assessments/{id}/evidence/{evidenceId}', {
    params: { path: { id: sheet, evidenceId: id }, header: { 'If-Match': ifMatch(version) } },
  });
}

/** After any change: the leaves and the library show what the server now holds. */
export async function refreshEvidence(queries: QueryClient, sheet: string): Promise<void> {
  renewMarks(queries, sheet);
  await Promise.all([
    queries.invalidateQueries({ queryKey: assessmentQuery(sheet).queryKey }),
    queries.invalidateQueries({ queryKey: libraryQuery(sheet).queryKey }),
  ]);
}
