import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, ifMatch, view } from '../../../api/client.ts';
import { sendForm } from '../../../api/upload.ts';
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

type Sending = Parameters<typeof sendForm>[2];

export function uploadDocument(sheet: string, form: FormData, sending: Sending): Promise<LibraryDocument> {
  return sendForm(`/api/v1/assessments/${sheet}/evidence`, form, sending);
}

/** Everything said about a document and all its links as they shall be; the file stays. */
export function changeDocument(
  sheet: string,
  { id, version }: LibraryDocument,
  details: Details,
  links: readonly DocumentLink[],
): Promise<LibraryDocument> {
  return view(
    client.PUT('/api/v1/assessments/{id}/evidence/{evidenceId}', {
      params: { path: { id: sheet, evidenceId: id }, header: { 'If-Match': ifMatch(version) } },
      body: { ...described(details), links: linked(links) },
    }),
  );
}

export async function removeDocument(sheet: string, evidenceId: string): Promise<void> {
  await client.DELETE('/api/v1/assessments/{id}/evidence/{evidenceId}', { params: { path: { id: sheet, evidenceId } } });
}

/** Hands the bytes to the browser's own download: the address is good for this person and file, for a minute. */
export async function download(sheet: string, evidenceId: string): Promise<void> {
  const { url } = await view(
    client.POST('/api/v1/assessments/{id}/evidence/{evidenceId}/download-link', { params: { path: { id: sheet, evidenceId } } }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

/** After any change: the leaves and the library show what the server now holds. */
export async function refreshEvidence(queries: QueryClient, sheet: string): Promise<void> {
  renewMarks(queries, sheet);
  await Promise.all([
    queries.invalidateQueries({ queryKey: assessmentQuery(sheet).queryKey }),
    queries.invalidateQueries({ queryKey: libraryQuery(sheet).queryKey }),
  ]);
}
