import { expect, test } from 'vitest';
import type { LeafDocument } from './evidence/documents.ts';
import type { Leaf, Sheet } from './model.ts';
import { buildTree, isScored, isToDo, leafState, matches, neighbours, nextAfter, progressOf } from './tree.ts';

type Part = Partial<Omit<Leaf, 'self'>> & { self?: Partial<NonNullable<Leaf['self']>> | null };

function leaf(code: string, part: Part = {}): Leaf {
  return {
    code,
    name: `Tỷ lệ hồ sơ ${code}`,
    criterion: code.slice(0, 3),
    scoredBy: 'SELF',
    notApplicable: false,
    self: null,
    request: null,
    ...part,
  } as Leaf;
}

const ZERO = { score: '0', input: null, evidenceIncomplete: false } as Part['self'];
const LEAVES = [
  leaf('1.1.1', { self: ZERO }),
  leaf('1.1.2'),
  leaf('1.2.1', { scoredBy: 'HOME_AFFAIRS' }),
  leaf('1.2.2', { notApplicable: true }),
  leaf('1.2.3', { self: { ...ZERO, evidenceIncomplete: true } as Part['self'] }),
];
const DRAFT = { status: 'DRAFT', allowed: ['score'] } as unknown as Sheet;
const codes = (leaves: readonly Leaf[]) => leaves.map(({ code }) => code);

test('a score of 0 is scored, none is to do, and what others score is neither', () => {
  expect(LEAVES.map((one) => leafState(DRAFT, one))).toEqual(['scored', 'todo', 'other', 'na', 'incomplete']);
});

test('a score without a document or words says that it is unproven', () => {
  const scored = { ...ZERO, score: '1', explanation: null } as Part['self'];
  const locked = { kind: 'EVIDENCE', preview: { state: 'BLOCKED' } } as unknown as LeafDocument;
  expect(leafState(DRAFT, leaf('1.1.1', { self: scored, evidence: [] }))).toBe('unproven');
  expect(leafState(DRAFT, leaf('1.1.1', { self: scored, evidence: [locked] }))).toBe('unproven');
});

test('a score of one’s own over the rule’s says that the explanation is missing, once it is proven', () => {
  const own = { ...ZERO, score: '4', proposed: '3.6', input: { a: 1 }, explanation: null } as unknown as Part['self'];
  expect(leafState(DRAFT, leaf('1.1.1', { self: own, evidence: [] }))).toBe('unproven');
  const evidence = [{ kind: 'EVIDENCE' }] as unknown as Leaf['evidence'];
  expect(leafState(DRAFT, leaf('1.1.1', { self: own, evidence }))).toBe('unreasoned');
  expect(leafState(DRAFT, leaf('1.1.1', { self: { ...own, explanation: 'Gia hạn' }, evidence }))).toBe('scored');
});

test('what is not sent yet says so before anything else', () => {
  expect(leafState(DRAFT, LEAVES[0] as Leaf, ['1.1.1'])).toBe('unsaved');
});

test('figures without a score yet are done on the own part', () => {
  expect(isScored(leaf('1.1.1', { self: { score: null, input: { value: '3' } } as unknown as Part['self'] }))).toBe(true);
  expect(isScored(leaf('1.1.1', { self: { score: null, input: null } as Part['self'] }))).toBe(false);
});

test('progress counts the own leaves only', () => {
  expect(progressOf(DRAFT, LEAVES)).toEqual({ done: 2, of: 3 });
});

test('the next leaf to do is looked for from here on and then from the beginning', () => {
  expect(nextAfter(LEAVES, '1.1.1', isToDo)?.code).toBe('1.1.2');
  expect(nextAfter(LEAVES, '1.2.3', isToDo)?.code).toBe('1.1.2');
  expect(nextAfter(LEAVES, '1.1.2', isToDo)).toBeUndefined();
});

test('neighbours end at the ends', () => {
  expect(neighbours(LEAVES, '1.1.1').previous).toBeUndefined();
  expect(neighbours(LEAVES, '1.1.1').next?.code).toBe('1.1.2');
  expect(neighbours(LEAVES, '1.2.3').next).toBeUndefined();
  expect(neighbours(LEAVES, 'unknown')).toEqual({ previous: undefined, next: undefined });
});

test('a search needs no diacritics and all of its words', () => {
  const filtered = LEAVES.filter((one) => matches(one, ' TY  le 1.2'));

  expect(codes(filtered)).toEqual(['1.2.1', '1.2.2', '1.2.3']);
  expect(matches(LEAVES[0] as Leaf, 'ty le khac')).toBe(false);
});

test('areas and criteria without a leaf that passes are left out', () => {
  const criteria = [
    { code: '1.1', name: 'Kế hoạch' },
    { code: '1.2', name: 'Báo cáo' },
  ];
  const sheet = {
    areas: [
      { code: '1', name: 'Chỉ đạo', criteria },
      { code: '2', name: 'Trống', criteria: [] },
    ],
    leaves: LEAVES,
  } as unknown as Sheet;

  const tree = buildTree(sheet, (one) => one.code.startsWith('1.2'));

  expect(tree.map(({ code }) => code)).toEqual(['1']);
  expect(tree[0]?.criteria.map(({ code, leaves }) => [code, codes(leaves)])).toEqual([['1.2', ['1.2.1', '1.2.2', '1.2.3']]]);
});
