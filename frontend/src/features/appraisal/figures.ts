import { type Decimal, decimal, percentage, subtract } from '../../lib/decimal.ts';

/** What stands in the columns of a leaf: the figures of its rule, taken from a unit's input. */
export type RuleInput = Record<string, unknown>;

interface Kind {
  code: string;
  text: string;
}
type Rule = { type: string; a?: string | null; b?: string | null; value?: string | null; complement?: boolean } & {
  levels?: { text: string }[];
  items?: { text: string }[];
  kinds?: Kind[];
  alternatives?: unknown[];
};

export type Column = { kind: 'number'; name: 'a' | 'b' | 'value'; label: string } | { kind: 'rate' } | { kind: 'words' };
export type Figure = { number: Decimal } | { rate: Decimal | null } | { words: string } | { of: [number, number] } | null;

export function columnsOf(given: object): Column[] {
  const rule = given as Rule;
  switch (rule.type) {
    case 'MANUAL':
    case 'FROM_SURVEY':
      return [];
    case 'LEVELS':
    case 'CHECKLIST':
    case 'PER_OCCURRENCE':
    case 'DEDUCTION':
    case 'BONUS':
    case 'BEST_OF':
      return [{ kind: 'words' }];
    default:
      return rule.value
        ? [{ kind: 'number', name: 'value', label: rule.value }]
        : [{ kind: 'number', name: 'a', label: rule.a ?? '' }, { kind: 'number', name: 'b', label: rule.b ?? '' }, { kind: 'rate' }];
  }
}

/** The figure of a unit in a column; null where nothing was entered. */
export function figureOf(given: object, column: Column, input: RuleInput | null): Figure {
  const rule = given as Rule;
  if (input === null) {
    return null;
  }
  switch (column.kind) {
    case 'number':
      return input[column.name] === undefined ? null : { number: decimal(String(input[column.name])) };
    case 'rate':
      return { rate: rateOf(rule, input) };
    default:
      return wordsOf(rule, input);
  }
}

/** b ÷ a, or what is left of a where the rule counts that; null where a is zero. */
function rateOf(rule: Rule, input: RuleInput): Decimal | null {
  const [a, b] = [decimal(String(input.a)), decimal(String(input.b))];
  return percentage(rule.complement ? subtract(a, b) : b, a);
}

function wordsOf(rule: Rule, input: RuleInput): Figure {
  switch (rule.type) {
    case 'LEVELS':
      return { words: rule.levels?.[Number(input.level)]?.text ?? '' };
    case 'CHECKLIST':
      return { of: [(input.ticked as number[]).length, rule.items?.length ?? 0] };
    case 'BEST_OF': {
      const given = input.alternatives as (RuleInput | null)[];
      return { of: [given.filter((one) => one !== null).length, rule.alternatives?.length ?? 0] };
    }
    default: {
      const counts = input.counts as Record<string, number>;
      const named = rule.kinds?.filter(({ code }) => counts[code]) ?? [];
      return { words: named.map(({ code, text }) => `${text}: ${counts[code]}`).join('; ') };
    }
  }
}

/** Where a score lies between the leaf's least and greatest, in parts of a hundred, for the strip; its number stands beside. */
export function placeOf(score: Decimal, least: Decimal, greatest: Decimal): number {
  const share = percentage(subtract(score, least), subtract(greatest, least), 1);
  return share === null ? 0 : Math.min(100, Math.max(0, Number(share)));
}
