/** Pages of a document, counted from 1. */
export interface PageRange {
  from: number;
  to: number;
}

/** "trang 3", "tr. 3", "Trang 12–19", "p. 4": not "trang tính 2", which is a sheet of a workbook. */
const PAGES = /(?:^|[\s,;(])(?:trang|tr\.?|pages?|p\.)\s*(?:số\s*)?(\d{1,5})(?:\s*(?:-|–|—|đến|to)\s*(?:trang\s*|tr\.?\s*)?(\d{1,5}))?/iu;

/** The pages that a pointer leads to, as people write it; undefined where it names none. */
export function pagesOf(pointer: string | null | undefined): PageRange | undefined {
  const found = PAGES.exec((pointer ?? '').normalize('NFC'));
  if (!found) {
    return undefined;
  }
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  return from < 1 ? undefined : { from, to: Math.max(from, to) };
}

export function isPointed(range: PageRange | undefined, page: number): boolean {
  return range !== undefined && page >= range.from && page <= range.to;
}
