import { describe, expect, it } from 'vitest';
import { pieces } from './pieces.ts';

const hits = (text: string, find: string) =>
  pieces(text, find)
    .filter(({ hit }) => hit)
    .map(({ text: word }) => word);

describe('what was looked for in a snippet', () => {
  it('is marked with and without diacritics, the last word also when only begun', () => {
    expect(hits('Tỷ lệ hồ sơ đúng hạn', 'ho so dun')).toEqual(['hồ', 'sơ', 'đúng']);
    expect(hits('Kế hoạch 05/KH-UBND', '05/kh')).toEqual(['05', 'KH']);
  });

  it('leaves the text as it is', () => {
    const text = '<b>Báo cáo</b> – 98,5 %';
    expect(
      pieces(text, 'bao')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(hits(text, '')).toEqual([]);
  });
});
