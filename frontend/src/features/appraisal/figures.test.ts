import { describe, expect, it } from 'vitest';
import { columnsOf, figureOf, placeOf } from './figures.ts';

const ratio = { type: 'RATIO', a: 'Đã giải quyết', b: 'Đúng hạn', fullAt: 100, zeroBelow: 0 };

describe('the figures of a leaf in columns', () => {
  it('sets both numbers of a ratio beside their rate, exactly', () => {
    const columns = columnsOf(ratio);
    expect(columns.map(({ kind }) => kind)).toEqual(['number', 'number', 'rate']);
    expect(columns.map((column) => figureOf(ratio, column, { a: '4318', b: '4231' }))).toEqual([
      { number: '4318' },
      { number: '4231' },
      { rate: '97.99' },
    ]);
  });

  it('takes what is left where the rule counts that, and no rate of nothing', () => {
    const complement = { ...ratio, complement: true };
    expect(figureOf(complement, { kind: 'rate' }, { a: '200', b: '50' })).toEqual({ rate: '75.00' });
    expect(figureOf(ratio, { kind: 'rate' }, { a: '0', b: '0' })).toEqual({ rate: null });
  });

  it('has one column for a single value, one of words for a choice and none for a score by hand', () => {
    expect(columnsOf({ type: 'RELATIVE_TO_BEST', value: 'Số sáng kiến' })).toEqual([
      { kind: 'number', name: 'value', label: 'Số sáng kiến' },
    ]);
    expect(columnsOf({ type: 'MANUAL' })).toEqual([]);
    const levels = { type: 'LEVELS', levels: [{ text: 'Kịp thời' }, { text: 'Chậm' }] };
    expect(columnsOf(levels).map((column) => figureOf(levels, column, { level: 1 }))).toEqual([{ words: 'Chậm' }]);
  });

  it('counts what is ticked and names what occurred', () => {
    const list = { type: 'CHECKLIST', items: [{ text: 'một' }, { text: 'hai' }] };
    expect(figureOf(list, { kind: 'words' }, { ticked: [1] })).toEqual({ of: [1, 2] });
    const counted = {
      type: 'DEDUCTION',
      kinds: [
        { code: 'late', text: 'Báo cáo chậm' },
        { code: 'none', text: 'Không gửi' },
      ],
    };
    expect(figureOf(counted, { kind: 'words' }, { counts: { late: 2, none: 0 } })).toEqual({ words: 'Báo cáo chậm: 2' });
  });

  it('knows nothing where nothing was entered', () => {
    expect(figureOf(ratio, { kind: 'rate' }, null)).toBeNull();
  });
});

describe('the place of a score on its strip', () => {
  it('lies between least and greatest', () => {
    expect(placeOf('1.5', '-1', '2')).toBe(83.3);
    expect(placeOf('0', '0', '0')).toBe(0);
  });
});
