// Inputs by chance: many exactly on a threshold, a cap or a bound and one digit beside it, and some that must be refused.
import { Decimal } from './exact-json.mjs';
import { UNIT, unitsOf } from './random.mjs';

const greatestDivisor = (a, b) => (b === 0n ? a : greatestDivisor(b, a % b));
const raw = (text) => new Decimal(text);

/** A whole and the part that makes just this share of it (in units of a percent), both in units. */
function exactly(random, share) {
  const divisor = greatestDivisor(share, 100n * UNIT);
  const factor = random.between(1n, 1000n) * random.pick([1n, UNIT, 10n ** 8n]);
  return [((100n * UNIT) / divisor) * factor, (share / divisor) * factor];
}

const thresholdsOf = (rule) => {
  const listed = (rule.bands ?? rule.cases ?? []).map(({ from }) => from);
  return [...listed, ...(rule.type === 'RATIO' ? [rule.fullAt, rule.zeroBelow] : []), raw('100'), raw('0')].map(unitsOf);
};

/** Large enough to be as close to a threshold as the digits allow. */
const LARGEST = 10n ** 30n - 1n;

function fraction(random, rule) {
  const onThreshold = () => {
    const [a, b] = exactly(random, random.pick(thresholdsOf(rule)));
    return [a, rule.complement ? a - b : b];
  };
  return random.pick([
    onThreshold,
    onThreshold,
    () => {
      const [a, b] = onThreshold();
      return [a, b + random.pick([-1n, 1n])];
    },
    () => {
      const a = random.between(1n, 40n) * UNIT;
      return [a, random.between(0n, a / UNIT) * UNIT];
    },
    () => {
      const a = random.between(1n, 10n ** 14n);
      return [a, random.below(a + 1n)];
    },
    () => {
      const a = random.between(1n, 1000n) * UNIT;
      return random.pick([
        [a, a],
        [a, a + 1n],
        [a, a + random.below(3n * a)],
        [0n, 0n],
        [0n, 0n],
        [0n, 1n],
        [a, 0n],
      ]);
    },
    () => [0n, 0n],
    () => {
      const a = 2n ** random.between(1n, 6n) * UNIT;
      return [a, random.between(0n, a / UNIT) * UNIT];
    },
    () =>
      random.pick([
        [LARGEST, random.below(LARGEST)],
        [LARGEST, LARGEST],
        [LARGEST, LARGEST - 1n],
        [1n, 1n],
        [LARGEST, 1n],
      ]),
  ])();
}

const figure = (random, units) => (units < 0n ? raw('0') : random.written(units));

function amount(random, rule) {
  const around = rule.bands === undefined ? [0n] : rule.bands.map(({ from }) => unitsOf(from));
  const value = random.pick([
    () => random.pick(around),
    () => random.pick(around) + random.pick([1n, -1n]),
    () => random.between(0n, 6000n) * UNIT,
    () => random.below(LARGEST),
  ])();
  return { value: figure(random, value) };
}

/** How often each kind occurred; often just so often that the cap or the floor is met. */
function counts(random, rule) {
  const room = unitsOf(rule.cap ?? rule.start) - unitsOf(rule.floor ?? raw('0'));
  const counted = rule.kinds
    .filter(() => random.chance(80))
    .map(({ code, points }) => {
      const each = unitsOf(points);
      const meets = each > 0n ? room / each : 0n;
      const most = 1_000_000n;
      const times = random.pick([0n, 1n, random.below(20n), meets, meets + 1n, random.below(most + 1n), most]);
      return [code, times > most || random.chance(25) ? raw(String(random.below(6n))) : random.written(times * UNIT)];
    });
  return { counts: Object.fromEntries(random.shuffled(counted)) };
}

const position = (random, list) => raw(String(random.below(list.length)));

const FORMS = {
  LEVELS: (random, rule) => ({ level: position(random, rule.levels) }),
  CHECKLIST: (random, { items }) => {
    const ticked = random.pick([items.map(() => true), items.map(() => false), items.map(() => random.chance(50))]);
    return { ticked: random.shuffled(items.map((_, i) => i).filter((i) => ticked[i])).map((i) => raw(i)) };
  },
  BANDS: (random, rule) => (rule.value === undefined ? FORMS.RATIO(random, rule) : amount(random, rule)),
  RATIO: (random, rule) => {
    const [a, b] = fraction(random, rule);
    return { a: figure(random, a), b: figure(random, b) };
  },
  CASES: (random, rule) => FORMS.RATIO(random, rule),
  PER_OCCURRENCE: counts,
  DEDUCTION: counts,
  BONUS: counts,
  BEST_OF: (random, { alternatives }) => {
    const nothingArose = random.chance(20);
    const given = (rule) => (nothingArose && rule.whenNone ? { a: raw('0'), b: raw('0') } : randomInput(random, rule));
    return { alternatives: alternatives.map((rule) => (random.chance(30) ? null : given(rule))) };
  },
  RELATIVE_TO_BEST: amount,
  FROM_SURVEY: (random) => random.pick([null, {}]),
  MANUAL: (random) => random.pick([null, {}]),
};

export function randomInput(random, rule) {
  return FORMS[rule.type](random, rule);
}

const NO_FIGURES = [
  '-1',
  '-0.0000000001',
  '100000000000000000000',
  '0.00000000001',
  '1e30',
  '1e999999999',
  '1E-999999999',
  '1.5',
  '1000001',
  '4294967296',
];

/** The input with one figure, count or alternative that makes it one to be refused. */
function spoiledInside(random, rule, input) {
  const wrong = raw(random.pick(NO_FIGURES));
  if (rule.kinds !== undefined) {
    return { counts: { ...input.counts, [random.pick(rule.kinds).code]: wrong } };
  }
  if (rule.alternatives !== undefined) {
    const place = random.below(rule.alternatives.length);
    return { alternatives: input.alternatives.with(place, spoiledInput(random, rule.alternatives[place])) };
  }
  return { ...input, [random.pick(Object.keys(input))]: wrong };
}

/** An input with something changed, which nearly always makes it one to be refused. */
export function spoiledInput(random, rule) {
  const input = randomInput(random, rule) ?? {};
  if (Object.keys(input).length > 0 && random.chance(40)) {
    return spoiledInside(random, rule, input);
  }
  const names = Object.keys(input);
  const strange = random.pick([raw(random.pick(NO_FIGURES)), '1', true, null, [], {}, [raw('0')], { K9: raw('1') }]);
  const name = names.length > 0 ? random.pick(names) : 'value';
  const inside = input[name];
  return random.pick([
    () => ({ ...input, [name]: strange }),
    () => ({ ...input, more: raw('1') }),
    () => Object.fromEntries(Object.entries(input).filter(([key]) => key !== name)),
    () => strange,
    () => (Array.isArray(inside) ? { ...input, [name]: [...inside, inside[0] ?? strange] } : { ...input, [name]: strange }),
    () => (Array.isArray(inside) ? { ...input, [name]: [...inside, strange] } : { ...input, [name]: { ...inside, K0: strange } }),
  ])();
}
