// What a rule accepts: the form of its input, and figures that can be computed with.
import { Decimal } from './exact-json.mjs';
import { fits, Rational, ZERO } from './rational.mjs';

const MOST_OCCURRENCES = new Rational(1_000_000n);

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Decimal);

/** An object with just these properties, none of them null. */
function hasOnly(input, ...names) {
  return (
    isObject(input) && Object.keys(input).every((name) => names.includes(name)) && names.every((name) => (input[name] ?? null) !== null)
  );
}

/** A whole number of at most ten digits: more is no position in any list. */
const isWhole = (value) => value instanceof Decimal && fits(value.text, 10, 0);

const isPosition = (value, list) =>
  isWhole(value) && Number(Rational.of(value).numerator) >= 0 && Number(Rational.of(value).numerator) < list.length;

const isFigure = (value) => value instanceof Decimal && fits(value.text, 20, 10) && Rational.of(value).compare(ZERO) >= 0;

function isFraction(rule, input) {
  if (!hasOnly(input, 'a', 'b') || !isFigure(input.a) || !isFigure(input.b)) {
    return false;
  }
  const [whole, part] = [Rational.of(input.a), Rational.of(input.b)];
  if (whole.compare(ZERO) === 0) {
    return part.compare(ZERO) === 0;
  }
  return rule.mayExceed === true || part.compare(whole) <= 0;
}

const isAmount = (_, input) => hasOnly(input, 'value') && isFigure(input.value);

function areCounts(rule, input) {
  return (
    hasOnly(input, 'counts') &&
    isObject(input.counts) &&
    Object.entries(input.counts).every(
      ([code, count]) =>
        rule.kinds.some((kind) => kind.code === code) &&
        isWhole(count) &&
        Rational.of(count).compare(ZERO) >= 0 &&
        Rational.of(count).compare(MOST_OCCURRENCES) <= 0,
    )
  );
}

const isNothing = (_, input) => (input ?? null) === null || hasOnly(input);

const FORMS = {
  LEVELS: (rule, input) => hasOnly(input, 'level') && isPosition(input.level, rule.levels),
  CHECKLIST: (rule, input) =>
    hasOnly(input, 'ticked') &&
    Array.isArray(input.ticked) &&
    input.ticked.every((position) => isPosition(position, rule.items)) &&
    new Set(input.ticked.map((position) => Rational.of(position).numerator)).size === input.ticked.length,
  BANDS: (rule, input) => (rule.value === undefined ? isFraction(rule, input) : isAmount(rule, input)),
  RATIO: isFraction,
  CASES: isFraction,
  PER_OCCURRENCE: areCounts,
  DEDUCTION: areCounts,
  BONUS: areCounts,
  BEST_OF: (rule, input) =>
    hasOnly(input, 'alternatives') &&
    Array.isArray(input.alternatives) &&
    input.alternatives.length === rule.alternatives.length &&
    input.alternatives.some((given) => given !== null) &&
    input.alternatives.every((given, position) => given === null || accepts(rule.alternatives[position], given)),
  RELATIVE_TO_BEST: isAmount,
  FROM_SURVEY: isNothing,
  MANUAL: isNothing,
};

export function accepts(rule, input) {
  return FORMS[rule.type](rule, input);
}
