// Leaves and rules by chance: mostly such as may be issued, with bounds, thresholds and caps where errors hide.
import { Decimal } from './exact-json.mjs';
import { plain, UNIT, unitsOf } from './random.mjs';

const number = (units) => new Decimal(plain(units));
// spelled out where it is used, the property would make a promise of the case
const PROPORTIONAL = Object.fromEntries([['then', 'PROPORTIONAL']]);
const WHEN_NONE = ['FULL', 'ZERO', 'REQUEST_NA'];
const PERIODIC = [33_3333333333n, 66_6666666667n, 14_2857142857n, 99_9999999999n, 1n, 50_0000000001n];

const ALONE = ['LEVELS', 'CHECKLIST', 'BANDS', 'RATIO', 'CASES', 'PER_OCCURRENCE', 'DEDUCTION'];

/** A set that keeps fewer decimals has bounds of no more: rounding never leads out of them. */
export function randomLeaf(random) {
  const decimals = random.chance(75) ? 10 : random.below(10);
  const step = 10n ** BigInt(10 - decimals);
  const kept = (units) => units - (units % step);
  const max = kept(random.tidy(random.between(1n, 30n * UNIT))) || UNIT;
  const min = random.chance(65) ? 0n : -kept(random.tidy(random.below(5n * UNIT)));
  return { max, min, decimals };
}

/** A leaf as a case writes it. */
export const leafJson = ({ max, min, decimals }) => ({ maxScore: number(max), minScore: number(min), decimals });

/** Points that lie just between two numbers of the set's precision, or one digit below: here rounding decides. */
function halfway(random, { max, min, decimals }) {
  const step = 10n ** BigInt(10 - decimals);
  const units = random.between(min, max);
  const half = units - (units % step) + (random.chance(50) ? step / 2n : step / 2n - 1n);
  return half <= max && step > 1n ? half : units;
}

/** Points within a leaf, often just its bounds. */
function points(random, leaf) {
  const { max, min } = leaf;
  const ways = [() => max, () => min, () => 0n, () => random.tidy(random.between(min, max)), () => halfway(random, leaf)];
  return random.pick(ways)();
}

function percent(random, most = 100n) {
  return random.pick([
    () => random.below(most + 1n) * UNIT,
    () => random.tidy(random.below(most * UNIT)),
    () => random.below(most * UNIT),
    () => random.pick(PERIODIC),
    () => 100n * UNIT,
  ])();
}

/** Thresholds downwards to 0; seldom "above x" stands just before "from x". */
function thresholds(random, most, made) {
  const froms = [...new Set(random.some(0, 4, () => percent(random, most)))].filter((from) => from > 0n).sort((a, b) => (a < b ? 1 : -1));
  const steps = froms.flatMap((from) =>
    random.chance(15)
      ? [
          { from: number(from), inclusive: false, ...made() },
          { from: number(from), inclusive: true, ...made() },
        ]
      : [{ from: number(from), inclusive: random.chance(60), ...made() }],
  );
  const aboveZero = random.chance(10) ? [{ from: number(0n), inclusive: false, ...made() }] : [];
  return [...steps, ...aboveZero, { from: number(0n), inclusive: true, ...made() }];
}

/** What rules of a whole and its part have in common. */
function fraction(random) {
  const mayExceed = random.chance(35);
  return { a: 'Tổng số', b: 'Số đạt', whenNone: random.pick(WHEN_NONE), ...(mayExceed || random.chance(20) ? { mayExceed } : {}) };
}

const kinds = (random, max) =>
  random.some(1, 4, (position) => ({
    code: `K${position}`,
    text: `Loại ${position}`,
    points: number(random.tidy(random.below(max + 1n))),
  }));

