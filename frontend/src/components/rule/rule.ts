import type { Decimal } from '../../lib/decimal.ts';

/**
 * A scoring rule in its JSON form. Its numbers are exact decimal text, as all points are; in an editor they may be what is typed so far,
 * which is why the kind of number is left open.
 */
export type WhenNone = 'ZERO' | 'FULL' | 'REQUEST_NA';

interface Fraction {
  a: string;
  b: string;
  whenNone?: WhenNone | null;
  mayExceed?: boolean;
}
export interface Choice<N extends string = Decimal> {
  text: string;
  points: N;
}
export interface Kind<N extends string = Decimal> extends Choice<N> {
  code: string;
}
export interface Threshold<N extends string = Decimal> {
  from: N;
  inclusive: boolean;
  points?: N | null;
  then?: string | null;
}

export type RuleOf<N extends string> =
  | { type: 'LEVELS'; levels: Choice<N>[] }
  | { type: 'CHECKLIST'; items: Choice<N>[] }
  | {
      type: 'BANDS';
      a?: string | null;
      b?: string | null;
      value?: string | null;
      bands: Threshold<N>[];
      whenNone?: WhenNone | null;
      mayExceed?: boolean;
    }
  | (Fraction & { type: 'RATIO'; fullAt: N; zeroBelow: N; complement?: boolean })
  | (Fraction & { type: 'CASES'; cases: Threshold<N>[] })
  | { type: 'PER_OCCURRENCE'; kinds: Kind<N>[]; cap: N }
  | { type: 'BONUS'; kinds: Kind<N>[]; cap: N }
  | { type: 'DEDUCTION'; kinds: Kind<N>[]; start: N; floor: N }
  | { type: 'BEST_OF'; alternatives: RuleOf<N>[] }
  | { type: 'RELATIVE_TO_BEST'; value: string; lessIsBetter: boolean }
  | { type: 'FROM_SURVEY'; scale: Record<string, N>; groups: string[] }
  | { type: 'MANUAL' };

export type Rule = RuleOf<Decimal>;

/** What is entered for a leaf; decimals are exact text, positions and counts are numbers. */
export type RuleInput = Record<string, unknown>;
