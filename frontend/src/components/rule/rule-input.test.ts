import { describe, expect, it, test } from 'vitest';
import { formatExact } from '../../lib/format.ts';
import { parseNumber } from '../../lib/parse-number.ts';
import type { Kind, Rule, RuleInput } from './rule.ts';
import { readInput, writeInput } from './rule-input.ts';

const parse: Parameters<typeof readInput>[2] = (text, rules) => parseNumber(text, 'vi', rules);
const write: Parameters<typeof writeInput>[2] = (value) => formatExact(value, 'vi');
const KINDS: Kind[] = [
  { code: 'CAPTINH', text: 'Cấp tỉnh', points: '1' },
  { code: 'CAPHUYEN', text: 'Cấp huyện', points: '0.5' },
];
const LEVELS: Rule = { type: 'LEVELS', levels: [{ text: 'Có', points: '1' }] };
const RATIO: Rule = { type: 'RATIO', a: 'Tổng', b: 'Đúng hạn', fullAt: '100', zeroBelow: '0' };
const CHECKLIST: Rule = { type: 'CHECKLIST', items: [{ text: 'Một', points: '1' }] };
const BONUS: Rule = { type: 'BONUS', kinds: KINDS, cap: '2' };
const BEST_OF: Rule = { type: 'BEST_OF', alternatives: [RATIO, BONUS] };

describe('what is stored comes back as it was, through the texts on the screen', () => {
  const cases: [string, Rule, RuleInput, Record<string, string>][] = [
    ['a level', LEVELS, { level: 0 }, { level: '0' }],
    ['ticks', CHECKLIST, { ticked: [0, 3] }, { ticked: '0,3' }],
    ['no tick, which is an answer', CHECKLIST, { ticked: [] }, { ticked: '' }],
    ['figures with all their digits', RATIO, { a: '1234567.8900000001', b: '0' }, { a: '1.234.567,8900000001', b: '0' }],
    ['a plain value', { type: 'BANDS', value: 'Số ngày', bands: [] }, { value: '2.5' }, { value: '2,5' }],
    ['counts', BONUS, { counts: { CAPTINH: 2 } }, { 'counts.CAPTINH': '2' }],
    [
      'alternatives, one of them empty',
      BEST_OF,
      { alternatives: [null, { counts: { CAPHUYEN: 1 } }] },
      { 'alternatives[1].counts.CAPHUYEN': '1' },
    ],
  ];

  it.each(cases)('%s', (_, rule, input, texts) => {
    expect(writeInput(rule, input, write)).toEqual(texts);
    expect(readInput(rule, texts, parse)).toEqual({ input, faults: {} });
  });
});

test('fields with nothing in them are no input, not zeros', () => {
  expect(readInput(RATIO, { a: '', b: ' ' }, parse)).toEqual({ input: null, faults: {} });
  expect(readInput(BONUS, {}, parse)).toEqual({ input: null, faults: {} });
  expect(readInput(BEST_OF, {}, parse)).toEqual({ input: null, faults: {} });
});

test('one figure of two is a fault of the other, under the name that the server uses', () => {
  expect(readInput(RATIO, { a: '5' }, parse)).toMatchObject({ input: null, faults: { b: expect.anything() } });
  expect(Object.keys(readInput(BEST_OF, { 'alternatives[0].a': '5' }, parse).faults)).toEqual(['alternatives[0].b']);
});

test('an unreadable count keeps the others from being sent without it', () => {
  const { input, faults } = readInput(BONUS, { 'counts.CAPTINH': '1', 'counts.CAPHUYEN': '1,5' }, parse);

  expect(input).toBeNull();
  expect(Object.keys(faults)).toEqual(['counts.CAPHUYEN']);
});

test('a rule without figures asks for nothing', () => {
  expect(readInput({ type: 'MANUAL' }, { a: '1' }, parse)).toEqual({ input: null, faults: {} });
});
