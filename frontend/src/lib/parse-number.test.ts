import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

describe('a number typed in Vietnamese', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['1234,5', '1234.5'],
    ['4.318', '4318'],
    [' 1 234 ', '1234'],
    ['0,0000000001', '0.0000000001'],
  ])('%s is %s', (typed, value) => {
    expect(parseNumber(typed, 'vi')).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['abc', 'notANumber'],
    ['12.5', 'ambiguous'],
    ['0.125', 'ambiguous'],
    ['0,12345678901', 'tooManyDigits'],
    ['12345678901', 'tooManyDigits'],
    ['-1', 'negative'],
  ])('%s is refused as %s', (typed, fault) => {
    expect(parseNumber(typed, 'vi')).toEqual({ ok: false, fault });
  });

  it('takes a minus where scores may be negative', () => {
    expect(parseNumber('−0,25', 'vi', { negative: true })).toEqual({ ok: true, value: '-0.25' });
  });

  it('refuses more decimals than are kept, trailing zeros aside', () => {
    expect(parseNumber('1,234', 'vi', { decimals: 2 })).toEqual({ ok: false, fault: 'tooManyDecimals' });
    expect(parseNumber('1,2300', 'vi', { decimals: 2 }).ok).toBe(true);
    expect(parseNumber('3', 'vi', { decimals: 0 }).ok).toBe(true);
  });

  it('refuses a fraction of a case', () => {
    expect(parseNumber('1,5', 'vi', { whole: true })).toEqual({ ok: false, fault: 'notWhole' });
  });
});

it('reads an English number with the separators the other way round', () => {
  expect(parseNumber('1,234.5', 'en')).toEqual({ ok: true, value: '1234.5' });
});
