import type { components } from '../../../api/schema.d.ts';
import { serverNow } from '../../../lib/clock.ts';
import { daysUntil } from '../../../lib/dates.ts';
import { startOfDay } from '../../../lib/parse-date.ts';

/** What the people of a unit share among themselves about its sheet, as one of them sees it. */
export interface Work {
  me: string;
  people: Person[];
  rooms: string[];
  allowed: string[];
  leaves: ReadonlyMap<string, WorkLeaf>;
}
export type WorkLeaf = components['schemas']['UnitWorkLeaf'];
export type Person = components['schemas']['UnitPersonView'];
export type Mark = components['schemas']['LeafMarkView'];
export type MarkKind = Mark['kind'];

export interface Duty {
  leaf: string;
  room: string | null;
  username: string | null;
  dueOn: string | null;
}

/** How a leaf stands inside the unit: the mark that holds, and whether the leaf changed since. */
export type WorkState = 'DONE' | 'RETURNED' | 'MENDED' | 'REVIEWED' | 'STALE';

interface Working {
  work?: Work;
}
interface Coded {
  code: string;
}

const SOON_DAYS = 3;

export function workAt({ work }: Working, { code }: Coded): WorkLeaf | undefined {
  return work?.leaves.get(code);
}

export function workState(sheet: Working, leaf: Coded): WorkState | undefined {
  const mark = workAt(sheet, leaf)?.mark;
  switch (mark?.kind) {
    case 'DONE':
      return 'DONE';
    case 'RETURNED':
      return mark.changedSince ? 'MENDED' : 'RETURNED';
    case 'REVIEWED':
      return mark.changedSince ? 'STALE' : 'REVIEWED';
    default:
      return undefined;
  }
}

export function isMine(sheet: Working, leaf: Coded): boolean {
  const work = workAt(sheet, leaf);
  return work?.open === true && work.mine;
}

export function isReturned(sheet: Working, leaf: Coded): boolean {
  return workAt(sheet, leaf)?.open === true && workState(sheet, leaf) === 'RETURNED';
}

/** What the head has to look at: said to be done, mended, or changed after the review. */
export function waitsForReview(sheet: Working, leaf: Coded): boolean {
  const state = workState(sheet, leaf);
  return workAt(sheet, leaf)?.open === true && (state === 'DONE' || state === 'MENDED' || state === 'STALE');
}

/** What its head may still review, unless it waits for others; a unit that reviews nothing in here does so elsewhere. */
export function isUnreviewed(sheet: Working, leaf: Coded): boolean {
  const reviews = [...(sheet.work?.leaves.values() ?? [])].some(({ mark }) => mark !== null);
  return reviews && isReviewable(sheet, leaf) && workState(sheet, leaf) !== 'RETURNED';
}

/** Whether the person at the screen may say that the leaf is reviewed, and nobody has said so of what it holds now. */
export function isReviewable(sheet: Working, leaf: Coded): boolean {
  const may = sheet.work?.allowed.includes('review') ?? false;
  return may && workAt(sheet, leaf)?.open === true && workState(sheet, leaf) !== 'REVIEWED';
}

/** Days to the internal due day; negative when it has passed, null where there is none or the leaf is done. */
export function daysLeft(sheet: Working, leaf: Coded, now: Date = serverNow()): number | null {
  const work = workAt(sheet, leaf);
  const kind = work?.mark?.kind;
  if (!work?.open || !work.dueOn || kind === 'DONE' || kind === 'REVIEWED') {
    return null;
  }
  return daysUntil(startOfDay(work.dueOn), now);
}

export function isDue(sheet: Working, leaf: Coded, now: Date = serverNow()): boolean {
  const left = daysLeft(sheet, leaf, now);
  return left !== null && left <= SOON_DAYS;
}

/** Who works on a leaf, in words; empty for nobody. */
export function holderOf({ room, name, username }: Pick<WorkLeaf, 'room' | 'name' | 'username'>): string {
  return [name ?? username, room].filter(Boolean).join(' · ');
}

export function dutyOf({ code, room, username, dueOn }: WorkLeaf): Duty {
  return { leaf: code, room, username, dueOn };
}
