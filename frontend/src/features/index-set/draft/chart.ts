import type { Rule, RuleInput, Threshold } from '../../../components/rule/rule.ts';
import { compare, type Decimal, multiply, percentage, subtract } from '../../../lib/decimal.ts';

/** A piece of the line "points by ratio": from one ratio to another, both in percent. Only for drawing: the server computes scores. */
export interface Piece {
  from: Decimal;
  to: Decimal;
  /** Whether the lower end belongs to this piece or to the one below. */
  inclusive: boolean;
  start: Decimal;
  end: Decimal;
}

/** From the lowest ratio to the highest; empty for a rule that is not about a ratio up to 100 %. */
export function pieces(rule: Rule, maxScore: Decimal): Piece[] {
  switch (rule.type) {
    case 'BANDS':
      return rule.value ? [] : ladder(rule.bands, maxScore);
    case 'CASES':
      return ladder(rule.cases, maxScore);
    case 'RATIO':
      return slope(rule.zeroBelow, rule.fullAt, maxScore);
    default:
      return [];
  }
}

function ladder(steps: readonly Threshold[], maxScore: Decimal): Piece[] {
  const down = steps.every((step, i) => {
    const above = steps[i - 1];
    return compare(step.from, '100') <= 0 && (!above || compare(step.from, above.from) < 0);
  });
  if (!down) {
    return [];
  }
  return steps
    .map(({ from, inclusive, points, then }, i) => {
      const to = steps[i - 1]?.from ?? '100';
      const [start, end] = then ? [share(from, maxScore), share(to, maxScore)] : [points ?? '0', points ?? '0'];
      return { from, to, inclusive, start, end };
    })
    .reverse();
}

function slope(zeroBelow: Decimal, fullAt: Decimal, maxScore: Decimal): Piece[] {
  if (compare(zeroBelow, fullAt) > 0 || compare(fullAt, '100') > 0 || compare(fullAt, '0') <= 0) {
    return [];
  }
  const height = multiply(percentage(multiply(zeroBelow, maxScore), fullAt, 4) ?? '0', '0.01');
  const parts: Piece[] = [
    { from: '0', to: zeroBelow, inclusive: true, start: '0', end: '0' },
    { from: zeroBelow, to: fullAt, inclusive: true, start: height, end: maxScore },
    { from: fullAt, to: '100', inclusive: true, start: maxScore, end: maxScore },
  ];
  return parts.filter(({ from, to }, i) => compare(from, to) < 0 || (i === 2 && compare(from, to) === 0));
}

function share(percent: Decimal, maxScore: Decimal): Decimal {
  return multiply(multiply(percent, '0.01'), maxScore);
}

/** The part and the whole whose ratio a rule looks at: of a complement what is left of the whole, and never less than nothing. */
export function ratioOf(rule: Rule, input: RuleInput): { part: Decimal; whole: Decimal } | null {
  const { a, b } = input as Partial<Record<string, Decimal>>;
  if (a === undefined || b === undefined) {
    return null;
  }
  const left = rule.type === 'RATIO' && rule.complement ? subtract(a, b) : b;
  return { part: compare(left, '0') < 0 ? '0' : left, whole: a };
}
