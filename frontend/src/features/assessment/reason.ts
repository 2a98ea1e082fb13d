import { compare, type Decimal } from '../../lib/decimal.ts';
import { isOwn, type Leaf } from './model.ts';

/** Whether a score is another than the one that the rule proposes. */
export function departs(score: Decimal | null, proposed: Decimal | null): boolean {
  return score !== null && proposed !== null && compare(score, proposed) !== 0;
}

/** Whether a document of the leaf explains it; one that is locked away says nothing. */
export function isExplainedByFile({ evidence }: Pick<Leaf, 'evidence'>): boolean {
  return evidence?.some(({ kind, scan }) => kind === 'EXPLANATION' && scan?.state !== 'INFECTED') ?? false;
}

/** Whether the unit's own score is not the rule's and nothing says why, as the server will say before the sheet is submitted. */
export function lacksReason(leaf: Leaf): boolean {
  const { self, evidence } = leaf;
  if (!isOwn(leaf) || self === null || !evidence) {
    return false;
  }
  return departs(self.score, self.proposed) && self.explanation === null && !isExplainedByFile(leaf);
}
