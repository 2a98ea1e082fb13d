import type { Team } from './api.ts';
import { inOrder } from './nodes.ts';

/** A leaf that nobody may appraise, and whose sheets it concerns. */
export interface OpenLeaf {
  leaf: string;
  units: string[];
}

/** The gaps of a team by leaf instead of by unit: that is how members are given leaves. */
export function openLeaves(gaps: Team['gaps']): OpenLeaf[] {
  const units = new Map<string, string[]>();
  for (const { unit, unitName, leaves } of gaps) {
    for (const leaf of leaves) {
      units.set(leaf, [...(units.get(leaf) ?? []), unitName ?? unit]);
    }
  }
  return inOrder(units.keys()).map((leaf) => ({ leaf, units: units.get(leaf) ?? [] }));
}
