import { withoutDiacritics } from '../../../lib/diacritics.ts';
import type { DraftNode } from './model.ts';

export interface Found {
  hits: readonly DraftNode[];
  /** The keys of the hits and of all above them. */
  shown: ReadonlySet<string>;
}

/** Nodes whose code begins with the text, or whose name holds it, with and without diacritics; null for a blank text. */
export function search(nodes: readonly DraftNode[], text: string): Found | null {
  const wanted = withoutDiacritics(text.trim());
  if (wanted === '') {
    return null;
  }
  const hits: DraftNode[] = [];
  const shown = new Set<string>();
  const visit = (node: DraftNode): boolean => {
    const hit = node.code.startsWith(wanted) || withoutDiacritics(node.name).includes(wanted);
    if (hit) {
      hits.push(node);
    }
    const below = node.children.map(visit).includes(true);
    if (hit || below) {
      shown.add(node.key);
    }
    return hit || below;
  };
  nodes.forEach((node) => {
    visit(node);
  });
  return { hits, shown };
}

/** The hit after the one that is open, from the last on again the first. */
export function nextHit({ hits }: Found, open: string | null): DraftNode | undefined {
  return hits[(hits.findIndex(({ key }) => key === open) + 1) % hits.length];
}
