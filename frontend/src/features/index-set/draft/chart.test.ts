import { expect, test } from 'vitest';
import type { Rule } from '../../../components/rule/rule.ts';
import { pieces, ratioOf } from './chart.ts';
import { answerOf } from './rules.ts';

const RATIO: Rule = { type: 'RATIO', a: 'a', b: 'b', fullAt: '90', zeroBelow: '60', complement: false };
const CASES = {
  type: 'CASES',
  a: 'a',
  b: 'b',
  cases: [
    { from: '95', inclusive: true, ...answerOf(true) },
    { from: '90', inclusive: false, points: '1' },
    { from: '0', inclusive: true, points: '0' },
  ],
} as Rule;

test('a ratio gives nothing, then rises from what it is worth at its lower end, then gives all', () => {
  expect(pieces(RATIO, '3').map(({ from, to, start, end }) => [from, to, Number(start), Number(end)])).toEqual([
    ['0', '60', 0, 0],
    ['60', '90', 2, 3],
    ['90', '100', 3, 3],
  ]);
});

test('thresholds are steps, and slopes where they give a share of the maximum', () => {
  expect(pieces(CASES, '2.25').map(({ from, to, inclusive, start, end }) => [from, to, inclusive, Number(start), Number(end)])).toEqual([
    ['0', '90', true, 0, 0],
    ['90', '95', false, 1, 1],
    ['95', '100', true, 2.1375, 2.25],
  ]);
});

test('what cannot be drawn between 0 and 100 % is not drawn', () => {
  expect(pieces({ type: 'MANUAL' }, '1')).toEqual([]);
  expect(pieces({ type: 'BANDS', value: 'Số ngày', bands: [{ from: '0', inclusive: true, points: '1' }] }, '1')).toEqual([]);
  expect(pieces({ ...RATIO, fullAt: '0' }, '1')).toEqual([]);
  expect(pieces({ ...RATIO, zeroBelow: '95' }, '1')).toEqual([]);
});

test('the ratio of a complement is of what is left', () => {
  const input = { a: '1000', b: '100' };

  expect(ratioOf(RATIO, input)).toEqual({ part: '100', whole: '1000' });
  expect(ratioOf({ ...RATIO, complement: true }, input)).toEqual({ part: '900', whole: '1000' });
  expect(ratioOf({ ...RATIO, complement: true }, { a: '10', b: '11' })?.part).toBe('0');
  expect(ratioOf(RATIO, { value: '1' })).toBeNull();
});
