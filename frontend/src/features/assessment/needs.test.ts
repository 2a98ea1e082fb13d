import { expect, test } from 'vitest';
import type { Sheet } from './model.ts';
import { groupNeeds } from './needs.ts';

const SHEET = {
  areas: [
    { code: '1', name: 'Chỉ đạo' },
    { code: '2', name: 'Trống' },
    { code: '3', name: 'Thủ tục' },
  ],
  leaves: [
    { code: '1.1.1', area: '1' },
    { code: '1.1.2', area: '1' },
    { code: '3.2.2', area: '3' },
  ],
} as unknown as Sheet;

test('what is missing stands under its area, areas in their order and only where something is missing', () => {
  const needs = groupNeeds(SHEET, [
    { leaf: '3.2.2', message: 'chưa chấm' },
    { leaf: '1.1.1', message: 'chưa có minh chứng' },
    { leaf: '1.1.2', message: 'chưa chấm' },
  ]);

  expect(needs.areas.map(({ code, items }) => [code, items.map(({ leaf, message }) => `${leaf.code} ${message}`)])).toEqual([
    ['1', ['1.1.1 chưa có minh chứng', '1.1.2 chưa chấm']],
    ['3', ['3.2.2 chưa chấm']],
  ]);
  expect(needs.count).toBe(3);
  expect(needs.general).toEqual([]);
});

test('what concerns no leaf of the sheet is not lost', () => {
  const needs = groupNeeds(SHEET, [
    { field: 'votesFor', message: 'chưa quá nửa' },
    { leaf: '9.9', message: 'không có' },
  ]);

  expect(needs.general).toEqual(['chưa quá nửa', 'không có']);
  expect(needs.areas).toEqual([]);
});
