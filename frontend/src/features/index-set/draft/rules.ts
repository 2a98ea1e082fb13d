import type { Choice, Kind, Rule, Threshold } from '../../../components/rule/rule.ts';
import { type DraftNumber, type DraftRule, UNREADABLE } from './model.ts';

export type RuleType = DraftRule['type'];

/** In the order in which they are offered. */
export const RULE_TYPES = [
  'LEVELS',
  'CHECKLIST',
  'BANDS',
  'RATIO',
  'CASES',
  'PER_OCCURRENCE',
  'DEDUCTION',
  'BEST_OF',
  'RELATIVE_TO_BEST',
  'BONUS',
  'FROM_SURVEY',
  'MANUAL',
] as const satisfies readonly RuleType[];

/** What one of several ways may be: it has to give a score by itself. */
export const ALTERNATIVE_TYPES: readonly RuleType[] = ['LEVELS', 'CHECKLIST', 'BANDS', 'RATIO', 'CASES', 'PER_OCCURRENCE', 'DEDUCTION'];

/** A rule of another type that keeps what the old one says and the new one can say: statements, labels, thresholds, kinds. */
export function ruleOfType(type: RuleType, old: DraftRule | null, maxScore: DraftNumber): DraftRule {
  const { a, b, whenNone, mayExceed } = fractionOf(old);
  const fraction = { a, b, whenNone, mayExceed };
  switch (type) {
    case 'LEVELS':
      return { type, levels: statementsOf(old, maxScore) };
    case 'CHECKLIST':
      return { type, items: statementsOf(old, maxScore) };
    case 'BANDS':
      return { type, ...fraction, bands: thresholdsOf(old, maxScore).map(fixed) };
    case 'CASES':
      return { type, ...fraction, cases: thresholdsOf(old, maxScore) };
    case 'RATIO':
      return { type, ...fraction, fullAt: '100', zeroBelow: '0', complement: false };
    case 'PER_OCCURRENCE':
    case 'BONUS':
      return { type, kinds: kindsOf(old), cap: maxScore };
    case 'DEDUCTION':
      return { type, start: maxScore, kinds: kindsOf(old), floor: '0' };
    case 'BEST_OF':
      return { type, alternatives: [old && ALTERNATIVE_TYPES.includes(old.type) ? old : ruleOfType('RATIO', null, maxScore)] };
    case 'RELATIVE_TO_BEST':
      return { type, value: b, lessIsBetter: false };
    case 'FROM_SURVEY':
      return { type, scale: { A: '100', B: '60', C: '20', D: '0' }, groups: [] };
    case 'MANUAL':
      return { type };
  }
}

function fractionOf(old: DraftRule | null) {
  const known = old && 'a' in old ? old : null;
  return { a: known?.a ?? '', b: known?.b ?? '', whenNone: known?.whenNone ?? ('ZERO' as const), mayExceed: known?.mayExceed ?? false };
}

function statementsOf(old: DraftRule | null, maxScore: DraftNumber): Choice<DraftNumber>[] {
  switch (old?.type) {
    case 'LEVELS':
      return old.levels;
    case 'CHECKLIST':
      return old.items;
    default:
      return kindsOf(old).map(({ text, points }) => ({ text, points: text === '' ? maxScore : points }));
  }
}

function kindsOf(old: DraftRule | null): Kind<DraftNumber>[] {
  if (old && 'kinds' in old) {
    return old.kinds;
  }
  const texts = old?.type === 'LEVELS' ? old.levels : old?.type === 'CHECKLIST' ? old.items : [{ text: '', points: '0' }];
  return texts.map(({ text, points }, i) => ({ code: `L${i + 1}`, text, points }));
}

function thresholdsOf(old: DraftRule | null, maxScore: DraftNumber): Threshold<DraftNumber>[] {
  const known = old?.type === 'BANDS' ? old.bands : old?.type === 'CASES' ? old.cases : [];
  return known.length > 0
    ? known
    : [
        { from: '100', inclusive: true, points: maxScore },
        { from: '0', inclusive: true, points: '0' },
      ];
}

function fixed({ from, inclusive, points }: Threshold<DraftNumber>): Threshold<DraftNumber> {
  return { from, inclusive, points: points ?? '0' };
}

/** A code that no kind of the rule has yet; people never see it. */
export function freshKindCode(kinds: readonly Kind<DraftNumber>[]): string {
  let number = kinds.length + 1;
  while (kinds.some(({ code }) => code === `L${number}`)) {
    number += 1;
  }
  return `L${number}`;
}

/** The rule once all its numbers can be read. */
export function readable(rule: DraftRule | null): Rule | null {
  return rule === null || JSON.stringify(rule).includes(UNREADABLE) ? null : (rule as Rule);
}

/** What a threshold gives: its share of the maximum, or points of its own. */
export function answerOf(proportional: boolean): Partial<Threshold<DraftNumber>> {
  // biome-ignore lint/suspicious/noThenProperty: the name in the rule's JSON; nobody awaits a threshold
  return proportional ? { then: 'PROPORTIONAL', points: null } : { then: null, points: '0' };
}
