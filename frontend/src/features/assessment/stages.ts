import type { IconName } from '../../components/ui/icon.tsx';
import { compare, type Decimal, subtract } from '../../lib/decimal.ts';
import { type Leaf, may, type Sheet } from './model.ts';

/** The stages of scoring in their order, and what each says to the one before. */
export const STAGES = [
  { name: 'self', icon: 'pen', status: 'DRAFT' },
  { name: 'district', icon: 'district', status: 'DISTRICT_APPRAISAL' },
  { name: 'province', icon: 'province', status: 'PROVINCE_APPRAISAL' },
  { name: 'reappraisal', icon: 'again', status: 'REAPPRAISAL' },
] as const satisfies { name: string; icon: IconName; status: Sheet['status'] }[];

export type StageName = (typeof STAGES)[number]['name'];
export type AppraisalStage = Exclude<StageName, 'self'>;

const APPRAISALS = ['district', 'province', 'reappraisal'] as const satisfies AppraisalStage[];

/** The stage in which the sheet is appraised now. */
export function appraisalStage(sheet: Sheet): AppraisalStage | undefined {
  const name = STAGES.find(({ status }) => status === sheet.status)?.name;
  return name === 'self' ? undefined : name;
}

/** A figure that is compared with the best unit's has its points only later, but it is decided. */
export function isDecided(leaf: Leaf, stage: StageName): boolean {
  const held = leaf[stage];
  return held !== null && (held.score !== null || (leaf.rule.type === 'RELATIVE_TO_BEST' && held.input !== null));
}

/** The stage that a later one is compared with: the last decided one before it. */
export function stageBefore(leaf: Leaf, stage: AppraisalStage): Exclude<StageName, 'reappraisal'> {
  if (stage === 'reappraisal') {
    return 'province';
  }
  return stage === 'province' && isDecided(leaf, 'district') ? 'district' : 'self';
}

/** How much a stage gave more or less than the one before; null while there is nothing to compare. */
export function changeAt(leaf: Leaf, stage: AppraisalStage): Decimal | null {
  const now = leaf[stage]?.score;
  const before = leaf[stageBefore(leaf, stage)]?.score;
  return now == null || before == null ? null : subtract(now, before);
}

/** Whether an appraiser's score is not that of the stage before. */
export function differs(leaf: Leaf): boolean {
  return APPRAISALS.some((stage) => {
    const change = changeAt(leaf, stage);
    return change !== null && compare(change, '0') !== 0;
  });
}

/** Whether an appraiser gave less than the unit gave itself. */
export function isLowered(leaf: Leaf): boolean {
  const self = leaf.self?.score;
  return self != null && APPRAISALS.some((stage) => leaf[stage]?.score != null && compare(leaf[stage].score, self) < 0);
}

/** What waits for this appraiser, and not for the unit's supplement; the second pass has to decide about objections only. */
export function isPending(sheet: Sheet, leaf: Leaf): boolean {
  const stage = appraisalStage(sheet);
  if (!stage || !may(leaf, 'appraise') || isDecided(leaf, stage) || isRequested(leaf)) {
    return false;
  }
  return stage !== 'reappraisal' || leaf.objection !== null;
}

export function isRequested(leaf: Leaf): boolean {
  return leaf.request?.state === 'OPEN';
}

/** What one agreement takes: pending and scored in the stage before. Objections are looked at one by one. */
export function agreeable(sheet: Sheet): Leaf[] {
  return sheet.status === 'REAPPRAISAL' ? [] : sheet.leaves.filter((leaf) => isPending(sheet, leaf) && may(leaf, 'agree'));
}

/** How far this appraiser is, over the leaves that are the appraiser's. */
export function appraised(sheet: Sheet, leaves: readonly Leaf[] = sheet.leaves): { done: number; of: number } {
  const stage = appraisalStage(sheet);
  const own = leaves.filter((leaf) => may(leaf, 'appraise') && (stage !== 'reappraisal' || leaf.objection !== null));
  return { done: stage ? own.filter((leaf) => isDecided(leaf, stage)).length : 0, of: own.length };
}
