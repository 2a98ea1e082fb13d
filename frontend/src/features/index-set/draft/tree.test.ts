import { describe, expect, it, test } from 'vitest';
import { type DraftNode, place } from './model.ts';
import { addUnder, copy, edit, moveBy, moveUnder, nextCode, parentsFor, remove, renumber } from './tree.ts';

const node = (code: string, children: DraftNode[] = [], part: Partial<DraftNode> = {}): DraftNode => ({
  key: `k${code}`,
  code,
  name: `Mục ${code}`,
  maxScore: '1',
  minScore: '',
  scoredBy: 'SELF',
  department: 'SNV',
  evidence: '',
  guidance: '',
  legalBasis: '',
  exampleFiles: [],
  rule: children.length > 0 ? null : { type: 'MANUAL' },
  children,
  ...part,
});
const TREE = [
  node('1', [node('1.1', [node('1.1.1'), node('1.1.2')]), node('1.2')]),
  node('2', [node('2.1', [node('2.1.1')]), node('2.3')]),
];
const codes = (nodes: readonly DraftNode[]): string[] => nodes.flatMap(({ code, children }) => [code, ...codes(children)]);
const keys = (nodes: readonly DraftNode[]): string[] => nodes.flatMap(({ key, children }) => [key, ...keys(children)]);

test('a change leaves every other branch the same object', () => {
  const next = edit(TREE, 'k1.1.2', { name: 'Khác' });

  expect(next).not.toBe(TREE);
  expect(next[1]).toBe(TREE[1]);
  expect(next[0]?.children[1]).toBe(TREE[0]?.children[1]);
  expect(place(next, ({ key }) => key === 'k1.1.2')?.node.name).toBe('Khác');
  expect(edit(TREE, 'nobody', { name: 'Khác' })).toBe(TREE);
});

describe('adding', () => {
  it('takes a code above all that are in use, so that no other changes', () => {
    const { nodes, key } = addUnder(TREE, 'k2', 'Mới');

    expect(place(nodes, (one) => one.key === key)?.node).toMatchObject({ code: '2.4', name: 'Mới' });
    expect(codes(nodes).filter((code) => code !== '2.4')).toEqual(codes(TREE));
    expect(nextCode([], undefined)).toBe('1');
  });

  it('hands what a criterion is scored by to its first sub-criterion', () => {
    const scored = edit(TREE, 'k1.2', { maxScore: '2', minScore: '-1' });
    const { nodes, key } = addUnder(scored, 'k1.2', 'Mới');

    expect(place(nodes, (one) => one.key === 'k1.2')?.node).toMatchObject({ maxScore: '2', minScore: '', scoredBy: '', rule: null });
    expect(place(nodes, (one) => one.key === key)?.node).toMatchObject({
      code: '1.2.1',
      maxScore: '2',
      minScore: '-1',
      department: 'SNV',
      rule: { type: 'MANUAL' },
    });
  });

  it('does not do so for the first criterion of an area', () => {
    const { nodes, key } = addUnder([node('1')], 'k1', 'Mới');

    expect(place(nodes, (one) => one.key === key)?.node).toMatchObject({ code: '1.1', rule: null });
  });
});

test('a copy stands right behind, with keys and codes of its own all the way down', () => {
  const { nodes, key } = copy(TREE, 'k1.1', (name) => `${name} (bản sao)`);

  expect(codes(nodes)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.3', '1.3.1', '1.3.2', '1.2', '2', '2.1', '2.1.1', '2.3']);
  expect(new Set(keys(nodes)).size).toBe(keys(nodes).length);
  expect(place(nodes, (one) => one.key === key)?.node.name).toBe('Mục 1.1 (bản sao)');
});

describe('moving', () => {
  it('up and down changes the order and no code; at the end nothing happens', () => {
    expect(codes(moveBy(TREE, 'k1.2', -1)).slice(0, 3)).toEqual(['1', '1.2', '1.1']);
    expect(moveBy(TREE, 'k1.2', 1)).toBe(TREE);
    expect(moveBy(TREE, 'k1', -1)).toBe(TREE);
  });

  it('under another parent gives it and all below it a code there', () => {
    const nodes = moveUnder(TREE, 'k1.1', 'k2');

    expect(codes(nodes)).toEqual(['1', '1.2', '2', '2.1', '2.1.1', '2.3', '2.4', '2.4.1', '2.4.2']);
    expect(place(nodes, ({ key }) => key === 'k1.1.2')?.node.code).toBe('2.4.2');
  });

  it('is offered only to where things of its level are', () => {
    expect(parentsFor(TREE, 'k1.1').map(({ code }) => code)).toEqual(['2']);
    expect(parentsFor(TREE, 'k1.1.1').map(({ code }) => code)).toEqual(['2.1']);
    expect(parentsFor(TREE, 'k1')).toEqual([]);
  });
});

test('what is removed leaves a gap in the codes until they are numbered anew', () => {
  const nodes = remove(TREE, 'k1.1');

  expect(codes(nodes)).toEqual(['1', '1.2', '2', '2.1', '2.1.1', '2.3']);
  expect(codes(renumber(nodes))).toEqual(['1', '1.1', '2', '2.1', '2.1.1', '2.2']);
});

test('numbering anew what is in order is no change', () => {
  const ordered = renumber(TREE);

  expect(ordered[0]).toBe(TREE[0]);
  expect(renumber(ordered)).toBe(ordered);
});
