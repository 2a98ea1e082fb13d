import type { ProblemError } from '../../api/problem.ts';
import type { Leaf, Sheet } from './model.ts';

/** What a sheet lacks before it may move on: what concerns the whole of it, and leaf by leaf under the areas in their order. */
export interface Needs {
  general: string[];
  areas: { code: string; name: string; items: { leaf: Leaf; message: string }[] }[];
  count: number;
}

export function groupNeeds(sheet: Sheet, errors: readonly ProblemError[]): Needs {
  const known = new Map(sheet.leaves.map((leaf) => [leaf.code, leaf]));
  const items = errors.flatMap(({ leaf: code, message }) => {
    const leaf = code === undefined ? undefined : known.get(code);
    return leaf ? [{ leaf, message }] : [];
  });
  const areas = sheet.areas
    .map(({ code, name }) => ({ code, name, items: items.filter(({ leaf }) => leaf.area === code) }))
    .filter((area) => area.items.length > 0);
  const general = errors.filter(({ leaf }) => leaf === undefined || !known.has(leaf)).map(({ message }) => message);
  return { general, areas, count: errors.length };
}
