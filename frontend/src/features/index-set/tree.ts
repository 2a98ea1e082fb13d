import { withoutDiacritics } from '../../lib/diacritics.ts';
import type { Area, Leaf } from './api.ts';

/** The scored leaves of a criterion: its sub-criteria, or the criterion itself where it has none. */
export function leavesOf(criterion: Area['criteria'][number]): Leaf[] {
  return criterion.subCriteria.length > 0 ? criterion.subCriteria : criterion.leaf ? [criterion.leaf] : [];
}

/** The part of the tree whose leaves match the search, found with and without diacritics. */
export function searchTree(areas: readonly Area[], q: string | undefined): Area[] {
  if (!q) {
    return [...areas];
  }
  const wanted = withoutDiacritics(q);
  const hit = (text: string) => withoutDiacritics(text).includes(wanted);
  return areas.flatMap((area) => {
    const criteria = area.criteria.flatMap((criterion) => {
      if (hit(`${criterion.code} ${criterion.name}`)) {
        return [criterion];
      }
      const subCriteria = criterion.subCriteria.filter((leaf) => hit(`${leaf.code} ${leaf.name}`));
      return subCriteria.length > 0 ? [{ ...criterion, subCriteria }] : [];
    });
    return criteria.length > 0 ? [{ ...area, criteria }] : [];
  });
}
