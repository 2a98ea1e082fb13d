import { expect, test } from 'vitest';
import { decimal } from '../../lib/decimal.ts';
import { reachedStep } from './ladder.ts';
import type { Threshold } from './rule.ts';

const STEPS: Threshold[] = [
  { from: '95', inclusive: true, points: '3' },
  { from: '80', inclusive: false, points: '2' },
  { from: '0', inclusive: true, points: '0' },
];
const share = (a: string, b: string) => reachedStep(STEPS, { a: decimal(a), b: decimal(b) });

test('an inclusive step starts at its threshold, an exclusive one above it', () => {
  expect(share('100', '95')).toBe(0);
  expect(share('100', '94.9999999999')).toBe(1);
  expect(share('100', '80')).toBe(2);
  expect(share('100', '80.0000000001')).toBe(1);
});

test('a share that no double can hold is not rounded up to a threshold', () => {
  expect(share('300000000000000000000', '284999999999999999999')).toBe(1);
  expect(share('300000000000000000000', '285000000000000000000')).toBe(0);
});

test('a plain value is compared with the thresholds themselves', () => {
  expect(reachedStep(STEPS, { value: decimal('80') })).toBe(2);
  expect(reachedStep(STEPS, { value: decimal('96') })).toBe(0);
});

test('nothing is said of an empty input, half an input or a whole of 0', () => {
  expect(reachedStep(STEPS, null)).toBe(-1);
  expect(reachedStep(STEPS, { a: decimal('10') })).toBe(-1);
  expect(share('0', '0')).toBe(-1);
});

test('below the lowest step there is none', () => {
  expect(reachedStep([{ from: '50', inclusive: true, points: '1' }], { a: decimal('100'), b: decimal('49.9') })).toBe(-1);
});
