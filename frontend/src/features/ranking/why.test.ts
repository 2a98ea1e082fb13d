import { describe, expect, it } from 'vitest';
import { areaOf, resultOf } from '../../testing/results.ts';
import { isRanked, type Ranked } from './model.ts';
import { lossesOf, neighboursOf, pointsOf } from './why.ts';

describe('why a result', () => {
  it('adds up what counts and takes away the deduction', () => {
    const result = resultOf('A', { appraisedPoints: '61.23', surveyPoints: '27.4533333333', bonusPoints: '1', deductionPoints: '0.5' });
    expect(pointsOf(result)).toBe('89.1833333333');
  });

  it('names the three areas with the largest losses, also one that is below zero', () => {
    const areas = [
      areaOf('1', { maximum: '11', points: '10.5' }),
      areaOf('2', { maximum: '8', points: '8' }),
      areaOf('3', { maximum: '13', points: '10' }),
      areaOf('4', { maximum: '7.5', points: '-0.5' }),
      areaOf('5', { maximum: '10', points: '9' }),
      areaOf('9', { maximum: '0', points: '1' }),
    ];
    expect(lossesOf(resultOf('A', { areas })).map(({ area, points }) => [area.code, points])).toEqual([
      ['4', '8.0'],
      ['3', '3'],
      ['5', '1'],
    ]);
  });
});

describe('neighbours', () => {
  const results = [
    resultOf('A', { rank: 1, index: '92.4100000000' }),
    resultOf('B', { rank: 2, index: '91.8765432101' }),
    resultOf('C', { rank: 2, index: '91.8765432101' }),
    resultOf('D', { rank: 4, index: '90' }),
    resultOf('E', { rank: null, index: '95' }),
  ];
  const own = (code: string) => results.filter(isRanked).find(({ unit }) => unit.code === code) as Ranked;

  it('are the nearest other ranks, with the exact distance', () => {
    const { above, equal, below } = neighboursOf(results, own('C'));
    expect([above?.result.unit.code, above?.distance]).toEqual(['A', '0.5334567899']);
    expect(equal.map(({ unit }) => unit.code)).toEqual(['B']);
    expect([below?.result.unit.code, below?.distance]).toEqual(['D', '1.8765432101']);
  });

  it('are missing at both ends', () => {
    expect(neighboursOf(results, own('A')).above).toBeNull();
    expect(neighboursOf(results, own('D')).below).toBeNull();
  });
});
