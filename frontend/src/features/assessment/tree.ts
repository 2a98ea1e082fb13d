import type { IconName } from '../../components/ui/icon.tsx';
import { withoutDiacritics } from '../../lib/diacritics.ts';
import { isOwn, type Leaf, type Sheet } from './model.ts';

/** The sheet as a tree of areas, criteria and leaves, and the way through it. */
export const STATE_LOOKS = {
  scored: { icon: 'scored', tone: 'ok' },
  incomplete: { icon: 'incomplete', tone: 'miss' },
  todo: { icon: 'todo', tone: 'todo' },
  unsaved: { icon: 'cloud-off', tone: 'miss' },
  na: { icon: 'not-applicable', tone: 'na' },
  other: { icon: 'lock', tone: 'na' },
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

export function leafState(leaf: Leaf, unsent: readonly string[] = []): LeafState {
  if (unsent.includes(leaf.code)) {
    return 'unsaved';
  }
  if (leaf.notApplicable) {
    return 'na';
  }
  if (leaf.scoredBy !== 'SELF') {
    return 'other';
  }
  if (!isScored(leaf)) {
    return 'todo';
  }
  return leaf.self?.evidenceIncomplete ? 'incomplete' : 'scored';
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

/** The first leaf to do after the given one, from the beginning again if there is none below. */
export function nextToDo(leaves: readonly Leaf[], code: string): Leaf | undefined {
  const at = leaves.findIndex((leaf) => leaf.code === code);
  return [...leaves.slice(at + 1), ...leaves.slice(0, Math.max(at, 0))].find(isToDo);
}

export function progressOf(leaves: readonly Leaf[]): { scored: number; of: number } {
  const own = leaves.filter(isOwn);
  return { scored: own.filter(isScored).length, of: own.length };
}
