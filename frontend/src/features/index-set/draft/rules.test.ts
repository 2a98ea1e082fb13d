import { expect, it, test } from 'vitest';
import { UNREADABLE } from './model.ts';
import { freshKindCode, RULE_TYPES, readable, ruleOfType } from './rules.ts';

it.each(RULE_TYPES)('a new rule %s is complete: every number can be read', (type) => {
  expect(readable(ruleOfType(type, null, '2'))).toMatchObject({ type });
});

test('another type keeps the statements, and the labels and thresholds of a ratio', () => {
  const levels = ruleOfType('LEVELS', { type: 'CHECKLIST', items: [{ text: 'Có', points: '1' }] }, '2');
  const bands = ruleOfType(
    'BANDS',
    { type: 'CASES', a: 'Tổng', b: 'Đạt', cases: [{ from: '80', inclusive: true, points: '1' }], whenNone: 'FULL' },
    '2',
  );

  expect(levels).toEqual({ type: 'LEVELS', levels: [{ text: 'Có', points: '1' }] });
  expect(bands).toMatchObject({ a: 'Tổng', b: 'Đạt', whenNone: 'FULL', bands: [{ from: '80', inclusive: true, points: '1' }] });
});

test('what was one rule becomes the first of several ways', () => {
  const rule = { type: 'LEVELS' as const, levels: [{ text: 'Có', points: '1' }] };

  expect(ruleOfType('BEST_OF', rule, '2')).toEqual({ type: 'BEST_OF', alternatives: [rule] });
});

test('a rule with a number that is only half typed is none yet', () => {
  expect(readable({ type: 'LEVELS', levels: [{ text: 'Có', points: `${UNREADABLE}1,` }] })).toBeNull();
});

test('a kind of occurrence gets a code that no other has', () => {
  expect(freshKindCode([{ code: 'L2', text: '', points: '0' }])).toBe('L3');
  expect(freshKindCode([])).toBe('L1');
});
