import { compare, type Decimal, subtract } from '../../../lib/decimal.ts';
import { type Draft, type DraftNode, isReadable, type Place } from './model.ts';
import { type Sum, sumOf, totalOf } from './sums.ts';

/** A sum that is not what is declared, and the nodes at which it can be mended. */
export interface Advice {
  /** The node that declares it; null for the set. */
  at: DraftNode | null;
  declared: Decimal;
  sum: Decimal;
  /** How much is missing or too much, without a sign. */
  points: Decimal;
  over: boolean;
  parts: readonly DraftNode[];
}

/** What concerns the node on screen: the sum below it, and the one that it is part of; without a node the set's total. */
export function adviceFor(draft: Draft, selected: Place | undefined): Advice[] {
  const own = selected ? of(selected.node, sumOf(selected.node), selected.node.maxScore, selected.node.children) : null;
  const above = selected?.parent ?? null;
  const outer = above ? of(above, sumOf(above), above.maxScore, above.children) : of(null, totalOf(draft), draft.total, draft.nodes);
  return [own, outer].filter((advice) => advice !== null);
}

function of(at: DraftNode | null, sum: Sum | null, declared: string, parts: readonly DraftNode[]): Advice | null {
  if (!sum?.off || !isReadable(declared)) {
    return null;
  }
  const over = compare(sum.off, '0') > 0;
  return { at, declared, sum: sum.sum, over, points: over ? sum.off : subtract(declared, sum.sum), parts };
}
