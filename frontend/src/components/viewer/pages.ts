import { queryOptions } from '@tanstack/react-query';
import { authorizedFetch, client, view } from '../../api/client.ts';
import { ApiProblem, NetworkFailure } from '../../api/problem.ts';
import type { components } from '../../api/schema.d.ts';

export type DocumentPage = components['schemas']['EvidencePageView'];
export type Preview = components['schemas']['EvidencePreview'];

/** The document whose pages are looked at: another revision has other pages. */
export interface Paged {
  id: string;
  revision: number;
}

const TRIES = 4;
const FIRST_PAUSE_MS = 1_000;
const LAST_PAUSE_MS = 8_000;

/** Pages are made when they are asked for; a server that is busy with others is asked again after a pause, a little longer each time. */
const patient = {
  retry: (count: number, error: Error) =>
    error instanceof ApiProblem ? error.status === 503 && count < TRIES : error instanceof NetworkFailure && count < 2,
  retryDelay: (count: number) => Math.min(FIRST_PAUSE_MS * 2 ** count, LAST_PAUSE_MS),
};

/** The picture of a page. Its address needs the token, so it comes as bytes; the browser keeps it and only asks whether it is still right. */
export const pictureQuery = (sheet: string, document: Paged, page: number, thumbnail: boolean) =>
  queryOptions({
    ...patient,
    queryKey: ['evidence-picture', sheet, document.id, document.revision, page, thumbnail],
    queryFn: async ({ signal }) => {
      const path = `/api/v1/assessments/${sheet}/evidence/${document.id}/pages/${page}${thumbnail ? '?thumbnail=true' : ''}`;
      const answer = await authorizedFetch(new Request(new URL(path, window.location.origin), { signal }));
      if (!answer.ok) {
        throw new ApiProblem(answer.status, (await answer.json().catch(() => ({}))) as object);
      }
      return answer.blob();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

const HITS = 200;

/** The pages on which the words are. */
export const hitsQuery = (sheet: string, document: Paged, q: string) =>
  queryOptions({
    ...patient,
    queryKey: ['evidence-hits', sheet, document.id, document.revision, q],
    queryFn: () => pages(sheet, document.id, { q, page: 0, size: HITS }),
  });

/** The text of one page. */
export const textQuery = (sheet: string, document: Paged, page: number) =>
  queryOptions({
    ...patient,
    queryKey: ['evidence-text', sheet, document.id, document.revision, page],
    queryFn: async () => (await pages(sheet, document.id, { page: page - 1, size: 1 })).items[0] ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });

function pages(sheet: string, evidenceId: string, query: { q?: string; page: number; size: number }) {
  return view(client.GET('/api/v1/assessments/{id}/evidence/{evidenceId}/pages', { params: { path: { id: sheet, evidenceId }, query } }));
}

/** Whether the document has pages that can be looked at here. */
export function isShown(preview: Preview | null): boolean {
  return preview?.state === 'READY' || preview?.state === 'TEXT';
}

const OFTEN = 2_000;
const SELDOM = 15_000;
const PATIENCE = 15;

/** How soon to ask again while something is being looked into: soon at first, then seldom. */
export function askAgain(documents: readonly { preview: Preview | null }[] | undefined, asked: number): number | false {
  const waiting = documents?.some(({ preview }) => preview?.state === 'PENDING') ?? false;
  return waiting && (asked < PATIENCE ? OFTEN : SELDOM);
}
