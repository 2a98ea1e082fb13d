import type { components } from '../../../api/schema.d.ts';
import type { ExampleFile } from '../../../components/guidance/guidance.tsx';
import type { RuleOf } from '../../../components/rule/rule.ts';
import { type Decimal, isDecimal } from '../../../lib/decimal.ts';

/**
 * A draft while it is written. Its numbers are exact decimal text once they can be read; what cannot be read yet is kept as typed behind
 * {@link UNREADABLE}, so that nothing typed is lost and an undo brings back exactly what was on the screen.
 */
export type DraftNumber = string;
export type DraftRule = RuleOf<DraftNumber>;
export type ScoredBy = components['schemas']['ScoredBy'];

/** An area, criterion or sub-criterion; which one follows from its depth. The key stays when the code changes. */
export interface DraftNode {
  key: string;
  code: string;
  name: string;
  maxScore: DraftNumber;
  /** Empty for none: then it is 0. */
  minScore: DraftNumber;
  scoredBy: ScoredBy | '';
  department: string;
  evidence: string;
  guidance: string;
  legalBasis: string;
  exampleFiles: readonly ExampleFile[];
  rule: DraftRule | null;
  children: readonly DraftNode[];
}

export interface Draft {
  title: string;
  group: components['schemas']['UnitGroup'];
  year: DraftNumber;
  illustrative: boolean;
  notice: string | null;
  total: DraftNumber;
  survey: DraftNumber;
  /** Decimals that scores are rounded to, 0 to 10. */
  decimals: number;
  nodes: readonly DraftNode[];
}

export const UNREADABLE = '\uE001';

export function isReadable(value: DraftNumber): value is Decimal {
  return isDecimal(value);
}

/** Where a node stands: areas have depth 0. */
export interface Place {
  node: DraftNode;
  parent: DraftNode | null;
  position: number;
  siblings: readonly DraftNode[];
  depth: number;
}

export function place(
  nodes: readonly DraftNode[],
  wanted: (node: DraftNode) => boolean,
  parent: DraftNode | null = null,
): Place | undefined {
  const depth = parent === null ? 0 : parent.code.split('.').length;
  for (const [position, node] of nodes.entries()) {
    const found = wanted(node) ? { node, parent, position, siblings: nodes, depth } : place(node.children, wanted, node);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** A sub-criterion, or a criterion without any. */
export function isScored(node: DraftNode, depth: number): boolean {
  return depth > 0 && node.children.length === 0;
}

/** All scored nodes in printed order. */
export function leavesOf(nodes: readonly DraftNode[], depth = 0): DraftNode[] {
  return nodes.flatMap((node) => (isScored(node, depth) ? [node] : leavesOf(node.children, depth + 1)));
}
