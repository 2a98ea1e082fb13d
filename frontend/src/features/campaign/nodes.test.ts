import { expect, test } from 'vitest';
import { coveredBy, inOrder, toggle } from './nodes.ts';

test('a picked criterion stands for what lies under it', () => {
  expect([...toggle(new Set(['3.2.1', '3.2.2', '4.1']), '3.2')]).toEqual(['4.1', '3.2']);
  expect(coveredBy(new Set(['3.2']), '3.2.2')).toBe(true);
  expect(coveredBy(new Set(['3.2']), '3.20')).toBe(false);
});

test('what is picked again is dropped', () => {
  expect([...toggle(new Set(['3.2']), '3.2')]).toEqual([]);
});

test('codes are ordered as they are printed', () => {
  expect(inOrder(['10.1', '2.10', '2.9'])).toEqual(['2.9', '2.10', '10.1']);
});
