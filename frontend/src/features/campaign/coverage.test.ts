import { expect, test } from 'vitest';
import { openLeaves } from './coverage.ts';

test('gaps are told by leaf, in printed order', () => {
  const gaps = [
    { unit: 'SNV', unitName: 'Sở Nội vụ', leaves: ['10.1', '2.1'] },
    { unit: 'SDL', unitName: null, leaves: ['2.1'] },
  ];

  expect(openLeaves(gaps)).toEqual([
    { leaf: '2.1', units: ['Sở Nội vụ', 'SDL'] },
    { leaf: '10.1', units: ['Sở Nội vụ'] },
  ]);
});

test('a covered team has none', () => {
  expect(openLeaves([])).toEqual([]);
});
