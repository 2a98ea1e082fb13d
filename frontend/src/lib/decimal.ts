/**
 * Exact decimal numbers as text. Scores have up to 20 digits, 10 of them after the point, which a JavaScript number cannot always hold;
 * so a score is text from the HTTP answer to the screen and back, and the few sums are done on integers.
 */
export type Decimal = `${number}`;

const PLAIN = /^-?\d+(\.\d+)?$/;
const JSON_NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

export function isDecimal(text: string): text is Decimal {
  return PLAIN.test(text);
}

/** Takes the text of a JSON number, or a number known to be exact (a count, a constant), and writes it without exponent. */
export function decimal(source: string | number): Decimal {
  const match = JSON_NUMBER.exec(String(source));
  if (!match) {
    throw new RangeError(`Not a decimal number: ${source}`);
  }
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const left = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const right = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const tidy = left.replace(/^0+(?=\d)/, '');
  const value = right ? `${tidy}.${right}` : tidy;
  return (/[1-9]/.test(value) ? sign + value : value) as Decimal;
}

/** Rounds half away from zero (HALF_UP as the server does) on the digits themselves and keeps exactly `places` of them. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  return fromUnits(negative ? -(kept + up) : kept + up, places);
}

export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const places = Math.max(scale(a), scale(b));
  const [left, right] = [toUnits(a, places), toUnits(b, places)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [scale(a), scale(b)];
  return fromUnits(toUnits(a, left) * toUnits(b, right), left + right);
}

export function sum(values: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...values.map(scale));
  return fromUnits(
    values.reduce((total, value) => total + toUnits(value, places), 0n),
    places,
  );
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return sum([a, (b.startsWith('-') ? b.slice(1) : `-${b}`) as Decimal]);
}

/** Part ÷ whole × 100, rounded half up; null when the whole is zero. */
export function percentage(part: Decimal, whole: Decimal, places = 2): Decimal | null {
  const common = Math.max(scale(part), scale(whole));
  const divisor = toUnits(whole, common);
  if (divisor === 0n) {
    return null;
  }
  const scaled = (toUnits(part, common) * 100n * 10n ** BigInt(places + 1)) / divisor;
  return roundHalfUp(fromUnits(scaled, places + 1), places);
}

/** Without the zeros at the end that the store's fixed scale brings along. */
export function trimZeros(value: Decimal): Decimal {
  return (value.includes('.') ? value.replace(/\.?0+$/, '') : value) as Decimal;
}

function scale(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}

function toUnits(value: Decimal, places: number): bigint {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const units = BigInt(whole + fraction.padEnd(places, '0'));
  return negative ? -units : units;
}

function fromUnits(units: bigint, places: number): Decimal {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  const text = places > 0 ? `${digits.slice(0, cut)}.${digits.slice(cut)}` : digits;
  return (negative ? `-${text}` : text) as Decimal;
}
