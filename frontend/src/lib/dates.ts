import { serverNow } from './clock.ts';
import { type Language, LOCALES } from './language.ts';

/** Dates and instants: always Vietnam's clock, wherever the browser is; dd/mm/yyyy; an instant says hour, weekday, date and zone. */
const ZONE = 'Asia/Ho_Chi_Minh';
const DAY_MS = 86_400_000;
const ZONE_NAME: Record<Language, string> = { vi: 'giờ Việt Nam', en: 'Vietnam time' };

interface Parts {
  day: string;
  month: string;
  year: string;
  hour: string;
  minute: string;
  second: string;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string | Date): Parts {
  const parts = clock.formatToParts(new Date(instant)).map((part) => [part.type, part.value]);
  return Object.fromEntries(parts) as Parts;
}

/** 17:00 */
export function formatHour(instant: string | Date): string {
  const { hour, minute } = partsOf(instant);
  return `${hour}:${minute}`;
}

/** 10:42:07 */
export function formatHourToSecond(instant: string | Date): string {
  const { hour, minute, second } = partsOf(instant);
  return `${hour}:${minute}:${second}`;
}

/** 25/01/2019, from an instant or from a plain date. */
export function formatDate(value: string | Date): string {
  const plain = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (plain) {
    return `${plain[3]}/${plain[2]}/${plain[1]}`;
  }
  const { day, month, year } = partsOf(value);
  return `${day}/${month}/${year}`;
}

export function formatWeekday(instant: string | Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, weekday: 'long' }).format(new Date(instant));
}

/** 17:00, 25/01/2019 */
export function formatMoment(instant: string | Date): string {
  return `${formatHour(instant)}, ${formatDate(instant)}`;
}

/** 25/01/2019 17:00:42, as it may be typed again */
export function formatTyped(instant: string | Date): string {
  return `${formatDate(instant)} ${formatHourToSecond(instant)}`;
}

/** 17:00 thứ Sáu, 25/01/2019 (giờ Việt Nam) */
export function formatInstant(instant: string | Date, language: Language): string {
  const weekday = formatWeekday(instant, language);
  return `${formatHour(instant)} ${weekday.replace(/^Thứ/, 'thứ')}, ${formatDate(instant)} (${ZONE_NAME[language]})`;
}

/** Whole calendar days in Vietnam from `now` to the instant; negative when it has passed. */
export function daysUntil(instant: string | Date, now: Date = serverNow()): number {
  return dayNumber(instant) - dayNumber(now);
}

function dayNumber(instant: string | Date): number {
  const { day, month, year } = partsOf(instant);
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS);
}
