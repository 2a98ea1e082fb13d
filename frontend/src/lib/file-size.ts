import { type Decimal, decimal, roundHalfUp } from './decimal.ts';

const STEP = 1024;
const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes in the unit that people read them in, with at most one decimal. */
export function sizeOf(bytes: number): { value: Decimal; unit: (typeof UNITS)[number] } {
  let size = bytes;
  let unit = 0;
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit++;
  }
  return { value: roundHalfUp(decimal(size), size < 10 && unit > 0 ? 1 : 0), unit: UNITS[unit] ?? 'B' };
}
