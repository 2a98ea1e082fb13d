import { type Decimal, decimal } from './decimal.ts';
import type { Language } from './language.ts';

/** Why a typed number was not taken; the words for it are `number.<fault>` in the shared messages. */
export type NumberFault = 'empty' | 'notANumber' | 'ambiguous' | 'tooManyDigits' | 'tooManyDecimals' | 'negative' | 'notWhole';
export type ParsedNumber = { ok: true; value: Decimal } | { ok: false; fault: NumberFault };

/** What is asked of a number; decimals are the most it may have, trailing zeros aside. */
export interface NumberRules {
  negative?: boolean;
  whole?: boolean;
  decimals?: number;
}

const MAX_WHOLE = 10;
const MAX_FRACTION = 10;

/**
 * Reads a number as people type it here: "1.234,5", "1234,5", "−0,25", "1 234". A lone separator followed by exactly three digits
 * ("1.234" may be a thousand or a little more than one) follows the language where that is safe and is refused where it is not:
 * in Vietnamese "1.234" is a thousand, but "0.125" and "12.5" can only have been meant as decimals and are refused with advice.
 */
export function parseNumber(text: string, language: Language, rules: NumberRules = {}): ParsedNumber {
  const typed = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
  if (typed === '') {
    return refuse('empty');
  }
  const match = /^([-+]?)([\d.,]+)$/.exec(typed);
  if (!match || !/\d/.test(typed)) {
    return refuse('notANumber');
  }
  const [, sign = '', body = ''] = match;
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const parts = body.split(point);
  const [whole = '', fraction] = parts;
  if (parts.length > 2 || fraction === '' || whole === '' || fraction?.includes(group)) {
    return refuse(body.includes(group) ? 'ambiguous' : 'notANumber');
  }
  const groups = whole.split(group);
  if (groups.length > 1 && !(/^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((g) => g.length === 3))) {
    return refuse('ambiguous');
  }
  return check(decimal(`${sign === '-' ? '-' : ''}${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`), rules);
}

function check(value: Decimal, rules: NumberRules): ParsedNumber {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  if (whole.length > MAX_WHOLE || fraction.length > MAX_FRACTION) {
    return refuse('tooManyDigits');
  }
  if (rules.decimals !== undefined && fraction.replace(/0+$/, '').length > rules.decimals) {
    return refuse('tooManyDecimals');
  }
  if (value.startsWith('-') && !rules.negative) {
    return refuse('negative');
  }
  if (rules.whole && /[1-9]/.test(fraction)) {
    return refuse('notWhole');
  }
  return { ok: true, value };
}

function refuse(fault: NumberFault): ParsedNumber {
  return { ok: false, fault };
}
