import { compare, type Decimal, subtract, sum } from '../../../lib/decimal.ts';
import { type Draft, type DraftNode, isReadable, leavesOf } from './model.ts';

/** What the maxima below a node add up to, against what it declares. */
export interface Sum {
  sum: Decimal;
  /** Sum less declared; null where they are equal or the declared number cannot be read. */
  off: Decimal | null;
}

const sums = new WeakMap<readonly DraftNode[], Decimal | null>();

/** Kept by list: a list that has not changed is not added up again. Null while one of the maxima cannot be read. */
function maximaOf(nodes: readonly DraftNode[]): Decimal | null {
  const known = sums.get(nodes);
  if (known !== undefined) {
    return known;
  }
  const maxima = nodes.map(({ maxScore }) => maxScore);
  const total = maxima.every(isReadable) ? sum(maxima) : null;
  sums.set(nodes, total);
  return total;
}

function against(total: Decimal | null, declared: string): Sum | null {
  if (total === null) {
    return null;
  }
  const equal = !isReadable(declared) || compare(total, declared) === 0;
  return { sum: total, off: equal ? null : subtract(total, declared) };
}

/** Null where there is nothing below, or a number that cannot be read. */
export function sumOf(node: DraftNode): Sum | null {
  return node.children.length === 0 ? null : against(maximaOf(node.children), node.maxScore);
}

export function totalOf({ nodes, total }: Draft): Sum | null {
  return against(maximaOf(nodes), total);
}

export function surveyOf({ nodes, survey }: Draft): Sum | null {
  return against(maximaOf(leavesOf(nodes).filter(({ scoredBy }) => scoredBy === 'SURVEY')), survey);
}
