import { roundHalfUp } from '../../lib/decimal.ts';
import { isRanked, type Ranked, type UnitResult } from './model.ts';

/** How a unit stands to others that print the same index. */
export interface Tie {
  /** Others have the same rank. */
  shared: boolean;
  /** So many decimals tell it apart from those who print the same and rank elsewhere; null where none do. */
  places: number | null;
  /** Not even the ten stored decimals tell them apart: the exact fractions, a cap or the declared rule decided. */
  beyond: boolean;
}

const PRINTED = 2;
const STORED = 10;

/** Real ties, and those that are only printed; units that stand alone are left out. */
export function tiesOf(results: readonly UnitResult[]): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>();
  for (const alike of groupBy(results.filter(isRanked), ({ index }) => roundHalfUp(index, PRINTED))) {
    const ranks = new Set(alike.map(({ rank }) => rank));
    const places = ranks.size > 1 ? placesToTell(alike, ranks.size) : null;
    for (const { unit, rank } of alike) {
      const shared = alike.filter((other) => other.rank === rank).length > 1;
      if (shared || places !== null) {
        ties.set(unit.code, { shared, places, beyond: places !== null && places > STORED });
      }
    }
  }
  return ties;
}

/** The least number of decimals with which there are as many indexes as ranks; one more than are stored where there is none. */
function placesToTell(alike: readonly Ranked[], ranks: number): number {
  for (let places = PRINTED + 1; places <= STORED; places++) {
    if (new Set(alike.map(({ index }) => roundHalfUp(index, places))).size >= ranks) {
      return places;
    }
  }
  return STORED + 1;
}

function groupBy(results: readonly Ranked[], key: (result: Ranked) => string): Ranked[][] {
  const groups = new Map<string, Ranked[]>();
  for (const result of results) {
    const name = key(result);
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return [...groups.values()].filter((alike) => alike.length > 1);
}
