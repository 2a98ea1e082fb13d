// The second engine: from the leaves of a group's units to parts, index, ranks and classes.
import { HUNDRED, least, Rational, sum, ZERO } from './rational.mjs';
import { evaluate, relativePoints } from './rules.mjs';

const number = Rational.of;
const NAMES = ['appraised', 'survey', 'bonus', 'deduction', 'maximum'];
const NOTHING = Object.fromEntries(NAMES.map((name) => [name, ZERO]));

/** A sheet's points have all decimals that are stored. */
const DECIMALS = 10;

const leavesOf = (area) => area.leaves.map((leaf) => ({ ...leaf, area, decimals: DECIMALS }));

const applies = (unit, leaf) => !unit.notApplicable.includes(leaf.code);

/** Whether a unit's sheet is scored: it has one, and it is final. */
const hasFinalSheet = (unit) => unit.state === 'FINAL' && unit.treatment !== 'SURVEY_ONLY';

const isOutsideTotal = (leaf) => number(leaf.area.maxScore).compare(ZERO) === 0 || leaf.rule.type === 'BONUS';

/** The figures that compete in a leaf measured against the best. */
function figuresOf(leaf, units) {
  return units
    .filter((unit) => hasFinalSheet(unit) && applies(unit, leaf))
    .map((unit) => unit.leaves[leaf.code]?.input)
    .filter((input) => input !== undefined)
    .map((input) => number(input.value));
}

/** The final score of a leaf, or null where it is not scored; an appraiser's own score goes before the rule's. */
function finalScore(leaf, unit, units) {
  const { score, input } = unit.leaves[leaf.code] ?? {};
  if (score !== undefined) {
    return number(score);
  }
  if (input === undefined) {
    return null;
  }
  if (leaf.rule.type === 'RELATIVE_TO_BEST') {
    return relativePoints(leaf.rule, leaf, number(input.value), figuresOf(leaf, units));
  }
  return evaluate(leaf.rule, leaf, input).score ?? null;
}

/** What one applicable leaf adds to the parts of its unit. */
function partsOf(leaf, unit, units) {
  const maximum = number(leaf.maxScore);
  if (leaf.scoredBy === 'SURVEY') {
    const points = unit.survey[leaf.code];
    return { ...NOTHING, survey: points === undefined ? ZERO : number(points).rounded(leaf.decimals), maximum };
  }
  if (unit.treatment === 'SURVEY_ONLY') {
    return NOTHING;
  }
  const score = finalScore(leaf, unit, units) ?? ZERO;
  if (score.compare(ZERO) < 0) {
    return { ...NOTHING, deduction: ZERO.minus(score), maximum };
  }
  return { ...NOTHING, [isOutsideTotal(leaf) ? 'bonus' : 'appraised']: score, maximum };
}

const added = (all) => Object.fromEntries(NAMES.map((name) => [name, sum(all.map((parts) => parts[name]))]));

const pointsOf = ({ appraised, survey, bonus, deduction }) => appraised.plus(survey).plus(bonus).minus(deduction);

/** Points over maximum times 100, exactly; null where nothing is applicable. */
const indexOf = (parts) => (parts.maximum.compare(ZERO) === 0 ? null : pointsOf(parts).over(parts.maximum).times(HUNDRED));

/** Areas in the order of the set; of a unit without a sheet those in which the survey asks something that applies. */
function areasOf(set, unit, units) {
  return set.areas
    .map((area) => ({ code: area.code, leaves: leavesOf(area).filter((leaf) => applies(unit, leaf)) }))
    .filter(({ leaves }) => unit.treatment !== 'SURVEY_ONLY' || leaves.some((leaf) => leaf.scoredBy === 'SURVEY'))
    .map(({ code, leaves }) => {
      const parts = added(leaves.map((leaf) => partsOf(leaf, unit, units)));
      return { code, ...parts, index: indexOf(parts) };
    });
}

function resultOf(set, unit, units) {
  const byArea = areasOf(set, unit, units);
  const total = added(byArea);
  return { unit: unit.unit, treatment: unit.treatment, ...total, index: indexOf(total), areas: byArea };
}

/** Above 0 where one is better than the other: by the exact index, then by what the campaign lets decide a tie. */
function compareResults(one, other, tieBreak) {
  const decides = { SURVEY_POINTS: 'survey', APPRAISED_POINTS: 'appraised' }[tieBreak];
  return one.index.compare(other.index) || (decides === undefined ? 0 : one[decides].compare(other[decides]));
}

const gradeOf = (index, grades) => (grades.find(({ from }) => index.compare(number(from)) >= 0) ?? grades.at(-1)).name;

/** The results of those units that have one, in the order of the units. */
export function consolidate({ set, campaign, units }) {
  const results = units
    .filter((unit) => unit.treatment === 'SURVEY_ONLY' || unit.state === 'FINAL')
    .map((unit) => resultOf(set, unit, units));
  const ranked = results.filter(({ treatment, index }) => treatment !== 'SCORED_NOT_RANKED' && index !== null);
  return results.map((result) => {
    const isRanked = ranked.includes(result);
    return {
      ...result,
      index: result.index && campaign.capped ? least([result.index, HUNDRED]) : result.index,
      rank: isRanked ? 1 + ranked.filter((other) => compareResults(other, result, campaign.tieBreak) > 0).length : null,
      grade: isRanked ? gradeOf(result.index, campaign.grades) : null,
    };
  });
}
