// Whether a set with this rule at this leaf may be issued: thresholds in order, alternatives that score, points within the leaf.
import { greatest, HUNDRED, least, Rational, sum, ZERO } from './rational.mjs';

const number = Rational.of;
const ALONE = ['LEVELS', 'CHECKLIST', 'BANDS', 'RATIO', 'CASES', 'PER_OCCURRENCE', 'DEDUCTION'];

/** Downwards to 0 included; what is above a bound and what reaches it may follow each other. */
function descends(thresholds, most) {
  const falls = thresholds.slice(1).every((lower, position) => {
    const upper = thresholds[position];
    const side = number(upper.from).compare(number(lower.from));
    return side > 0 || (side === 0 && !upper.inclusive && lower.inclusive);
  });
  const last = thresholds.at(-1);
  const reachable = thresholds.every(({ from }) => number(from).compare(ZERO) >= 0 && (most === null || number(from).compare(most) <= 0));
  return falls && reachable && number(last.from).compare(ZERO) === 0 && last.inclusive;
}

const pointsOf = (list) => list.map(({ points }) => number(points));

const ofNothing = ({ whenNone }, maximum) => ({ FULL: [maximum], ZERO: [ZERO] })[whenNone] ?? [];

const mostOf = (rule) => (rule.mayExceed === true && rule.complement !== true ? null : HUNDRED);

/** Every score a rule can reach lies between the least and the greatest of these; null is a rule that is wrong in itself. */
const REACH = {
  LEVELS: (rule) => pointsOf(rule.levels),
  CHECKLIST: (rule) => {
    const points = pointsOf(rule.items);
    return [1, -1].map((side) => sum(points.filter((some) => some.compare(ZERO) === side)));
  },
  BANDS: (rule, maximum) =>
    descends(rule.bands, rule.value === undefined ? mostOf(rule) : null) ? [...pointsOf(rule.bands), ...ofNothing(rule, maximum)] : null,
  RATIO: (rule, maximum) => {
    const [full, zero, most] = [number(rule.fullAt), number(rule.zeroBelow), mostOf(rule)];
    const sensible = full.compare(ZERO) > 0 && zero.compare(ZERO) >= 0 && zero.compare(full) <= 0;
    return sensible && (most === null || full.compare(most) <= 0) ? [ZERO, maximum] : null;
  },
  CASES: (rule, maximum) => {
    const proportional = rule.cases.some(({ then }) => then === 'PROPORTIONAL') ? [ZERO, maximum] : [];
    const fixed = pointsOf(rule.cases.filter(({ then }) => then === undefined));
    return descends(rule.cases, mostOf(rule)) ? [...fixed, ...proportional, ...ofNothing(rule, maximum)] : null;
  },
  PER_OCCURRENCE: (rule) => [ZERO, number(rule.cap)],
  DEDUCTION: (rule) => (number(rule.floor).compare(number(rule.start)) <= 0 ? [number(rule.floor), number(rule.start)] : null),
  BEST_OF: (rule, maximum) => {
    const reaches = rule.alternatives.map((alternative) =>
      ALONE.includes(alternative.type) ? REACH[alternative.type](alternative, maximum) : null,
    );
    return reaches.includes(null) ? null : reaches.flat();
  },
  RELATIVE_TO_BEST: (_, maximum) => [ZERO, maximum],
  FROM_SURVEY: (_, maximum) => [ZERO, maximum],
  MANUAL: (_, maximum) => [maximum],
};

export function mayBeIssued(rule, leaf) {
  const [maximum, minimum] = [number(leaf.maxScore), number(leaf.minScore)];
  if (rule.type === 'BONUS') {
    return maximum.compare(ZERO) === 0;
  }
  const reach = REACH[rule.type](rule, maximum);
  return reach !== null && (reach.length === 0 || (least(reach).compare(minimum) >= 0 && greatest(reach).compare(maximum) <= 0));
}
