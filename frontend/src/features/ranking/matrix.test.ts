import { describe, expect, it } from 'vitest';
import { areaOf, resultOf } from '../../testing/results.ts';
import { cellOf, columnsOf, type MatrixColumn, medianOf } from './matrix.ts';

const first = resultOf('A', {
  areas: [
    areaOf('1', { maximum: '11', points: '9', appraised: '8', survey: '1', index: '81.8181818182' }),
    areaOf('2', { maximum: '8', points: '8', index: '100' }),
    areaOf('10', { maximum: '0', points: '1.5', index: null }),
  ],
});
const second = resultOf('B', {
  areas: [
    areaOf('1', { maximum: '9', points: '8.37', index: '93' }),
    areaOf('2', { maximum: '0', points: '0', index: null }),
    areaOf('10', { maximum: '0', points: '-0.5', index: null }),
  ],
});
const set = [
  { code: '1', name: 'Chỉ đạo', maxScore: '11' },
  { code: '2', name: 'Thể chế', maxScore: '8' },
  { code: '10', name: 'Thưởng', maxScore: '0' },
] as const;
const columns = columnsOf(set, [first, second]);
const column = (code: string) => columns.find((one) => one.code === code) as MatrixColumn;

describe('columns of the matrix', () => {
  it('are the areas of the set; those without a maximum stand outside the total', () => {
    expect(columns.map(({ code, maximum, outside }) => [code, maximum, outside])).toEqual([
      ['1', '11', false],
      ['2', '8', false],
      ['10', '0', true],
    ]);
  });

  it('have the median of those to whom the area applies', () => {
    expect(columns.map(({ median }) => median)).toEqual(['87.40909090910', '100.0', null]);
  });
});

describe('cells of the matrix', () => {
  it('tell the share, the points, their source and the distance to the median', () => {
    expect(cellOf(first, column('1'), 'index')).toEqual({ value: '81.8181818182', heat: 3 });
    expect(cellOf(first, column('1'), 'points').value).toBe('9');
    expect(cellOf(first, column('1'), 'appraised').value).toBe('8');
    expect(cellOf(first, column('1'), 'survey').value).toBe('1');
    expect(cellOf(first, column('1'), 'median').value).toBe('-5.59090909090');
  });

  it('reach a step of the heat at its bound', () => {
    expect(cellOf(second, column('1'), 'index').heat).toBe(5);
  });

  it('have no value where nothing applies, also where the set has no such area', () => {
    expect(cellOf(second, column('2'), 'index')).toEqual({ value: null, heat: 0 });
    expect(cellOf(resultOf('C'), column('1'), 'points').value).toBeNull();
  });

  it('show bonus and deduction as points without heat, whatever is chosen', () => {
    expect(cellOf(first, column('10'), 'index')).toEqual({ value: '1.5', heat: 0 });
    expect(cellOf(second, column('10'), 'survey')).toEqual({ value: '-0.5', heat: 0 });
  });
});

describe('the median', () => {
  it('is the middle one, or exactly between the two in the middle', () => {
    expect(medianOf(['3', '1', '20'])).toBe('3.0');
    expect(medianOf(['1', '2.5'])).toBe('1.75');
    expect(medianOf([])).toBeNull();
  });
});
