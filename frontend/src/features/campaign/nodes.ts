import type { Area } from './api.ts';

/** An area, criterion or sub-criterion of an index set, as it is picked. */
export interface Node {
  code: string;
  name: string;
  children: Node[];
}

export function nodesOf(areas: readonly Area[]): Node[] {
  return areas.map(({ code, name, criteria }) => ({
    code,
    name,
    children: criteria.map((criterion) => ({
      code: criterion.code,
      name: criterion.name,
      children: criterion.subCriteria.map((leaf) => ({ code: leaf.code, name: leaf.name, children: [] })),
    })),
  }));
}

/** Whether a code lies under one of these, so that it is meant with it. */
export function coveredBy(codes: ReadonlySet<string>, code: string): boolean {
  return [...codes].some((picked) => code.startsWith(`${picked}.`));
}

/** Picks or drops a node; what lies under a picked node is meant with it and is not named again. */
export function toggle(codes: ReadonlySet<string>, code: string): Set<string> {
  if (codes.has(code)) {
    return new Set([...codes].filter((picked) => picked !== code));
  }
  return new Set([...[...codes].filter((picked) => !picked.startsWith(`${code}.`)), code]);
}

/** In the order of the tree: 2 before 10. */
export function inOrder(codes: Iterable<string>): string[] {
  return [...codes].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
