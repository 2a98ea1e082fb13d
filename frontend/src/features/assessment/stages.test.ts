import { expect, test } from 'vitest';
import { filtersOf, firstWork, nextWork, passes } from './filters.ts';
import type { Leaf, Sheet } from './model.ts';
import { agreeable, appraised, changeAt, differs, isPending, stageBefore } from './stages.ts';
import { isReasonNeeded } from './use-appraisal-form.ts';

const APPRAISE = ['appraise', 'agree', 'request'];
const given = (score: string | null, input: object | null = null) => ({ score, input }) as unknown as Leaf['self'];

function leaf(code: string, part: Partial<Leaf> = {}): Leaf {
  return {
    code,
    scoredBy: 'SELF',
    rule: { type: 'RATIO' },
    notApplicable: false,
    self: given('2'),
    district: null,
    province: null,
    reappraisal: null,
    request: null,
    objection: null,
    notApplicableRequest: null,
    allowed: APPRAISE,
    ...part,
  } as Leaf;
}

const OPEN = { state: 'OPEN' } as Leaf['request'];
const LEAVES = [
  leaf('1'),
  leaf('2', { district: given('2') }),
  leaf('3', { district: given('1.5') }),
  leaf('4', { request: OPEN }),
  leaf('5', { self: null, allowed: ['appraise', 'request'] }),
  leaf('6', { allowed: [] }),
];

function sheet(status: Sheet['status'], leaves = LEAVES): Sheet {
  return { status, allowed: ['appraise'], leaves } as unknown as Sheet;
}

const found = (of: Sheet, show: Parameters<typeof passes>[2]) => of.leaves.filter((one) => passes(of, one, show)).map(({ code }) => code);

test('pending is what the appraiser may decide and has not; differs what is not the score before; requests what waits for the unit', () => {
  const at = sheet('DISTRICT_APPRAISAL');

  expect(found(at, 'pending')).toEqual(['1', '5']);
  expect(found(at, 'differs')).toEqual(['3']);
  expect(found(at, 'requests')).toEqual(['4']);
  expect(found(at, 'lowered')).toEqual(['3']);
  expect(found(at, undefined)).toHaveLength(6);
  expect(filtersOf(at, undefined)).toEqual([
    { show: 'pending', count: 2 },
    { show: 'lowered', count: 1 },
    { show: 'differs', count: 1 },
    { show: 'requests', count: 1 },
  ]);
});

test('the sheet opens at what is pending and goes on to the next, from the end to the beginning', () => {
  const at = sheet('DISTRICT_APPRAISAL');

  expect(firstWork(at)?.code).toBe('1');
  expect(nextWork(at, '1')?.code).toBe('5');
  expect(nextWork(at, '5')?.code).toBe('1');
});

test('one agreement takes neither what is not scored nor what waits for the unit', () => {
  expect(agreeable(sheet('DISTRICT_APPRAISAL')).map(({ code }) => code)).toEqual(['1']);
  expect(appraised(sheet('DISTRICT_APPRAISAL'))).toEqual({ done: 2, of: 5 });
});

test('the second pass waits for objections only, and they are not agreed to in bulk', () => {
  const objection = { text: 'x' } as Leaf['objection'];
  const at = sheet('REAPPRAISAL', [leaf('1', { province: given('1') }), leaf('2', { province: given('1'), objection })]);

  expect(at.leaves.map((one) => isPending(at, one))).toEqual([false, true]);
  expect(agreeable(at)).toEqual([]);
});

test('the province is compared with the district where it decided, else with the unit', () => {
  expect(stageBefore(leaf('1'), 'province')).toBe('self');
  expect(stageBefore(leaf('1', { district: given('1') }), 'province')).toBe('district');
  expect(stageBefore(leaf('1', { district: given(null, { a: 1 }) }), 'province')).toBe('self');
  expect(changeAt(leaf('1', { district: given('1.04') }), 'district')).toBe('-0.96');
  expect(differs(leaf('1', { district: given('2.000') }))).toBe(false);
});

test('a reason is needed for what is new, and not for the same with other zeros', () => {
  const needed = (one: Leaf, score: string | null, byRule = true, input: object | null = null) =>
    isReasonNeeded(one, 'district', { input, score: score as never, byRule });

  expect(needed(leaf('1'), '1.5')).toBe(true);
  expect(needed(leaf('1'), '2.00')).toBe(false);
  expect(needed(leaf('1', { self: null }), '1')).toBe(true);
  expect(needed(leaf('1', { self: null, scoredBy: 'HOME_AFFAIRS' }), '1')).toBe(false);
  expect(needed(leaf('1', { self: null, scoredBy: 'HOME_AFFAIRS' }), '1', false)).toBe(true);
  const relative = leaf('1', { rule: { type: 'RELATIVE_TO_BEST' } as Leaf['rule'], self: given(null, { value: '10.0' }) });
  expect(needed(relative, null, true, { value: '10' })).toBe(false);
  expect(needed(relative, null, true, { value: '11' })).toBe(true);
});
