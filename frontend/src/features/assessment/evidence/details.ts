import { formatDate } from '../../../lib/dates.ts';
import { parseDay } from '../../../lib/parse-date.ts';
import type { DocumentLink, LibraryDocument } from './documents.ts';
import type { Upload } from './upload-queue.ts';

/** What is typed about a document, and what of it goes to the server. */
export interface Details {
  documentNumber: string;
  issuer: string;
  /** As typed, dd/mm/yyyy. */
  issuedOn: string;
  dateExplanation: string;
  /** An explanation given as a file instead of proof. */
  explains: boolean;
}

/** The names that the server uses for these fields in its refusals. */
export const DETAIL_FIELDS: ReadonlySet<string | undefined> = new Set(['documentNumber', 'issuer', 'issuedOn', 'dateExplanation']);

export const NO_DETAILS: Details = { documentNumber: '', issuer: '', issuedOn: '', dateExplanation: '', explains: false };

export function detailsOf({ documentNumber, issuer, issuedOn, dateExplanation, kind }: LibraryDocument): Details {
  return {
    documentNumber: documentNumber ?? '',
    issuer: issuer ?? '',
    issuedOn: issuedOn === null ? '' : formatDate(issuedOn),
    dateExplanation: dateExplanation ?? '',
    explains: kind === 'EXPLANATION',
  };
}

/** Whether the typed date is a day or nothing at all. */
export function hasReadableDate({ issuedOn }: Details): boolean {
  return issuedOn.trim() === '' || parseDay(issuedOn) !== null;
}

/** Whether it has to be said why the document counts: its date is not one of the year. */
export function needsDateExplanation({ issuedOn, explains }: Details, year: number): boolean {
  const day = parseDay(issuedOn);
  return !explains && day !== null && Number(day.slice(0, 4)) !== year;
}

interface Described {
  kind: LibraryDocument['kind'];
  documentNumber: string | null;
  issuer: string | null;
  issuedOn: string | null;
  dateExplanation: string | null;
}

export function described(details: Details): Described {
  return {
    kind: details.explains ? 'EXPLANATION' : 'EVIDENCE',
    documentNumber: orNull(details.documentNumber),
    issuer: orNull(details.issuer),
    issuedOn: parseDay(details.issuedOn),
    dateExplanation: orNull(details.dateExplanation),
  };
}

/** A file that has arrived as it becomes evidence of these leaves. */
export function rowOf({ state, details, pointer }: Pick<Upload, 'state' | 'details' | 'pointer'>, leaves: readonly string[]) {
  return {
    ...described(details),
    upload: state.kind === 'arrived' ? state.upload : '',
    leafCodes: [...leaves],
    pointer: orNull(pointer),
    secret: false,
  };
}

/** A document of another system as it becomes evidence of these leaves. */
export function linkRowOf({ url, title }: { url: string; title: string }, details: Details, pointer: string, leaves: readonly string[]) {
  return { ...described(details), link: { url: url.trim(), title: title.trim() }, leafCodes: [...leaves], pointer: orNull(pointer) };
}

/** Links as they are sent: what is only blank says nothing. */
export function linked(links: readonly DocumentLink[]): DocumentLink[] {
  return links.map(({ leaf, pointer }) => ({ leaf, pointer: orNull(pointer ?? '') }));
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
