import { proofLack } from './evidence/documents.ts';
import { isOwn, type Leaf, may, type Sheet } from './model.ts';
import { lacksReason } from './reason.ts';
import { SHOWS, type Show } from './shows.ts';
import { differs, isLowered, isPending, isRequested } from './stages.ts';
import { isToDo, nextAfter } from './tree.ts';
import { isDue, isMine, isReturned, isUnreviewed, waitsForReview } from './unit-work/work.ts';

const PASSES: Record<Show, (leaf: Leaf, sheet: Sheet) => boolean> = {
  rest: isToDo,
  unproven: (leaf) => proofLack(leaf) !== null,
  unreasoned: lacksReason,
  mine: (leaf, sheet) => isMine(sheet, leaf),
  returned: (leaf, sheet) => isReturned(sheet, leaf),
  due: (leaf, sheet) => isDue(sheet, leaf),
  review: (leaf, sheet) => waitsForReview(sheet, leaf),
  unreviewed: (leaf, sheet) => isUnreviewed(sheet, leaf),
  pending: (leaf, sheet) => isPending(sheet, leaf),
  contestable: (leaf) => may(leaf, 'object'),
  lowered: isLowered,
  differs,
  requests: isRequested,
  carried: (leaf) => leaf.carried === true,
  'not-applicable': (leaf) => leaf.notApplicableRequest?.state === 'OPEN',
};

export function passes(sheet: Sheet, leaf: Leaf, show: Show | undefined): boolean {
  return show === undefined || PASSES[show](leaf, sheet);
}

export interface Filter {
  show: Show;
  count: number;
}

/** The filters that say something about this sheet now: the main one of whoever holds it, and others that find anything. */
export function filtersOf(sheet: Sheet, show: Show | undefined): Filter[] {
  const main = mainShow(sheet);
  return SHOWS.map((one) => ({ show: one, count: sheet.leaves.filter((leaf) => passes(sheet, leaf, one)).length })).filter(
    ({ show: one, count }) => one === main || one === show || (one !== 'rest' && count > 0),
  );
}

/** What the person at the screen has to work through, if anything. */
export function mainShow(sheet: Sheet): Extract<Show, 'rest' | 'pending' | 'contestable' | 'requests'> | undefined {
  if (sheet.allowed.includes('appraise')) {
    return 'pending';
  }
  if (sheet.status === 'EXPLANATION' && sheet.leaves.some((leaf) => may(leaf, 'object'))) {
    return 'contestable';
  }
  if (sheet.leaves.some((leaf) => isOwn(leaf) && may(leaf, 'score'))) {
    return sheet.status === 'DRAFT' ? 'rest' : 'requests';
  }
  return undefined;
}

/**
 * The next leaf that the person has to do something about, from the given one on and then from the beginning; with a filter
 * only among what it shows, and when nothing of that waits the next that it shows.
 */
export function nextWork(sheet: Sheet, code: string, show?: Show): Leaf | undefined {
  const shown = (leaf: Leaf) => passes(sheet, leaf, show);
  const next = nextAfter(sheet.leaves, code, (leaf) => shown(leaf) && waits(sheet, leaf));
  return next ?? (show && nextAfter(sheet.leaves, code, shown));
}

/** Where a sheet opens when the address names no leaf: at the first that waits among what is shown. */
export function firstWork(sheet: Sheet, show?: Show): Leaf | undefined {
  const shown = sheet.leaves.filter((leaf) => passes(sheet, leaf, show));
  return shown.find((leaf) => waits(sheet, leaf)) ?? shown[0] ?? sheet.leaves[0];
}

function waits(sheet: Sheet, leaf: Leaf): boolean {
  const main = mainShow(sheet);
  return (main !== undefined && passes(sheet, leaf, main)) || isReturned(sheet, leaf);
}
