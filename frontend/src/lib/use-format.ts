import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as dates from './dates.ts';
import type { Decimal } from './decimal.ts';
import * as format from './format.ts';
import type { Language } from './language.ts';
import { type NumberRules, parseNumber } from './parse-number.ts';

/** The formatters in the language on screen; a component that uses them is drawn again when the language changes. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'vi';
  return useMemo(
    () => ({
      language,
      score: (value: Decimal | null | undefined) => format.formatScore(value, language),
      fixed: (value: Decimal, places: number) => format.formatFixed(value, language, places),
      exact: (value: Decimal) => format.formatExact(value, language),
      change: (value: Decimal) => format.formatChange(value, language),
      less: (value: Decimal) => format.formatLess(value, language),
      count: (value: number) => format.formatCount(value, language),
      percent: (value: Decimal, places?: number) => format.formatPercent(value, language, places),
      share: (part: Decimal, whole: Decimal, places?: number) => format.formatShare(part, whole, language, places),
      instant: (value: string) => dates.formatInstant(value, language),
      weekday: (value: string | Date) => dates.formatWeekday(value, language),
      parse: (text: string, rules?: NumberRules) => parseNumber(text, language, rules),
    }),
    [language],
  );
}
