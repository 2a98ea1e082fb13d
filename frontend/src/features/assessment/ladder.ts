import { compare, type Decimal, decimal } from '../../lib/decimal.ts';
import type { RuleInput, Threshold } from './model.ts';

/** Where in a ladder of thresholds an input lies: its position, or -1 when nothing can be said. */
export function reachedStep(steps: readonly Threshold[], input: RuleInput | null): number {
  const { a, b, value } = (input ?? {}) as Partial<Record<string, Decimal>>;
  if (value !== undefined) {
    return steps.findIndex(({ from, inclusive }) => reaches(compare(value, decimal(from)), inclusive));
  }
  if (a === undefined || b === undefined || compare(a, '0') === 0) {
    return -1;
  }
  // b ÷ a ≥ from %, without dividing: 100·b ≥ from·a.
  return steps.findIndex(({ from, inclusive }) => reaches(compare(times(b, '100'), times(a, decimal(from))), inclusive));
}

function reaches(order: -1 | 0 | 1, inclusive: boolean): boolean {
  return inclusive ? order >= 0 : order > 0;
}

function times(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [digits(a), digits(b)];
  const places = left.places + right.places;
  const text = (left.units * right.units).toString().padStart(places + 1, '0');
  const cut = text.length - places;
  return (places > 0 ? `${text.slice(0, cut)}.${text.slice(cut)}` : text) as Decimal;
}

/** Figures are never negative here; the server refuses them. */
function digits(value: Decimal): { units: bigint; places: number } {
  const [whole = '0', fraction = ''] = value.split('.');
  return { units: BigInt(whole + fraction), places: fraction.length };
}
