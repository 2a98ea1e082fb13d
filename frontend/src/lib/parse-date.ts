/** Dates are typed dd/mm/yyyy and hours hh:mm: a browser's own picker follows the browser's language, not ours. Vietnam is +07:00 all year. */
const OFFSET = '+07:00';

/** The plain date "2019-01-25" of "25/1/2019", or null for what is no day of the calendar. */
export function parseDay(text: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) {
    return null;
  }
  const [day = '', month = '', year = ''] = match.slice(1).map((part) => part.padStart(2, '0'));
  const plain = `${year}-${month}-${day}`;
  const date = new Date(`${plain}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(plain) ? plain : null;
}

/** The instant at which a plain date begins in Vietnam. */
export function startOfDay(plain: string): string {
  return new Date(`${plain}T00:00:00${OFFSET}`).toISOString();
}

/** The plain date after this one. */
export function dayAfter(plain: string): string {
  const date = new Date(`${plain}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The instant of "25/01/2019 17:00", seconds allowed, on Vietnam's clock, or null for what cannot be read. */
export function parseInstant(text: string): string | null {
  const match = /^([^\s,]+)[\s,]+(\d{1,2}[:h.]\d{2})(?::(\d{2}))?$/.exec(text.trim());
  const minute = match && parseMoment(match[1] ?? '', match[2] ?? '');
  const seconds = Number(match?.[3] ?? 0);
  return minute && seconds < 60 ? new Date(Date.parse(minute) + seconds * 1000).toISOString() : null;
}

/** The instant of a day and an hour on Vietnam's clock, or null if either cannot be read. */
export function parseMoment(day: string, hour: string): string | null {
  const plain = parseDay(day);
  const match = /^(\d{1,2})[:h.](\d{2})$/.exec(hour.trim());
  if (!plain || !match || Number(match[1]) > 23 || Number(match[2]) > 59) {
    return null;
  }
  return new Date(`${plain}T${match[1]?.padStart(2, '0')}:${match[2]}:00${OFFSET}`).toISOString();
}
