import { expect, test } from 'vitest';
import { type Draft, type DraftNode, UNREADABLE } from './model.ts';
import { sumOf, surveyOf, totalOf } from './sums.ts';

const node = (maxScore: string, children: DraftNode[] = [], scoredBy: DraftNode['scoredBy'] = 'SELF') =>
  ({ key: maxScore, code: '1', maxScore, children, scoredBy }) as unknown as DraftNode;
const draft = (total: string, survey: string, nodes: DraftNode[]) => ({ total, survey, nodes }) as unknown as Draft;

test('the difference of a sum is exact, and none where it agrees whatever zeros are written', () => {
  expect(sumOf(node('6', [node('5.1'), node('0.9')]))).toEqual({ sum: '6.0', off: null });
  expect(sumOf(node('6', [node('5.15'), node('0.9000000001')]))).toEqual({ sum: '6.0500000001', off: '0.0500000001' });
  expect(sumOf(node('1', [node('0.1'), node('0.2')]))?.off).toBe('-0.7');
});

test('what is not readable yet adds up to nothing at all, not to zero', () => {
  expect(sumOf(node('6', [node('5'), node(`${UNREADABLE}1,`)]))).toBeNull();
  expect(sumOf(node(`${UNREADABLE}x`, [node('5')]))).toEqual({ sum: '5', off: null });
  expect(sumOf(node('6'))).toBeNull();
});

test('the total is of the areas, the survey part of the leaves that the survey scores', () => {
  const set = draft('100', '30', [node('70', [node('70')]), node('30.25', [node('30', [], 'SURVEY'), node('0.25')])]);

  expect(totalOf(set)).toEqual({ sum: '100.25', off: '0.25' });
  expect(surveyOf(set)).toEqual({ sum: '30', off: null });
});
