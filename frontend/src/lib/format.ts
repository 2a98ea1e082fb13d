import { type Decimal, decimal, percentage, roundHalfUp, subtract, trimZeros } from './decimal.ts';
import type { Language } from './language.ts';

/** How numbers look: from exact text, never through a double; minus U+2212, no-break space before %. Dates are in dates.ts. */
export const NOT_SCORED = '–';
const MINUS = '\u2212';
const NBSP = '\u00a0';
const SEPARATORS: Record<Language, { group: string; point: string }> = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } };

/** A score for display: two decimals, rounded half up. Nothing scored yet is a dash, never blank and never 0. */
export function formatScore(value: Decimal | null | undefined, language: Language): string {
  return value == null ? NOT_SCORED : write(roundHalfUp(value, 2), language);
}

/** A number with just as many decimals as asked for. */
export function formatFixed(value: Decimal, language: Language, places: number): string {
  return write(roundHalfUp(value, places), language);
}

/** Every digit that is stored, for "Vì sao" and nowhere else. */
export function formatExact(value: Decimal, language: Language): string {
  return write(trimZeros(value), language);
}

/** A difference with its sign: +0,25 / −0,96. */
export function formatChange(value: Decimal, language: Language): string {
  const rounded = roundHalfUp(value, 2);
  const positive = !rounded.startsWith('-') && /[1-9]/.test(rounded);
  return (positive ? '+' : '') + write(rounded, language);
}

/** What is taken away: −0,96. */
export function formatLess(value: Decimal, language: Language): string {
  return formatChange(subtract('0', value), language);
}

export function formatCount(value: number, language: Language): string {
  return write(decimal(value), language);
}

/** A figure that is already in percent. */
export function formatPercent(value: Decimal, language: Language, places = 2): string {
  return `${write(roundHalfUp(value, places), language)}${NBSP}%`;
}

/** Part of a whole in percent, or a dash when there is no whole. */
export function formatShare(part: Decimal, whole: Decimal, language: Language, places = 2): string {
  const share = percentage(part, whole, places);
  return share === null ? NOT_SCORED : formatPercent(share, language, places);
}

function write(value: Decimal, language: Language): string {
  const { group, point } = SEPARATORS[language];
  const [whole = '0', fraction] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const zero = !/[1-9]/.test(value);
  return (value.startsWith('-') && !zero ? MINUS : '') + grouped + (fraction ? point + fraction : '');
}
