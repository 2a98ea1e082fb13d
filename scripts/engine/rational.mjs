// Exact fractions of big integers: the only numbers of the second engine.

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

function greatestDivisor(a, b) {
  while (b > 0n) {
    [a, b] = [b, a % b];
  }
  return a;
}

const absolute = (number) => (number < 0n ? -number : number);

/** Sign, digits without needless zeros and the exponent of ten of a number's text; nothing is multiplied out. */
function parts(text) {
  const [, sign, whole, after = '', exponent = '0'] = NUMBER.exec(text);
  const digits = (whole + after).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return { sign, digits: kept || '0', exponent: kept ? BigInt(exponent) - BigInt(after.length) + BigInt(digits.length - kept.length) : 0n };
}

/** Whether a number has at most so many digits before and after the point; asked before anything is computed with it. */
export function fits(text, before, after) {
  const { digits, exponent } = parts(text);
  return digits === '0' || (BigInt(digits.length) + exponent <= BigInt(before) && -exponent <= BigInt(after));
}

export class Rational {
  /** @param denominator above 0 */
  constructor(numerator, denominator = 1n) {
    const divisor = greatestDivisor(absolute(numerator), denominator);
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }

  /** The number that a text or a `Decimal` stands for. */
  static of(number) {
    const { sign, digits, exponent } = parts(number.text ?? String(number));
    const value = BigInt(sign + digits);
    return exponent < 0n ? new Rational(value, 10n ** -exponent) : new Rational(value * 10n ** exponent);
  }

  plus(other) {
    return new Rational(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  minus(other) {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other) {
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other) {
    const sign = other.numerator < 0n ? -1n : 1n;
    return new Rational(sign * this.numerator * other.denominator, sign * this.denominator * other.numerator);
  }

  /** Below, at or above 0 as this is less than, equal to or greater than the other. */
  compare(other) {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : Number(difference > 0n);
  }

  isWhole() {
    return this.denominator === 1n;
  }

  /** The nearest number with so many decimals; a half goes away from zero, which is what HALF_UP means. */
  rounded(decimals) {
    const unit = 10n ** BigInt(decimals);
    const doubled = (absolute(this.numerator) * unit * 2n) / this.denominator;
    const units = (doubled + 1n) / 2n;
    return new Rational(this.numerator < 0n ? -units : units, unit);
  }

  /** Its text with so many decimals, of which it must not have more. */
  toFixed(decimals) {
    const units = (this.numerator * 10n ** BigInt(decimals)) / this.denominator;
    const digits = String(absolute(units)).padStart(decimals + 1, '0');
    const point = digits.length - decimals;
    return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${decimals > 0 ? '.' : ''}${digits.slice(point)}`;
  }
}

export const ZERO = new Rational(0n);
export const ONE = new Rational(1n);
export const HUNDRED = new Rational(100n);

export const least = (numbers) => numbers.reduce((a, b) => (b.compare(a) < 0 ? b : a));
export const greatest = (numbers) => numbers.reduce((a, b) => (b.compare(a) > 0 ? b : a));
export const sum = (numbers) => numbers.reduce((a, b) => a.plus(b), ZERO);
