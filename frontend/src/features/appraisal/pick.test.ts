import { describe, expect, it } from 'vitest';
import type { CriterionItem } from './api.ts';
import { addressOf, around, pick } from './pick.ts';

const item = (group: CriterionItem['group'], code: string, pending: number, indexSet = 'set'): CriterionItem => ({
  group,
  code,
  pending,
  indexSet,
  name: code,
  area: code.slice(0, 1),
  areaName: '',
  maxScore: '1',
  scoredBy: 'SELF',
  units: 3,
  decided: 3 - pending,
  differing: 0,
});
const items = [item('COMMUNE', '1.1', 0), item('COMMUNE', '1.2', 2), item('COMMUNE', '1.3', 1), item('DEPARTMENT', '1.1', 0)];

describe('the leaf that an address means', () => {
  it('is its own, or the first that waits', () => {
    expect(pick(items, { group: 'COMMUNE', leaf: '1.3' })?.code).toBe('1.3');
    expect(pick(items, {})).toMatchObject({ group: 'COMMUNE', code: '1.2' });
    expect(pick(items, { group: 'DEPARTMENT' })?.code).toBe('1.1');
    expect(pick(items, { group: 'DISTRICT', leaf: '9.9' })?.code).toBe('1.2');
    expect(pick([], {})).toBeUndefined();
  });

  it('has neighbours in its group, and the next that waits goes round', () => {
    const [first, second, third] = items as [CriterionItem, CriterionItem, CriterionItem];
    expect(around(items, second)).toEqual({ previous: first, next: third, pending: third });
    expect(around(items, third)).toEqual({ previous: second, next: undefined, pending: second });
  });

  it('names the set only where the group has several', () => {
    const [first] = items as [CriterionItem];
    expect(addressOf(items, first).set).toBeUndefined();
    expect(addressOf([...items, item('COMMUNE', '1.1', 0, 'other')], first).set).toBe('set');
  });
});
