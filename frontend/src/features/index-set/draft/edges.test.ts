import { expect, test } from 'vitest';
import type { Rule } from '../../../components/rule/rule.ts';
import { edgeInputs } from './edges.ts';

const CASES: Rule = {
  type: 'CASES',
  a: 'a',
  b: 'b',
  cases: [
    // biome-ignore lint/suspicious/noThenProperty: the name in the rule's JSON
    { from: '95', inclusive: true, then: 'PROPORTIONAL' },
    { from: '90', inclusive: true, points: '1' },
    { from: '0', inclusive: true, points: '0' },
  ],
};

test('a ratio is tried on each threshold, just below it, at both ends and where there is nothing', () => {
  expect(edgeInputs(CASES)).toEqual([
    { a: '1000', b: '1000' },
    { a: '1000', b: '950' },
    { a: '1000', b: '949' },
    { a: '1000', b: '900' },
    { a: '1000', b: '899' },
    { a: '1000', b: '0' },
    { a: '0', b: '0' },
  ]);
});

test('a threshold with decimals is still hit exactly', () => {
  const inputs = edgeInputs({ type: 'RATIO', a: 'a', b: 'b', fullAt: '99.995', zeroBelow: '0' });

  expect(inputs).toContainEqual({ a: '100000', b: '99995' });
  expect(inputs).toContainEqual({ a: '100000', b: '99994' });
});

test('of a remainder the part is what is left, and just beyond it', () => {
  const inputs = edgeInputs({ type: 'RATIO', a: 'a', b: 'b', fullAt: '90', zeroBelow: '0', complement: true });

  expect(inputs).toContainEqual({ a: '1000', b: '100' });
  expect(inputs).toContainEqual({ a: '1000', b: '101' });
});

test('counts go as far as the limit and stop one before it', () => {
  const kinds = [{ code: 'A', text: 'a', points: '0.25' as const }];

  expect(edgeInputs({ type: 'BONUS', kinds, cap: '1' })).toEqual([0, 1, 3, 4].map((count) => ({ counts: { A: count } })));
  expect(edgeInputs({ type: 'DEDUCTION', kinds, start: '1', floor: '0.5' })).toEqual([0, 1, 2].map((count) => ({ counts: { A: count } })));
  expect(edgeInputs({ type: 'BONUS', kinds: [{ code: 'A', text: 'a', points: '0' }], cap: '1' })).toHaveLength(2);
});

test('of several ways one at a time is tried, and at most as many inputs as one request takes', () => {
  const best: Rule = { type: 'BEST_OF', alternatives: [CASES, { type: 'LEVELS', levels: [{ text: 'Có', points: '1' }] }] };

  expect(edgeInputs(best)).toHaveLength(8);
  expect(edgeInputs(best).at(-1)).toEqual({ alternatives: [null, { level: 0 }] });
  expect(edgeInputs({ type: 'LEVELS', levels: Array.from({ length: 80 }, () => ({ text: '', points: '0' as const })) })).toHaveLength(40);
  expect(edgeInputs({ type: 'MANUAL' })).toEqual([]);
});
