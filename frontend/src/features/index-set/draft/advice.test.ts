import { expect, test } from 'vitest';
import { adviceFor } from './advice.ts';
import { type Draft, type DraftNode, place } from './model.ts';
import { UNSCORED } from './tree.ts';

function node(code: string, maxScore: string, children: DraftNode[] = []): DraftNode {
  return { ...UNSCORED, key: code, code, name: code, maxScore, children };
}

const nodes = [node('1', '3', [node('1.1', '1.05'), node('1.2', '1.5')]), node('2', '7')];
const draft: Draft = {
  title: '',
  group: 'COMMUNE',
  year: '2018',
  illustrative: false,
  notice: null,
  total: '9.5',
  survey: '0',
  decimals: 10,
  nodes,
};
const told = (key: string | null) =>
  adviceFor(
    draft,
    place(nodes, (one) => one.key === key),
  ).map(({ at, points, over, parts }) => [at?.code, points, over, parts.length]);

test('what is missing is told at the node and at its parts', () => {
  expect(told('1.1')).toEqual([['1', '0.45', false, 2]]);
  expect(told('1')).toEqual([
    ['1', '0.45', false, 2],
    [undefined, '0.5', true, 2],
  ]);
  expect(told(null)).toEqual([[undefined, '0.5', true, 2]]);
});

test('nothing is told of what adds up or cannot be read', () => {
  expect(adviceFor({ ...draft, total: '10' }, undefined)).toEqual([]);
  expect(adviceFor({ ...draft, total: '\uE001x' }, undefined)).toEqual([]);
});
