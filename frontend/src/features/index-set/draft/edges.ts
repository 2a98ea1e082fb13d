import type { Kind, Rule, RuleInput, Threshold } from '../../../components/rule/rule.ts';
import { compare, type Decimal, decimal, multiply, subtract, trimZeros } from '../../../lib/decimal.ts';

/** At most so many inputs are tried at once, the one that is typed among them. */
const MOST = 40;

/** Inputs at which a rule's answer changes: on every threshold and just below, nothing, everything, up to the cap. */
export function edgeInputs(rule: Rule): RuleInput[] {
  return edgesOf(rule).slice(0, MOST);
}

function edgesOf(rule: Rule): RuleInput[] {
  switch (rule.type) {
    case 'LEVELS':
      return rule.levels.map((_, level) => ({ level }));
    case 'CHECKLIST':
      return [rule.items.map((_, i) => i), ...rule.items.map((_, i) => [i]), []].map((ticked) => ({ ticked }));
    case 'BANDS':
      return rule.value ? valueEdges(rule.bands) : fractionEdges(rule.bands.map(({ from }) => from));
    case 'CASES':
      return fractionEdges(rule.cases.map(({ from }) => from));
    case 'RATIO':
      return fractionEdges([rule.fullAt, rule.zeroBelow], rule.complement);
    case 'PER_OCCURRENCE':
    case 'BONUS':
      return countEdges(rule.kinds, rule.cap);
    case 'DEDUCTION':
      return countEdges(rule.kinds, compare(rule.start, rule.floor) > 0 ? subtract(rule.start, rule.floor) : '0');
    case 'BEST_OF':
      return rule.alternatives.flatMap((alternative, i) =>
        edgesOf(alternative).map((input) => ({ alternatives: rule.alternatives.map((_, j) => (i === j ? input : null)) })),
      );
    default:
      return [];
  }
}

/** Of a whole that is large enough for every threshold to be a whole number of it. */
function fractionEdges(thresholds: readonly Decimal[], complement = false): RuleInput[] {
  const places = Math.max(1, ...thresholds.map((from) => trimZeros(from).split('.')[1]?.length ?? 0));
  const a = decimal(`1e${places + 2}`);
  const share = (percent: Decimal) => multiply(a, multiply(percent, '0.01'));
  const parts = thresholds.flatMap((from) => {
    const b = trimZeros(share(complement ? subtract('100', from) : from));
    return [b, complement ? trimZeros(subtract(b, '-1')) : trimZeros(subtract(b, '1'))];
  });
  const inputs = unique([a, ...parts, '0'])
    .filter((b) => compare(b, '0') >= 0 && compare(b, a) <= 0)
    .sort((left, right) => compare(right, left))
    .map((b) => ({ a, b }));
  return [...inputs, { a: '0', b: '0' }];
}

function valueEdges(bands: readonly Threshold[]): RuleInput[] {
  const values = bands.flatMap(({ from }) => [from, trimZeros(subtract(from, '0.01'))]);
  return unique(values)
    .filter((value) => compare(value, '0') >= 0)
    .sort((left, right) => compare(right, left))
    .map((value) => ({ value }));
}

const COUNTED = 200;

/** None, one of each kind, and of each kind as many as reach the limit and one fewer. */
function countEdges(kinds: readonly Kind[], limit: Decimal): RuleInput[] {
  const none = Object.fromEntries(kinds.map(({ code }) => [code, 0]));
  const of = (code: string, count: number) => ({ counts: { ...none, [code]: count } });
  return [
    { counts: none },
    ...kinds.flatMap(({ code, points }) => {
      const full = countReaching(points, limit);
      const counts = full === null ? [1] : [...new Set([1, full - 1, full].filter((count) => count > 0))];
      return counts.map((count) => of(code, count));
    }),
  ];
}

function countReaching(points: Decimal, limit: Decimal): number | null {
  for (let count = 1; count <= COUNTED; count++) {
    if (compare(multiply(points, decimal(count)), limit) >= 0) {
      return count;
    }
  }
  return null;
}

function unique(values: readonly Decimal[]): Decimal[] {
  return [...new Set(values)];
}
