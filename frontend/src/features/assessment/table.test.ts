import { expect, test } from 'vitest';
import type { Leaf, Sheet } from './model.ts';
import { pointsOf, rowsOf } from './table.ts';

function leaf(code: string, criterion: string, part: object): Leaf {
  const none = { self: null, district: null, province: null, finalScore: null, notApplicable: false, maxScore: '1' };
  return { code, name: code, area: '1', criterion, ...none, ...part } as unknown as Leaf;
}

const LEAVES = [
  leaf('1.1.1', '1.1', { self: { score: '0.10' } }),
  leaf('1.1.2', '1.1', { self: { score: '0.2' }, province: { score: '0' }, finalScore: '0' }),
  leaf('1.1.3', '1.1', { self: { score: '1' }, notApplicable: true }),
  leaf('1.2', '1.2', { maxScore: '2.5' }),
];
const SHEET = {
  areas: [{ code: '1', name: 'Chỉ đạo', criteria: [{ code: '1.1' }, { code: '1.2' }] }],
  leaves: LEAVES,
} as unknown as Sheet;

test('areas and criteria stand above their leaves with exact sums; a criterion without leaves is one row', () => {
  expect(rowsOf(SHEET).map(({ kind, code, points }) => [kind, code, points.maximum, points.self])).toEqual([
    ['area', '1', '4.5', '0.30'],
    ['criterion', '1.1', '2', '0.30'],
    ['leaf', '1.1.1', '1', '0.10'],
    ['leaf', '1.1.2', '1', '0.2'],
    ['leaf', '1.1.3', '0', null],
    ['criterion', '1.2', '2.5', null],
  ]);
});

test('of nothing there is no sum, and of a zero there is one', () => {
  expect(pointsOf(LEAVES)).toEqual({ maximum: '4.5', self: '0.30', district: null, province: '0', final: '0' });
});
