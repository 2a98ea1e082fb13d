import { describe, expect, it } from 'vitest';
import { resultOf as result } from '../../testing/results.ts';
import { nextOrder, ordered } from './order.ts';

const all = [
  result('A', { rank: 1, index: '90.0000000000', surveyPoints: '9' }),
  result('B', { rank: 2, index: '80.0000000000', surveyPoints: '10' }),
  result('C', { rank: 3, index: '9.5000000000', surveyPoints: '8' }),
  result('D', { rank: null, index: '99.0000000000' }),
  result('E', { rank: null, index: null }),
];
const codes = (order: Parameters<typeof ordered>[1]) =>
  ordered(all, order)
    .map(({ unit }) => unit.code)
    .join('');

describe('the order of results', () => {
  it('follows the rank, and who has none comes last either way', () => {
    expect(codes('rank')).toBe('ABCDE');
    expect(codes('-rank')).toBe('CBADE');
  });

  it('compares points as exact numbers, not as text', () => {
    expect(codes('-survey').startsWith('BAC')).toBe(true);
    expect(codes('index')).toBe('CBADE');
  });

  it('keeps who has no index last when the largest come first', () => {
    expect(codes('-index')).toBe('DABCE');
  });

  it('sorts names as Vietnamese readers expect', () => {
    const named = ['Sở Y tế', 'Sở Du lịch', 'Ban Dân tộc', 'Sở Địa chính'].map((name, i) =>
      result(String(i), { unit: { code: '', name } }),
    );
    expect(ordered(named, 'unit').map(({ unit }) => unit.name)).toEqual(['Ban Dân tộc', 'Sở Du lịch', 'Sở Địa chính', 'Sở Y tế']);
  });
});

describe('a press on a column', () => {
  it('turns the order round', () => {
    expect(nextOrder('index', 'index')).toBe('-index');
    expect(nextOrder('-index', 'index')).toBe('index');
  });

  it('begins with the largest points, with rank 1 and with A', () => {
    expect(nextOrder('rank', 'survey')).toBe('-survey');
    expect(nextOrder('-survey', 'rank')).toBe('rank');
    expect(nextOrder('rank', 'unit')).toBe('unit');
  });
});
