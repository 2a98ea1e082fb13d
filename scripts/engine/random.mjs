// Numbers by a seed, the same on every machine, and the decimals that cases are made of.
import { Decimal } from './exact-json.mjs';

/** Decimals of a case are whole numbers of this unit, 10 decimals. */
export const UNIT = 10n ** 10n;

export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** 32 bits (mulberry32). */
  bits() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** From 0 to just below a number, which may be a big one. */
  below(limit) {
    if (typeof limit === 'number') {
      return this.bits() % limit;
    }
    let value = 0n;
    for (let reach = 1n; reach < limit; reach <<= 32n) {
      value = (value << 32n) | BigInt(this.bits());
    }
    return value % limit;
  }

  between(least, most) {
    return least + this.below(most - least + (typeof most === 'bigint' ? 1n : 1));
  }

  chance(percent) {
    return this.below(100) < percent;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  some(least, most, make) {
    return Array.from({ length: this.between(least, most) }, (_, position) => make(position));
  }

  shuffled(list) {
    return list
      .map((item) => [this.bits(), item])
      .toSorted(([a], [b]) => a - b)
      .map(([, item]) => item);
  }

  /** A number of units rounded to few decimals, as people write points. */
  tidy(units) {
    const step = 10n ** BigInt(10 - this.pick([0, 1, 2, 2, 2, 3, 6, 10]));
    return units - (units % step);
  }

  /** The number as a case writes it: plainly, seldom with needless zeros or an exponent. */
  written(units) {
    const text = plain(units);
    if (this.chance(90)) {
      return new Decimal(text);
    }
    return new Decimal(this.pick([`${units}E-10`, `${units}e-10`, text.includes('.') ? `${text}000` : `${text}.00`]));
  }
}

/** The shortest plain text of a number of units. */
export function plain(units) {
  const digits = String(units < 0n ? -units : units).padStart(11, '0');
  const after = digits.slice(-10).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -10)}${after && `.${after}`}`;
}

/** A text with at most 10 decimals and no exponent as a number of units. */
export function unitsOf({ text }) {
  const [, sign, whole, after = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  return BigInt(`${sign}${whole}${after.padEnd(10, '0')}`);
}
