import { formatExact } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { parseNumber } from '../../lib/parse-number.ts';

/** Numbers as they were typed, and the language they were typed in: "1.234" is a thousand in one, a little more than one in the other. */
export interface TypedText {
  /** The rule's fields by the names that the server uses in its refusals. */
  texts: Record<string, string>;
  /** A score of one's own as typed; null follows the rule. */
  own: string | null;
  language: Language;
}

/** Which answers are chosen is no number as people write it. */
const CHOICE = /(^|\.)(level|ticked)$/;

/** The same as it is written in the other language; what cannot be read stays as it was typed. */
export function writtenIn<T extends TypedText>(typed: T, language: Language): T {
  if (typed.language === language) {
    return typed;
  }
  const rewrite = (text: string) => {
    const parsed = parseNumber(text, typed.language, { negative: true });
    return parsed.ok ? formatExact(parsed.value, language) : text;
  };
  const texts = Object.entries(typed.texts).map(([name, text]) => [name, CHOICE.test(name) ? text : rewrite(text)]);
  return { ...typed, language, texts: Object.fromEntries(texts), own: typed.own === null ? null : rewrite(typed.own) };
}
