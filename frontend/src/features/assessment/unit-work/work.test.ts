import { expect, test } from 'vitest';
import { filtersOf, firstWork, nextWork } from '../filters.ts';
import type { Leaf, Sheet } from '../model.ts';
import { leafState } from '../tree.ts';
import { daysLeft, holderOf, isDue, isReviewable, isUnreviewed, type WorkLeaf, workState } from './work.ts';

const NOW = new Date('2018-12-08T05:00:00Z');

function leaf(code: string): Leaf {
  return {
    code,
    scoredBy: 'SELF',
    notApplicable: false,
    self: null,
    district: null,
    province: null,
    reappraisal: null,
    request: null,
    allowed: ['score'],
  } as unknown as Leaf;
}

function given(code: string, part: Partial<WorkLeaf> = {}): WorkLeaf {
  return { code, open: true, mine: false, room: null, username: null, name: null, dueOn: null, mark: null, history: [], ...part };
}

function marked(kind: string, changedSince = false) {
  return { kind, changedSince, remark: null, by: 'head', byName: 'Head', at: '2018-12-01T00:00:00Z' } as WorkLeaf['mark'];
}

function sheetOf(...leaves: WorkLeaf[]): Sheet {
  return {
    status: 'DRAFT',
    allowed: ['score'],
    leaves: leaves.map(({ code }) => leaf(code)),
    work: {
      me: 'clerk',
      people: [],
      rooms: [],
      allowed: [],
      leaves: new Map(leaves.map((one) => [one.code, one])),
    },
  } as unknown as Sheet;
}

test('a mark holds for what was looked at', () => {
  const sheet = sheetOf(
    given('1', { mark: marked('RETURNED') }),
    given('2', { mark: marked('RETURNED', true) }),
    given('3', { mark: marked('REVIEWED') }),
    given('4', { mark: marked('REVIEWED', true) }),
    given('5', { mark: marked('DONE', true) }),
    given('6'),
  );
  expect(sheet.leaves.map((one) => workState(sheet, one))).toEqual(['RETURNED', 'MENDED', 'REVIEWED', 'STALE', 'DONE', undefined]);
  expect(leafState(sheet, sheet.leaves[0] as Leaf)).toBe('returned');
});

test('a leaf is due three days before its day and after it, until it is done', () => {
  const sheet = sheetOf(
    given('1', { room: 'A', dueOn: '2018-12-11' }),
    given('2', { room: 'A', dueOn: '2018-12-12' }),
    given('3', { room: 'A', dueOn: '2018-12-01' }),
    given('4', { room: 'A', dueOn: '2018-12-01', mark: marked('DONE') }),
    given('5', { room: 'A' }),
  );
  expect(sheet.leaves.filter((one) => isDue(sheet, one, NOW)).map(({ code }) => code)).toEqual(['1', '3']);
  expect(daysLeft(sheet, leaf('3'), NOW)).toBe(-7);
});

test('filters of the unit appear with what they find, and the next leaf is looked for among what is shown', () => {
  const sheet = sheetOf(given('1'), given('2', { mine: true }), given('3', { mark: marked('RETURNED') }), given('4', { mine: true }));

  expect(filtersOf(sheet, undefined)).toEqual([
    { show: 'rest', count: 4 },
    { show: 'mine', count: 2 },
    { show: 'returned', count: 1 },
  ]);
  expect(firstWork(sheet, 'mine')?.code).toBe('2');
  expect(nextWork(sheet, '1', 'mine')?.code).toBe('2');
  expect(nextWork(sheet, '2', 'mine')?.code).toBe('4');
  expect(nextWork(sheet, '1')?.code).toBe('2');
});

test('nothing of it is there for anybody else', () => {
  const sheet = { ...sheetOf(given('1', { mine: true, mark: marked('RETURNED') })), work: undefined };
  expect(filtersOf(sheet, undefined)).toEqual([{ show: 'rest', count: 1 }]);
  expect(workState(sheet, leaf('1'))).toBeUndefined();
});

test('the head may review what is open and not reviewed as it is now; unreviewed it is only where anything is reviewed', () => {
  const leaves = [
    given('1', { mark: marked('REVIEWED') }),
    given('2', { mark: marked('REVIEWED', true) }),
    given('3', { mark: marked('RETURNED') }),
    given('4'),
    given('5', { open: false }),
  ];
  const asHead = (sheet: Sheet) => ({ ...sheet, work: sheet.work && { ...sheet.work, allowed: ['assign', 'review'] } });
  const codes = (sheet: Sheet, which: typeof isReviewable) => sheet.leaves.filter((one) => which(sheet, one)).map(({ code }) => code);

  expect(codes(asHead(sheetOf(...leaves)), isReviewable)).toEqual(['2', '3', '4']);
  expect(codes(asHead(sheetOf(...leaves)), isUnreviewed)).toEqual(['2', '4']);
  expect(codes(asHead(sheetOf(given('4'))), isReviewable)).toEqual(['4']);
  expect(codes(asHead(sheetOf(given('4'))), isUnreviewed)).toEqual([]);
  expect(codes(sheetOf(...leaves), isReviewable)).toEqual([]);
});

test('a holder is a person, a room or both', () => {
  expect(holderOf({ room: 'Một cửa', name: 'Nguyễn Văn A', username: 'a' })).toBe('Nguyễn Văn A · Một cửa');
  expect(holderOf({ room: null, name: null, username: null })).toBe('');
});
