import { compare, type Decimal, multiply } from '../../lib/decimal.ts';
import type { RuleInput, Threshold } from './rule.ts';

/** Where in a ladder of thresholds an input lies: its position, or -1 when nothing can be said. */
export function reachedStep(steps: readonly Threshold[], input: RuleInput | null): number {
  const { a, b, value } = (input ?? {}) as Partial<Record<string, Decimal>>;
  if (value !== undefined) {
    return steps.findIndex(({ from, inclusive }) => reaches(compare(value, from), inclusive));
  }
  if (a === undefined || b === undefined || compare(a, '0') === 0) {
    return -1;
  }
  // b ÷ a ≥ from %, without dividing: 100·b ≥ from·a.
  return steps.findIndex(({ from, inclusive }) => reaches(compare(multiply(b, '100'), multiply(a, from)), inclusive));
}

function reaches(order: -1 | 0 | 1, inclusive: boolean): boolean {
  return inclusive ? order >= 0 : order > 0;
}
