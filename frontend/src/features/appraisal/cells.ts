import { compare, type Decimal, subtract } from '../../lib/decimal.ts';
import type { CriterionUnit } from './api.ts';

/** What the stages say of a leaf in one unit, and what may be done about it. */
type Leaf = CriterionUnit['leaf'];
export const STAGES = ['self', 'district', 'province', 'reappraisal'] as const;
export type StageName = (typeof STAGES)[number];

/** Whether a stage has decided: by points, or by the figure that the ranking measures against the best. */
function isDecided(leaf: Leaf, stage: StageName, relative: boolean): boolean {
  const held = leaf[stage];
  return held !== null && (held.score !== null || (relative && held.input !== null));
}

/** The stage that is appraised now, in the words of the views. */
export function stageOf(leaf: Leaf): Exclude<StageName, 'self'> | undefined {
  return (['district', 'province', 'reappraisal'] as const).find((name) => name.toUpperCase() === leaf.stage);
}

/** The stage that an appraisal now is compared with: the last decided one before it. */
export function stageBefore(leaf: Leaf, relative: boolean): Exclude<StageName, 'reappraisal'> {
  if (leaf.stage === 'REAPPRAISAL') {
    return 'province';
  }
  return leaf.stage === 'PROVINCE' && isDecided(leaf, 'district', relative) ? 'district' : 'self';
}

/** How much the stage of now gave more or less; null while there is nothing to compare, or nothing differs. */
export function changeOf(leaf: Leaf, relative: boolean): Decimal | null {
  const stage = stageOf(leaf);
  const now = stage && leaf[stage]?.score;
  const before = leaf[stageBefore(leaf, relative)]?.score;
  if (now == null || before == null || compare(now, before) === 0) {
    return null;
  }
  return subtract(now, before);
}

export function isRequested(leaf: Leaf): boolean {
  return leaf.request?.state === 'OPEN';
}

/** Where an agreement with many can take the unit along: it waits, and the stage before has scored it. */
export function isAgreeable({ leaf }: CriterionUnit): boolean {
  return !leaf.decided && leaf.allowed.includes('agree') && (leaf.stage !== 'REAPPRAISAL' || leaf.objection !== null);
}

/** Whether somebody ought to look before agreeing; such a unit is never chosen by "all". */
export function hasSign({ leaf, outlier }: CriterionUnit): boolean {
  return outlier !== null || isRequested(leaf) || leaf.objection !== null || leaf.self?.evidenceIncomplete === true;
}

/** The stage before that all of these have in common; undefined where they differ. */
export function commonBefore(units: readonly CriterionUnit[], relative: boolean): 'self' | 'district' | 'province' | undefined {
  const stages = new Set(units.map(({ leaf }) => stageBefore(leaf, relative)));
  return stages.size === 1 ? [...stages][0] : undefined;
}
