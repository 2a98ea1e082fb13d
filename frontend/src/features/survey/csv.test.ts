import { expect, test } from 'vitest';
import { rowsOf } from './csv.ts';

test.each([
  ['', 0],
  ['unit,leaf,points,n', 0],
  ['unit,leaf,points,n\r\nX26506,8.1.1,3.5,120\r\n\r\n', 1],
  ['unit,leaf,points,n\nX26506,8.1.1,3.5,120\nX26508,8.1.1,3,90', 2],
])('%j has %i rows of data', (text, rows) => {
  expect(rowsOf(text)).toBe(rows);
});
