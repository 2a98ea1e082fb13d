import { GROUPS } from '../../lib/groups.ts';
import type { CriterionItem } from './api.ts';
import type { CriterionSearch } from './routes.tsx';

/** The leaf that the address means: its own, else the first of the group that waits, else the first; the group likewise. */
export function pick(items: readonly CriterionItem[], { group, set, leaf }: CriterionSearch): CriterionItem | undefined {
  const groups = GROUPS.filter((one) => items.some((item) => item.group === one));
  const waiting = groups.find((one) => items.some((item) => item.group === one && item.pending > 0));
  const meant = groups.find((one) => one === group) ?? waiting ?? groups[0];
  const own = items.filter((item) => item.group === meant);
  return (
    own.find(({ code, indexSet }) => code === leaf && (set === undefined || indexSet === set)) ??
    own.find(({ pending }) => pending > 0) ??
    own[0]
  );
}

/** The leaves before and after one in its group, and the next that waits; as a ring for what waits only. */
export function around(items: readonly CriterionItem[], chosen: CriterionItem) {
  const own = items.filter(({ group }) => group === chosen.group);
  const at = own.indexOf(chosen);
  const pending = [...own.slice(at + 1), ...own.slice(0, at)].find((item) => item.pending > 0);
  return { previous: own[at - 1], next: own[at + 1], pending };
}

/** The address of a leaf; the set only where the group has several. */
export function addressOf(items: readonly CriterionItem[], { group, indexSet, code }: CriterionItem): CriterionSearch {
  const several = items.some((item) => item.group === group && item.indexSet !== indexSet);
  return { group, leaf: code, set: several ? indexSet : undefined };
}