const RULES = {
  LEVELS: (random, leaf) => ({ levels: random.some(1, 6, (i) => ({ text: `Mức ${i}`, points: number(points(random, leaf)) })) }),
  CHECKLIST: (random, leaf) => {
    let [gain, loss] = [leaf.max, leaf.min];
    const items = random.some(1, 12, (i) => {
      const losing = loss < 0n && random.chance(30);
      const room = losing ? -loss : gain;
      const some = random.tidy(random.below(room + 1n));
      [gain, loss] = losing ? [gain, loss + some] : [gain - some, loss];
      return { text: `Nội dung ${i}`, points: number(losing ? -some : some) };
    });
    return { items };
  },
  BANDS: (random, leaf) => {
    const made = () => ({ points: number(points(random, leaf)) });
    if (random.chance(25)) {
      return { value: 'Số ngày', bands: thresholds(random, 5000n, made) };
    }
    const shared = fraction(random);
    return { ...shared, bands: thresholds(random, shared.mayExceed ? 250n : 100n, made) };
  },
  RATIO: (random) => {
    const shared = fraction(random);
    const complement = random.chance(35);
    const [one, other] = [0, 0].map(() => percent(random, shared.mayExceed && !complement ? 200n : 100n));
    const [low, high] = one < other ? [one, other] : [other, one];
    return { ...shared, complement, fullAt: number(high || UNIT), zeroBelow: number(random.chance(20) ? 0n : high ? low : UNIT) };
  },
  CASES: (random, leaf) => {
    const shared = fraction(random);
    const made = () => (random.chance(45) ? PROPORTIONAL : { points: number(points(random, leaf)) });
    return { ...shared, cases: thresholds(random, shared.mayExceed ? 250n : 100n, made) };
  },
  PER_OCCURRENCE: (random, leaf) => ({
    kinds: kinds(random, leaf.max),
    cap: number(random.chance(50) ? leaf.max : random.tidy(random.below(leaf.max))),
  }),
  DEDUCTION: (random, leaf) => {
    const start = random.chance(50) ? leaf.max : random.tidy(random.between(leaf.min, leaf.max));
    return {
      start: number(start),
      kinds: kinds(random, leaf.max),
      floor: number(random.chance(50) ? leaf.min : random.between(leaf.min, start)),
    };
  },
  BEST_OF: (random, leaf) => {
    const types = random.chance(30) ? ['RATIO', 'CASES', 'BANDS'] : ALONE;
    return { alternatives: random.some(1, 4, () => randomRule(random, leaf, random.pick(types))) };
  },
  RELATIVE_TO_BEST: (random) => ({ value: 'Số liệu', lessIsBetter: random.chance(50) }),
  FROM_SURVEY: () => ({ scale: { A: number(100n * UNIT), B: number(60n * UNIT), D: number(0n) }, groups: ['Người dân'] }),
  MANUAL: () => ({}),
  BONUS: (random) => ({ kinds: kinds(random, 2n * UNIT), cap: number(random.tidy(random.below(5n * UNIT))) }),
};

export const TYPES = Object.keys(RULES);

export function randomRule(random, leaf, type) {
  return { type, ...RULES[type](random, leaf) };
}

/** The list of a rule with thresholds or statements, and its name. */
const listOf = (rule) => ['levels', 'items', 'bands', 'cases'].filter((name) => name in rule).map((name) => [name, rule[name]])[0];

const SPOILED_LISTS = [
  (list, outside) => {
    const { then: _, ...last } = list.at(-1);
    return [...list.slice(0, -1), { ...last, points: outside }];
  },
  (list) => [...list.slice(0, -1), { ...list.at(-1), inclusive: false }],
  (list) => list.slice(0, -1),
  (list) => [list.at(-1), ...list],
];

/** The rule with something that a set must not be issued with; some rules cannot be wrong. */
export function spoiled(random, rule, leaf) {
  const [above, below] = [number(leaf.max + 1n), number(leaf.min - 1n)];
  const alternative = () => randomRule(random, leaf, random.pick(['BEST_OF', 'MANUAL', 'RELATIVE_TO_BEST', 'FROM_SURVEY', 'BONUS']));
  const list = listOf(rule);
  if (list !== undefined) {
    const ways = SPOILED_LISTS.slice(0, ['LEVELS', 'CHECKLIST'].includes(rule.type) ? 1 : 4);
    const made = random.pick(ways)(list[1], random.pick([above, below]));
    return { ...rule, [list[0]]: made.length > 0 ? made : list[1] };
  }
  const change = {
    RATIO: () => random.pick([{ fullAt: number(0n) }, { zeroBelow: number(unitsOf(rule.fullAt) + 1n) }]),
    PER_OCCURRENCE: () => ({ cap: above }),
    DEDUCTION: () => random.pick([{ start: above }, { floor: below }, { floor: number(unitsOf(rule.start) + 1n) }]),
    BEST_OF: () => ({ alternatives: [...rule.alternatives, alternative()] }),
  }[rule.type];
  return { ...rule, ...change?.() };
}
