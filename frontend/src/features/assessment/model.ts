import type { components } from '../../api/schema.d.ts';
import type { Rule, RuleInput } from '../../components/rule/rule.ts';
import type { Decimal } from '../../lib/decimal.ts';
import type { TypedText } from './typed-text.ts';
import type { Work } from './unit-work/work.ts';

/** What the sheet works with: the server's views, and a leaf's rule and input in their own forms. */
export type Sheet = components['schemas']['AssessmentView'] & {
  /** What the people of the unit share among themselves; only they have it. */
  work?: Work;
};
/** With whether something of last year stands beside it as a draft. */
export type Leaf = components['schemas']['LeafView'] & { carried?: boolean };
export type Stage = components['schemas']['StageView'];
export type SupplementRequest = components['schemas']['SupplementRequestView'];
export type History = components['schemas']['HistoryView'];
export type PastDocument = components['schemas']['HistoryDocument'];
export type Revision = components['schemas']['RevisionView'];
export type TimelineEntry = components['schemas']['TimelineEntryView'];
export type Person = components['schemas']['PersonView'];

/** The whole self stage of a leaf as somebody wants it to be; no score means the rule's. */
export interface Entry {
  input: RuleInput | null;
  score: Decimal | null;
  explanation: string | null;
  evidenceIncomplete: boolean;
}

/** A leaf as it is typed: numbers are still text. */
export interface Draft extends TypedText {
  explanation: string;
  incomplete: boolean;
}

export function ruleOf(leaf: Leaf): Rule {
  return leaf.rule as unknown as Rule;
}

export function entryOf(stage: Stage | null): Entry {
  return {
    input: stage?.input ?? null,
    score: stage?.score ?? null,
    explanation: stage?.explanation ?? stage?.reason ?? null,
    evidenceIncomplete: stage?.evidenceIncomplete ?? false,
  };
}

/** The same to go on with: a score that is only the rule's follows the rule again. */
export function entryToEdit(stage: Stage | null): Entry {
  return { ...entryOf(stage), score: stage?.byRule ? null : (stage?.score ?? null) };
}

/** Whether the server says that the caller may do this to the leaf now. */
export function may(leaf: Leaf, action: string): boolean {
  return leaf.allowed?.includes(action) ?? false;
}

/** Whether the caller has anything to do with the sheet now, or with a leaf of it. */
export function isInHand(sheet: Sheet): boolean {
  return sheet.allowed.length > 0 || sheet.leaves.some((leaf) => ['score', 'prove', 'answer'].some((action) => may(leaf, action)));
}

/** The answer to a save knows the row only; what stands beside it is as it was. */
export function withBeside(saved: Leaf, { request, objection, notApplicableRequest, figures, evidence, allowed }: Leaf): Leaf {
  return saved.allowed === null ? { ...saved, request, objection, notApplicableRequest, figures, evidence, allowed } : saved;
}

/** Whether the unit itself scores the leaf in this campaign. */
export function isOwn(leaf: Leaf): boolean {
  return leaf.scoredBy === 'SELF' && !leaf.notApplicable;
}
