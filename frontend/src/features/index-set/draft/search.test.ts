import { expect, test } from 'vitest';
import type { DraftNode } from './model.ts';
import { nextHit, search } from './search.ts';
import { UNSCORED } from './tree.ts';

function node(code: string, name: string, children: DraftNode[] = []): DraftNode {
  return { ...UNSCORED, key: `k${code}`, code, name, maxScore: '1', children };
}

const tree = [
  node('1', 'Chỉ đạo, điều hành', [node('1.1', 'Kế hoạch', [node('1.1.1', 'Mức độ hoàn thành')]), node('1.2', 'Báo cáo')]),
  node('2', 'Thủ tục hành chính', [node('2.1', 'Tỷ lệ hồ sơ đúng hạn')]),
];
const codes = (text: string) => search(tree, text)?.hits.map(({ code }) => code);

test('names are found with and without diacritics, however they are composed', () => {
  expect(codes('ho so')).toEqual(['2.1']);
  expect(codes('HỒ SƠ'.normalize('NFD'))).toEqual(['2.1']);
  expect(codes('dieu hanh')).toEqual(['1']);
});

test('codes are found by their beginning, in printed order', () => {
  expect(codes('1.1')).toEqual(['1.1', '1.1.1']);
  expect(codes('9')).toEqual([]);
});

test('what is above a hit is shown, a blank text searches nothing', () => {
  expect([...(search(tree, 'hoàn thành')?.shown ?? [])].sort()).toEqual(['k1', 'k1.1', 'k1.1.1']);
  expect(search(tree, '  ')).toBeNull();
});

test('one hit follows the other, and the last is followed by the first', () => {
  const found = search(tree, '1');
  const next = (open: string | null) => found && nextHit(found, open)?.code;
  expect(['kx', 'k1', 'k1.1', 'k1.2'].map(next)).toEqual(['1', '1.1', '1.1.1', '1']);
});
