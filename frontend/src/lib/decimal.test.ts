import { describe, expect, it } from 'vitest';
import { compare, decimal, percentage, roundHalfUp, subtract, sum, trimZeros } from './decimal.ts';
import { parseExact, stringifyExact } from './exact-json.ts';

describe('decimals', () => {
  it.each([
    ['2.445', '2.45'],
    ['2.444999999', '2.44'],
    ['-0.005', '-0.01'],
    ['0', '0.00'],
  ])('%s is shown as %s', (value, shown) => {
    expect(roundHalfUp(decimal(value), 2)).toBe(shown);
  });

  it('writes an exponent out', () => {
    expect(decimal('1E-10')).toBe('0.0000000001');
  });

  it('adds and subtracts without losing a digit', () => {
    expect(sum([decimal('0.1'), decimal('0.2'), decimal('-1')])).toBe('-0.7');
    expect(sum([])).toBe('0');
    expect(subtract(decimal('1.5'), decimal('2.4600000001'))).toBe('-0.9600000001');
    expect(subtract(decimal('1'), decimal('-0.5'))).toBe('1.5');
  });

  it('compares what a double would call equal', () => {
    expect(compare(decimal('9007199254740993'), decimal('9007199254740992'))).toBe(1);
  });

  it('has no percentage of nothing', () => {
    expect(percentage(decimal(1), decimal(0))).toBeNull();
    expect(percentage(decimal(4231), decimal(4318))).toBe('97.99');
  });

  it('drops the zeros of the store', () => {
    expect(trimZeros(decimal('2.4500000000'))).toBe('2.45');
  });
});

it('carries a score through JSON digit by digit', () => {
  const text = '{"score":1234567890.0123456789,"version":7}';
  const read = parseExact(text) as { score: string; version: number };

  expect(read).toEqual({ score: '1234567890.0123456789', version: 7 });
  expect(stringifyExact(read)).toBe(text);
});

it('carries the numbers of a rule digit by digit, and texts that look like numbers as texts', () => {
  const text =
    '{"rule":{"type":"CASES","cases":[{"from":95.0000000001,"points":0.1234567890123456789}],"kinds":[{"code":"1","text":"2","points":3}]},' +
    '"other":{"rule":{"scale":{"A":99.99999999999999999}}},"inputs":[{"a":1000,"b":0.10000000000000000001},{"level":1}]}';
  const read = parseExact(text);

  expect(read).toMatchObject({
    rule: { cases: [{ from: '95.0000000001', points: '0.1234567890123456789' }], kinds: [{ code: '1', text: '2', points: '3' }] },
    other: { rule: { scale: { A: '99.99999999999999999' } } },
    inputs: [{ a: '1000' }, { level: 1 }],
  });
  expect(stringifyExact(read)).toBe(text);
});
