import { expect, test } from 'vitest';
import { bySheet, ownerOf } from './pending-db.ts';

test('what lies on the disk is counted sheet by sheet', () => {
  const rows = ['s1', 's2', 's1'].map((sheet) => ({ owner: ownerOf('anninh', sheet) }));

  expect(bySheet(rows, ownerOf('anninh', ''))).toEqual([
    { sheet: 's1', changes: 2 },
    { sheet: 's2', changes: 1 },
  ]);
});
