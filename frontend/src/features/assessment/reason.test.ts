import { expect, test } from 'vitest';
import { filtersOf } from './filters.ts';
import type { Leaf, Sheet } from './model.ts';
import { lacksReason } from './reason.ts';

const FILE = { kind: 'EVIDENCE', scan: null };

function leafWith(self: object | null, evidence: object[] | null = [FILE], part: object = {}): Leaf {
  return {
    code: '1.1',
    scoredBy: 'SELF',
    notApplicable: false,
    request: null,
    district: null,
    province: null,
    reappraisal: null,
    self: self && { score: '4', proposed: '3.6', explanation: null, evidenceIncomplete: false, ...self },
    evidence,
    ...part,
  } as unknown as Leaf;
}

test('a score of one’s own over another one of the rule needs words, or a file with them', () => {
  expect(lacksReason(leafWith({}))).toBe(true);
  expect(lacksReason(leafWith({ score: '0' }))).toBe(true);
  expect(lacksReason(leafWith({ explanation: 'Gia hạn' }))).toBe(false);
  expect(lacksReason(leafWith({}, [FILE, { kind: 'EXPLANATION', scan: { state: 'CLEAN' } }]))).toBe(false);
  expect(lacksReason(leafWith({}, [{ kind: 'EXPLANATION', scan: { state: 'INFECTED' } }]))).toBe(true);
});

test('nothing differs where the rule gives the same or proposes nothing, and not what others score', () => {
  expect(lacksReason(leafWith({ score: '3.60' }))).toBe(false);
  expect(lacksReason(leafWith({ proposed: null }))).toBe(false);
  expect(lacksReason(leafWith({ score: null }))).toBe(false);
  expect(lacksReason(leafWith(null))).toBe(false);
  expect(lacksReason(leafWith({}, null))).toBe(false);
  expect(lacksReason(leafWith({}, [], { scoredBy: 'HOME_AFFAIRS' }))).toBe(false);
  expect(lacksReason(leafWith({}, [], { notApplicable: true }))).toBe(false);
});

test('such leaves can be filtered, and the filter is there only while there are any', () => {
  const sheet = (leaf: Leaf) => ({ status: 'DRAFT', allowed: [], leaves: [leaf] }) as unknown as Sheet;
  const shown = (leaf: Leaf) => filtersOf(sheet(leaf), undefined).find(({ show }) => show === 'unreasoned')?.count;

  expect(shown(leafWith({}))).toBe(1);
  expect(shown(leafWith({ explanation: 'Gia hạn' }))).toBeUndefined();
});
