// Whole sets with their units by chance: real ties, ties in print only, leaves that do not apply or are not scored, figures that compete.
import { Decimal } from './exact-json.mjs';
import { accepts } from './inputs.mjs';
import { plain, UNIT, unitsOf } from './random.mjs';
import { randomInput } from './random-inputs.mjs';
import { leafJson, randomLeaf, randomRule, TYPES } from './random-rules.mjs';

const number = (units) => new Decimal(plain(units));
const IN_TOTAL = TYPES.filter((type) => !['FROM_SURVEY', 'BONUS'].includes(type));

function randomArea(random, code, kind) {
  const leaves = random.some(1, 4, (position) => {
    const type = { SURVEY: 'FROM_SURVEY', OUTSIDE: random.pick(['BONUS', 'DEDUCTION']), INSIDE: random.pick(IN_TOTAL) }[kind];
    const outside = { max: 0n, min: type === 'BONUS' ? 0n : -2n * UNIT, decimals: 10 };
    const bounds = kind === 'OUTSIDE' ? outside : { ...randomLeaf(random), decimals: 10 };
    const scoredBy = kind === 'SURVEY' ? 'SURVEY' : random.pick(['SELF', 'SELF', 'HOME_AFFAIRS']);
    const { decimals: _, ...json } = leafJson(bounds);
    return { code: `${code}.${position + 1}`, ...json, scoredBy, rule: randomRule(random, bounds, type) };
  });
  const maximum = leaves.reduce((sum, leaf) => sum + unitsOf(leaf.maxScore), 0n);
  return { code, maxScore: number(maximum), leaves };
}

function acceptedInput(random, rule) {
  for (;;) {
    const input = randomInput(random, rule);
    if (accepts(rule, input)) {
      return input;
    }
  }
}

/** Points that a person gives, in a generous group mostly all there are. */
const ownPoints = (random, min, max, generous) => (generous && random.chance(95) ? max : random.between(min, max));

/** What was decided on a leaf: an input, points of one's own, or both. */
function decision(random, leaf, generous) {
  const takesInput = leaf.rule.type !== 'MANUAL';
  const [min, max] = [unitsOf(leaf.minScore), leaf.rule.type === 'BONUS' ? unitsOf(leaf.rule.cap) : unitsOf(leaf.maxScore)];
  const own = { score: number(ownPoints(random, min, max, generous)) };
  const input = takesInput ? { input: acceptedInput(random, leaf.rule) } : {};
  if (leaf.rule.type === 'RELATIVE_TO_BEST') {
    return random.chance(80) ? input : { ...input, ...own };
  }
  return generous && random.chance(90) ? own : random.pick([takesInput ? input : own, input, own, { ...input, ...own }]);
}

function randomUnit(random, unit, leaves, generous) {
  const treatment = random.pick(['FULL', 'FULL', 'FULL', 'FULL', 'SCORED_NOT_RANKED', 'SURVEY_ONLY']);
  const given = generous ? 100 : 88;
  const asked = leaves.filter((leaf) => leaf.scoredBy === 'SURVEY' && random.chance(given));
  const decided = leaves.filter((leaf) => leaf.scoredBy !== 'SURVEY' && random.chance(given));
  const left = random.chance(5) ? 100 : 8;
  return {
    unit,
    treatment,
    state: random.chance(88) ? 'FINAL' : random.pick(['DRAFT', 'REAPPRAISAL', 'WITHDRAWN']),
    notApplicable: leaves.filter(() => random.chance(left)).map((leaf) => leaf.code),
    leaves: Object.fromEntries(decided.map((leaf) => [leaf.code, decision(random, leaf, generous)])),
    survey: Object.fromEntries(asked.map((leaf) => [leaf.code, number(ownPoints(random, 0n, unitsOf(leaf.maxScore), generous))])),
  };
}

const firstWith = (entries, wanted) => Object.entries(entries).find(([, entry]) => wanted(entry));

/** A unit like another: in everything, but for the last digit of the survey, or with points of the survey that are the appraisal's. */
function twin(random, unit, code) {
  const [asked, points] = firstWith(unit.survey, (given) => unitsOf(given) > 0n) ?? [];
  const [decided, own] = firstWith(unit.leaves, ({ score }) => score !== undefined && unitsOf(score) > 0n) ?? [];
  const same = { ...unit, unit: code };
  const survey = (change) => ({ ...unit.survey, [asked]: number(unitsOf(points) + change) });
  const appraisal = () => ({ ...unit.leaves, [decided]: { ...own, score: number(unitsOf(own.score) - 1n) } });
  return random.pick([
    () => same,
    () => (asked === undefined ? same : { ...same, survey: survey(-1n) }),
    () => (asked === undefined || decided === undefined ? same : { ...same, survey: survey(1n), leaves: appraisal() }),
  ])();
}

function randomUnits(random, leaves) {
  const generous = random.chance(25);
  const units = [];
  for (const code of random.some(1, 9, (position) => `U${position}`)) {
    const isTwin = units.length > 0 && random.chance(40);
    units.push(isTwin ? twin(random, random.pick(units), code) : randomUnit(random, code, leaves, generous));
  }
  return units;
}

function randomGrades(random) {
  const bounds = [
    ...new Set(random.some(0, 4, () => random.pick([random.below(101n) * UNIT, random.below(100n * UNIT), 66_6666666667n, 100n * UNIT]))),
  ];
  return [...bounds.filter((bound) => bound > 0n).sort((a, b) => (a < b ? 1 : -1)), 0n].map((from, position) => ({
    name: `Loại ${position}`,
    from: number(from),
  }));
}

export function randomGroup(random) {
  const kinds = ['INSIDE', ...random.some(0, 2, () => 'INSIDE'), 'SURVEY', ...random.some(0, 1, () => 'OUTSIDE')];
  const set = { areas: kinds.map((kind, position) => randomArea(random, String(position + 1), kind)) };
  const campaign = {
    capped: random.chance(30),
    tieBreak: random.pick(['SHARED', 'SURVEY_POINTS', 'APPRAISED_POINTS']),
    grades: randomGrades(random),
  };
  return {
    set,
    campaign,
    units: randomUnits(
      random,
      set.areas.flatMap((area) => area.leaves),
    ),
  };
}
