import type { IconName } from '../../components/ui/icon.tsx';
import { withoutDiacritics } from '../../lib/diacritics.ts';
import { proofLack } from './evidence/documents.ts';
import { isOwn, type Leaf, may, type Sheet } from './model.ts';
import { lacksReason } from './reason.ts';
import { appraised, isPending, isRequested } from './stages.ts';
import { isReturned, workState } from './unit-work/work.ts';

/** The sheet as a tree of areas, criteria and leaves, and the way through it. */
export const STATE_LOOKS = {
  scored: { icon: 'scored', tone: 'ok' },
  incomplete: { icon: 'incomplete', tone: 'miss' },
  unproven: { icon: 'incomplete', tone: 'miss' },
  unreasoned: { icon: 'incomplete', tone: 'miss' },
  todo: { icon: 'todo', tone: 'todo' },
  unsaved: { icon: 'cloud-off', tone: 'miss' },
  na: { icon: 'not-applicable', tone: 'na' },
  other: { icon: 'lock', tone: 'na' },
  requested: { icon: 'clock', tone: 'miss' },
  returned: { icon: 'again', tone: 'miss' },
  reviewed: { icon: 'check', tone: 'ok' },
  pending: { icon: 'todo', tone: 'todo' },
  appraised: { icon: 'scored', tone: 'ok' },
} as const satisfies Record<string, { icon: IconName; tone: string }>;

export type LeafState = keyof typeof STATE_LOOKS;

export interface TreeCriterion {
  code: string;
  name: string;
  leaves: Leaf[];
}
export interface TreeArea {
  code: string;
  name: string;
  criteria: TreeCriterion[];
}

/** How far a leaf is for whoever looks: for an appraiser the own part, for everybody else the unit's. */
export function leafState(sheet: Sheet, leaf: Leaf, unsent: readonly string[] = []): LeafState {
  if (unsent.includes(leaf.code)) {
    return 'unsaved';
  }
  if (leaf.notApplicable) {
    return 'na';
  }
  if (isRequested(leaf)) {
    return 'requested';
  }
  if (isReturned(sheet, leaf)) {
    return 'returned';
  }
  if (sheet.allowed.includes('appraise')) {
    return !may(leaf, 'appraise') ? 'other' : isPending(sheet, leaf) ? 'pending' : 'appraised';
  }
  if (leaf.scoredBy !== 'SELF') {
    return 'other';
  }
  if (!isScored(leaf)) {
    return 'todo';
  }
  if (proofLack(leaf) !== null) {
    return 'unproven';
  }
  if (lacksReason(leaf)) {
    return 'unreasoned';
  }
  if (leaf.self?.evidenceIncomplete) {
    return 'incomplete';
  }
  return workState(sheet, leaf) === 'REVIEWED' ? 'reviewed' : 'scored';
}

/** A value that is compared with the best unit's has its points only later, but its own part is done. */
export function isScored(leaf: Leaf): boolean {
  return leaf.self !== null && (leaf.self.score !== null || leaf.self.input !== null);
}

export function isToDo(leaf: Leaf): boolean {
  return isOwn(leaf) && !isScored(leaf);
}

/** Areas and criteria with the leaves that pass; what has none is left out. */
export function buildTree(sheet: Sheet, passes: (leaf: Leaf) => boolean = () => true): TreeArea[] {
  return sheet.areas
    .map((area) => ({
      code: area.code,
      name: area.name,
      criteria: area.criteria
        .map((criterion) => ({
          code: criterion.code,
          name: criterion.name,
          leaves: sheet.leaves.filter((leaf) => leaf.criterion === criterion.code && passes(leaf)),
        }))
        .filter(({ leaves }) => leaves.length > 0),
    }))
    .filter(({ criteria }) => criteria.length > 0);
}

/** "ty le ho so" finds "Tỷ lệ hồ sơ", "1.2" all of criterion 1.2; every word must occur. */
export function matches(leaf: Leaf, query: string): boolean {
  const text = withoutDiacritics(`${leaf.code} ${leaf.name}`);
  return withoutDiacritics(query)
    .trim()
    .split(/\s+/)
    .every((word) => (/^\d+\.[\d.]*$/.test(word) ? leaf.code.startsWith(word) : text.includes(word)));
}

export function neighbours(leaves: readonly Leaf[], code: string): { previous?: Leaf; next?: Leaf } {
  const at = leaves.findIndex((leaf) => leaf.code === code);
  return { previous: leaves[at - 1], next: at < 0 ? undefined : leaves[at + 1] };
}

/** The first leaf after the given one that passes, from the beginning again if there is none below. */
export function nextAfter(leaves: readonly Leaf[], code: string, passes: (leaf: Leaf) => boolean): Leaf | undefined {
  const at = leaves.findIndex((leaf) => leaf.code === code);
  return [...leaves.slice(at + 1), ...leaves.slice(0, Math.max(at, 0))].find(passes);
}

/** How far whoever looks is with some leaves. */
export function progressOf(sheet: Sheet, leaves: readonly Leaf[]): { done: number; of: number } {
  if (sheet.allowed.includes('appraise')) {
    return appraised(sheet, leaves);
  }
  const own = leaves.filter(isOwn);
  return { done: own.filter(isScored).length, of: own.length };
}
