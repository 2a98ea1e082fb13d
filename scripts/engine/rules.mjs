// The second engine: what each rule makes of an accepted input, written from the specification alone.
import { accepts } from './inputs.mjs';
import { greatest, HUNDRED, least, ONE, Rational, sum, ZERO } from './rational.mjs';

const number = Rational.of;
const scored = (score) => ({ status: 'SCORED', score });

/** r in percent: b of a, or what is left of a. */
function percentOf({ a, b }, complement = false) {
  const [whole, part] = [number(a), number(b)];
  return (complement ? whole.minus(part) : part).over(whole).times(HUNDRED);
}

/** The first threshold, from above, that a value has reached. */
function reached(thresholds, value) {
  return thresholds.find(({ from, inclusive }) => {
    const side = value.compare(number(from));
    return side > 0 || (side === 0 && inclusive);
  });
}

const NOTHING_AROSE = {
  FULL: (maximum) => scored(maximum),
  ZERO: () => scored(ZERO),
  REQUEST_NA: () => ({ status: 'REQUEST_NA' }),
};

/** A rule of a whole and its part, of which there may be nothing. */
const ofFraction = (score) => (rule, input, maximum) =>
  number(input.a).compare(ZERO) === 0 ? NOTHING_AROSE[rule.whenNone](maximum) : scored(score(rule, input, maximum));

const occurred = ({ kinds }, { counts }) => sum(kinds.map(({ code, points }) => number(counts[code] ?? '0').times(number(points))));

const capped = (rule, input) => scored(least([number(rule.cap), occurred(rule, input)]));

function bestOf(rule, input, maximum) {
  const outcomes = rule.alternatives
    .map((alternative, position) => [alternative, input.alternatives[position]])
    .filter(([, given]) => given !== null)
    .map(([alternative, given]) => RULES[alternative.type](alternative, given, maximum));
  const scores = outcomes.filter(({ status }) => status === 'SCORED').map(({ score }) => score);
  return scores.length > 0 ? scored(greatest(scores)) : { status: 'REQUEST_NA' };
}

const PENDING = () => ({ status: 'PENDING' });

const RULES = {
  LEVELS: (rule, { level }) => scored(number(rule.levels[number(level).numerator].points)),
  CHECKLIST: (rule, { ticked }) => scored(sum(ticked.map((position) => number(rule.items[number(position).numerator].points)))),
  BANDS: (rule, input, maximum) => {
    const points = (value) => number(reached(rule.bands, value).points);
    return rule.value === undefined
      ? ofFraction(() => points(percentOf(input)))(rule, input, maximum)
      : scored(points(number(input.value)));
  },
  RATIO: ofFraction((rule, input, maximum) => {
    const rate = percentOf(input, rule.complement);
    return rate.compare(number(rule.zeroBelow)) < 0 ? ZERO : least([ONE, rate.over(number(rule.fullAt))]).times(maximum);
  }),
  CASES: ofFraction((rule, input, maximum) => {
    const rate = percentOf(input);
    const { points, then } = reached(rule.cases, rate);
    return then === 'PROPORTIONAL' ? least([ONE, rate.over(HUNDRED)]).times(maximum) : number(points);
  }),
  PER_OCCURRENCE: capped,
  BONUS: capped,
  DEDUCTION: (rule, input) => scored(greatest([number(rule.floor), number(rule.start).minus(occurred(rule, input))])),
  BEST_OF: bestOf,
  RELATIVE_TO_BEST: PENDING,
  FROM_SURVEY: PENDING,
  MANUAL: PENDING,
};

/** The status of a leaf's input and, where there is one, the score, rounded once to the set's precision. */
export function evaluate(rule, { maxScore, decimals }, input) {
  if (!accepts(rule, input)) {
    return { status: 'REFUSED' };
  }
  const outcome = RULES[rule.type](rule, input, number(maxScore));
  return outcome.status === 'SCORED' ? scored(outcome.score.rounded(decimals)) : outcome;
}

/** The points of a figure against those of the whole group, of which it is one. */
export function relativePoints({ lessIsBetter }, { maxScore, decimals }, figure, figures) {
  const best = lessIsBetter ? least(figures) : greatest(figures);
  if (best.compare(ZERO) === 0) {
    return ZERO;
  }
  return (lessIsBetter ? best.over(figure) : figure.over(best)).times(number(maxScore)).rounded(decimals);
}
