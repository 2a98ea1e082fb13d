import type { ComponentType } from 'react';
import type { DraftRule } from '../../draft/model.ts';

/** What every part of the rule editor is given. */
export interface RuleProps<R extends DraftRule = DraftRule> {
  rule: R;
  maxScore: string;
  /** What the server says about a field by its path in the rule. */
  messageFor: (path: string) => string | undefined;
  /** The whole rule anew, and the field that was typed in, so that one undo takes back one field. */
  onChange: (rule: DraftRule, field: string) => void;
}

export type RuleOfType<T extends DraftRule['type']> = Extract<DraftRule, { type: T }>;

/** The list with one entry changed. */
export function changed<T>(list: readonly T[], at: number, part: Partial<T>): T[] {
  return list.map((one, i) => (i === at ? { ...one, ...part } : one));
}

export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, i) => i !== at);
}

/** The editor of one way among several: given from above, since that editor in its turn knows the one for several ways. */
export type WayEditor = ComponentType<Omit<RuleProps, 'rule'> & { rule: DraftRule | null; alternative?: boolean }>;
