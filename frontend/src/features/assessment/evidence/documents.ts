import type { components } from '../../../api/schema.d.ts';
import { titleOf } from '../../../components/viewer/title.ts';
import { compare } from '../../../lib/decimal.ts';
import { withoutDiacritics } from '../../../lib/diacritics.ts';
import { isOwn, type Leaf, may, type Sheet } from '../model.ts';
import { LIBRARY_SHOWS, type LibraryShow } from '../shows.ts';
import { isDecided, STAGES, type StageName } from '../stages.ts';

/** The documents that prove a sheet: what a leaf lacks, what is striking about a document, and what may be done to it. */
export type LeafDocument = components['schemas']['EvidenceView'];
export type LibraryDocument = components['schemas']['EvidenceDocumentView'];
export type DocumentLink = components['schemas']['EvidenceLinkView'];
export type Duplicate = components['schemas']['EvidenceDuplicate'];

/** What the ZIP of a library will hold: a document once for each of its leaves, and once without any. */
export function archived(library: readonly LibraryDocument[]): { files: number; bytes: number } {
  const copies = library.map(({ size, links }) => ({ size, times: Math.max(1, links.length) }));
  return {
    files: copies.reduce((sum, { times }) => sum + times, 0),
    bytes: copies.reduce((sum, { size, times }) => sum + size * times, 0),
  };
}

/** "PDF", "XLSX": the extension, which the server has held against the content; the end of the media type without one. */
export function typeOf({ name, mediaType }: Pick<LeafDocument, 'name' | 'mediaType'>): string {
  const extension = /\.([\p{L}\d]{1,5})$/u.exec(name)?.[1];
  return (extension ?? mediaType.replace(/^.*[/.-]/, '')).toUpperCase();
}

/** What a scored leaf still needs before the sheet can be submitted, as the server will say it: what is locked away proves nothing. */
export function proofLack(leaf: Leaf): 'proof' | 'both' | 'blocked' | null {
  const { self, evidence } = leaf;
  if (!isOwn(leaf) || self === null || !evidence || (self.score === null && self.input === null)) {
    return null;
  }
  if (self.score !== null && compare(self.score, '0') === 0) {
    return null;
  }
  const open = evidence.filter((document) => !isBlocked(document));
  const documents = open.some(({ kind }) => kind === 'EVIDENCE');
  const explained = self.explanation !== null || open.some(({ kind }) => kind === 'EXPLANATION');
  if (self.evidenceIncomplete ? documents && explained : documents || explained) {
    return null;
  }
  if (open.length < evidence.length) {
    return 'blocked';
  }
  return self.evidenceIncomplete ? 'both' : 'proof';
}

/** Whether malware was found in the bytes, which nobody is given any more. */
export function isBlocked({ preview }: Pick<LeafDocument, 'preview'>): boolean {
  return preview?.state === 'BLOCKED';
}

export function isOutsideYear({ kind, issuedOn }: Pick<LeafDocument, 'kind' | 'issuedOn'>, year: number): boolean {
  return kind === 'EVIDENCE' && issuedOn !== null && Number(issuedOn.slice(0, 4)) !== year;
}

/** The last stage that had decided the leaf before the document came. */
export function decidedBefore(leaf: Leaf, { uploadedAt }: Pick<LeafDocument, 'uploadedAt'>): StageName | undefined {
  return STAGES.findLast(({ name }) => {
    const at = leaf[name]?.at;
    return name !== 'self' && isDecided(leaf, name) && at !== undefined && Date.parse(at) < Date.parse(uploadedAt);
  })?.name;
}

/** Whether the caller may change what is said about the document everywhere it is linked to. */
export function mayDescribe(sheet: Sheet, links: readonly DocumentLink[]): boolean {
  return sheet.allowed.includes('prove') || (links.length > 0 && links.every(({ leaf }) => mayProve(sheet, leaf)));
}

/** Whether the document may be linked to the leaf now, or its link changed. */
export function mayProve(sheet: Sheet, code: string): boolean {
  return sheet.leaves.some((leaf) => leaf.code === code && may(leaf, 'prove'));
}

/** The leaves that documents may be added to now. */
export function provable(sheet: Sheet): Leaf[] {
  return sheet.leaves.filter((leaf) => may(leaf, 'prove'));
}

const PASSES: Record<LibraryShow, (document: LibraryDocument) => boolean> = {
  unlinked: ({ links }) => links.length === 0,
  copies: ({ duplicates }) => duplicates.length > 0,
};

/** The filters that say something about this library now. */
export function libraryFilters(library: readonly LibraryDocument[], show: LibraryShow | undefined) {
  return LIBRARY_SHOWS.map((one) => ({ show: one, count: library.filter(PASSES[one]).length })).filter(
    ({ show: one, count }) => one === show || count > 0,
  );
}

/** What a search finds: every word, with or without diacritics, in the title, the issuer or the leaves; or in its text, as the server says. */
export function searchLibrary(
  library: readonly LibraryDocument[],
  q: string,
  show?: LibraryShow,
  inText: ReadonlyMap<string, unknown> = new Map(),
): LibraryDocument[] {
  const words = withoutDiacritics(q).trim().split(/\s+/);
  return library.filter((document) => {
    const { id, issuer, links } = document;
    const pointers = links.map(({ leaf, pointer }) => `${leaf} ${pointer ?? ''}`);
    const text = withoutDiacritics([titleOf(document), issuer ?? '', ...pointers].join(' '));
    return (show === undefined || PASSES[show](document)) && (inText.has(id) || words.every((word) => text.includes(word)));
  });
}

/** What the unit adds to its objection: documents that came after the province had decided on the leaf. */
export function addedForObjection(leaf: Leaf): LeafDocument[] {
  return (leaf.evidence ?? []).filter((document) => decidedBefore(leaf, document) === 'province');
}
