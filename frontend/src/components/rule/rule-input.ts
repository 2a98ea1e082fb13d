import { type Decimal, decimal } from '../../lib/decimal.ts';
import type { NumberFault, NumberRules, ParsedNumber } from '../../lib/parse-number.ts';
import type { Kind, Rule, RuleInput } from './rule.ts';

/**
 * A rule's input as the texts of its fields and back. Fields are named as the server names them in its refusals:
 * `a`, `counts.CAPTINH`, `alternatives[1].b`. Which answers are chosen is text as well: `level` is "2", `ticked` is "0,3".
 */
type Texts = Record<string, string>;

export interface ReadInput {
  input: RuleInput | null;
  faults: Record<string, NumberFault>;
}

export type Parse = (text: string, rules?: NumberRules) => ParsedNumber;
type Write = (value: Decimal) => string;

/** Fields with nothing in them are no input at all; if only some of them are filled in, the others are missing. */
export function readInput(rule: Rule, texts: Texts, parse: Parse, prefix = ''): ReadInput {
  switch (rule.type) {
    case 'LEVELS': {
      const level = texts[`${prefix}level`];
      return { input: level === undefined ? null : { level: Number(level) }, faults: {} };
    }
    case 'CHECKLIST': {
      const ticked = texts[`${prefix}ticked`];
      return { input: ticked === undefined ? null : { ticked: ticked === '' ? [] : ticked.split(',').map(Number) }, faults: {} };
    }
    case 'BANDS':
    case 'RATIO':
    case 'CASES':
    case 'RELATIVE_TO_BEST':
      return readFigures(figuresOf(rule), texts, parse, prefix);
    case 'PER_OCCURRENCE':
    case 'DEDUCTION':
    case 'BONUS':
      return readCounts(rule.kinds, texts, parse, prefix);
    case 'BEST_OF': {
      const read = rule.alternatives.map((alternative, i) => readInput(alternative, texts, parse, `${prefix}alternatives[${i}].`));
      const some = read.some(({ input }) => input !== null);
      const alternatives = read.map(({ input }) => input);
      return { input: some ? { alternatives } : null, faults: Object.assign({}, ...read.map(({ faults }) => faults)) };
    }
    default:
      return { input: null, faults: {} };
  }
}

export function writeInput(rule: Rule, input: RuleInput | null, write: Write, prefix = ''): Texts {
  if (input === null) {
    return {};
  }
  const { level, ticked, counts, alternatives, ...figures } = input;
  const texts: Texts = {};
  if (level !== undefined) {
    texts[`${prefix}level`] = String(level);
  }
  if (Array.isArray(ticked)) {
    texts[`${prefix}ticked`] = ticked.join(',');
  }
  for (const [name, value] of Object.entries(figures)) {
    texts[prefix + name] = write(decimal(String(value)));
  }
  for (const [kind, count] of Object.entries((counts ?? {}) as Record<string, number>)) {
    texts[`${prefix}counts.${kind}`] = write(decimal(count));
  }
  if (rule.type === 'BEST_OF' && Array.isArray(alternatives)) {
    rule.alternatives.forEach((alternative, i) => {
      Object.assign(texts, writeInput(alternative, (alternatives[i] ?? null) as RuleInput | null, write, `${prefix}alternatives[${i}].`));
    });
  }
  return texts;
}

/** The names and labels of a rule's plain numbers. */
export function figuresOf(rule: Rule): { name: string; label: string }[] {
  switch (rule.type) {
    case 'RELATIVE_TO_BEST':
      return [{ name: 'value', label: rule.value }];
    case 'BANDS':
      return rule.value
        ? [{ name: 'value', label: rule.value }]
        : [
            { name: 'a', label: rule.a ?? '' },
            { name: 'b', label: rule.b ?? '' },
          ];
    case 'RATIO':
    case 'CASES':
      return [
        { name: 'a', label: rule.a },
        { name: 'b', label: rule.b },
      ];
    default:
      return [];
  }
}

function readFigures(figures: { name: string }[], texts: Texts, parse: Parse, prefix: string): ReadInput {
  const faults: ReadInput['faults'] = {};
  const input: RuleInput = {};
  const places = figures.map(({ name }) => ({ name, text: texts[prefix + name] ?? '' }));
  if (places.every(({ text }) => text.trim() === '')) {
    return { input: null, faults };
  }
  for (const { name, text } of places) {
    const parsed = parse(text);
    if (parsed.ok) {
      input[name] = parsed.value;
    } else {
      faults[prefix + name] = parsed.fault;
    }
  }
  return { input: Object.keys(faults).length > 0 ? null : input, faults };
}

function readCounts(kinds: Kind[], texts: Texts, parse: Parse, prefix: string): ReadInput {
  const faults: ReadInput['faults'] = {};
  const counts: Record<string, number> = {};
  for (const { code } of kinds) {
    const name = `${prefix}counts.${code}`;
    const text = texts[name] ?? '';
    if (text.trim() === '') {
      continue;
    }
    const parsed = parse(text, { whole: true });
    if (parsed.ok) {
      counts[code] = Number(parsed.value);
    } else {
      faults[name] = parsed.fault;
    }
  }
  const some = Object.keys(counts).length > 0 && Object.keys(faults).length === 0;
  return { input: some ? { counts } : null, faults };
}
