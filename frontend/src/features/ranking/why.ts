import { compare, type Decimal, subtract, sum } from '../../lib/decimal.ts';
import { type Area, isRanked, type Ranked, type UnitResult } from './model.ts';

const MOST = 3;

/** Everything that counts: appraised + survey + bonus − deduction. */
export function pointsOf({ appraisedPoints, surveyPoints, bonusPoints, deductionPoints }: UnitResult): Decimal {
  return subtract(sum([appraisedPoints, surveyPoints, bonusPoints]), deductionPoints);
}

export interface Loss {
  area: Area;
  points: Decimal;
}

/** The areas in which most points were lost, the largest loss first. */
export function lossesOf({ areas }: UnitResult): Loss[] {
  return areas
    .map((area) => ({ area, points: subtract(area.maximum, area.points) }))
    .filter(({ points }) => compare(points, '0') > 0)
    .sort((a, b) => compare(b.points, a.points))
    .slice(0, MOST);
}

export interface Neighbour {
  result: Ranked;
  /** How far the indexes are apart, exactly. */
  distance: Decimal;
}

export interface Neighbours {
  above: Neighbour | null;
  equal: Ranked[];
  below: Neighbour | null;
}

/** Who stands just above, level and just below in the ranking; the results are in the order of their ranks. */
export function neighboursOf(results: readonly UnitResult[], own: Ranked): Neighbours {
  const ranked = results.filter(isRanked);
  const above = ranked.filter(({ rank }) => rank < own.rank).at(-1);
  const below = ranked.find(({ rank }) => rank > own.rank);
  return {
    above: above ? { result: above, distance: subtract(above.index, own.index) } : null,
    equal: ranked.filter(({ rank, unit }) => rank === own.rank && unit.code !== own.unit.code),
    below: below ? { result: below, distance: subtract(own.index, below.index) } : null,
  };
}
