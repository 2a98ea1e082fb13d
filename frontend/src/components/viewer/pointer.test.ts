import { describe, expect, it } from 'vitest';
import { isPointed, pagesOf } from './pointer.ts';

describe('the pages that a pointer leads to', () => {
  it.each([
    ['trang 3', 3, 3],
    ['Mục II, trang 3', 3, 3],
    ['tr. 3', 3, 3],
    ['tr.12', 12, 12],
    ['Tr 7', 7, 7],
    ['Trang 3-5', 3, 5],
    ['Trang 12–19', 12, 19],
    ['trang 3 đến trang 5', 3, 5],
    ['(trang số 4)', 4, 4],
    ['page 2', 2, 2],
    ['Trang 5-3', 5, 5],
    ['trang 3'.normalize('NFD'), 3, 3],
    ['Trang 1, mục 2', 1, 1],
  ])('%s', (pointer, from, to) => {
    expect(pagesOf(pointer)).toEqual({ from, to });
  });

  it.each([null, undefined, '', 'Mục 3', 'Trang tính “Tổng hợp”, dòng 42', 'trang', 'trang 0', 'phường 3', 'bút 5'])(
    '%s names none',
    (pointer) => {
      expect(pagesOf(pointer)).toBeUndefined();
    },
  );

  it('holds its ends', () => {
    const range = pagesOf('trang 3-5');
    expect([2, 3, 5, 6].map((page) => isPointed(range, page))).toEqual([false, true, true, false]);
    expect(isPointed(undefined, 1)).toBe(false);
  });
});
