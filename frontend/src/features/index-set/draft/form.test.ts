import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseExact, stringifyExact } from '../../../lib/exact-json.ts';
import type { IndexSetDetail } from '../api.ts';
import { firstUnreadable, locate, toDraft, toForm } from './form.ts';
import { UNREADABLE } from './model.ts';
import { edit, moveBy, renumber } from './tree.ts';

interface StoredLeaf {
  subCriteria?: StoredLeaf[];
  [name: string]: unknown;
}

/** A set of the demonstration as the server's tree gives it. */
function stored(name: string): IndexSetDetail {
  const set = parseExact(readFileSync(`../demo/index-sets/${name}.json`, 'utf8')) as { areas: { criteria: StoredLeaf[] }[] };
  const areas = set.areas.map((area) => ({
    ...area,
    criteria: area.criteria.map((criterion) => ({
      ...criterion,
      leaf: criterion.subCriteria ? null : criterion,
      subCriteria: criterion.subCriteria ?? [],
    })),
  }));
  return { ...set, decimals: 2, areas } as unknown as IndexSetDetail;
}

/** Without what is null or empty: left out is the same as none. */
function plain(value: unknown): unknown {
  return JSON.parse(stringifyExact(value), (_, child) =>
    child === null || (Array.isArray(child) && child.length === 0) ? undefined : child,
  );
}

describe('a set goes through the editor without losing anything', () => {
  it.each(['commune', 'department', 'district'])('%s', (name) => {
    const set = stored(name);

    expect(plain(toForm(toDraft(set)))).toEqual({ ...JSON.parse(readFileSync(`../demo/index-sets/${name}.json`, 'utf8')), decimals: 2 });
  });
});

test('a number that cannot be read is found wherever it is, in a rule too', () => {
  const draft = toDraft(stored('commune'));
  const leaf = draft.nodes[0]?.children[0]?.children[0];
  const broken = (part: object) => ({ ...draft, nodes: edit(draft.nodes, leaf?.key ?? '', part) });

  expect(firstUnreadable(draft)).toBeUndefined();
  expect(firstUnreadable(broken({ maxScore: `${UNREADABLE}1,` }))?.code).toBe('1.1.1');
  expect(firstUnreadable(broken({ rule: { type: 'LEVELS', levels: [{ text: 'Có', points: UNREADABLE }] } }))?.code).toBe('1.1.1');
  expect(firstUnreadable({ ...draft, total: `${UNREADABLE}x` })).toBeNull();
});

test('a refusal is found at its node and field', () => {
  const draft = toDraft(stored('commune'));
  const [area] = draft.nodes;

  expect(locate(draft, 'areas[0].name')).toEqual({ key: area?.key, field: 'name' });
  expect(locate(draft, 'areas[0].criteria[1].maxScore')).toEqual({ key: area?.children[1]?.key, field: 'maxScore' });
  expect(locate(draft, 'areas[0].criteria[0].subCriteria[2].rule.a')).toEqual({
    key: area?.children[0]?.children[2]?.key,
    field: 'rule.a',
  });
  expect(locate(draft, 'title')).toEqual({ key: null, field: 'title' });
});

test('files stay with their leaf under another code, and are sent by their ids', () => {
  const files = [{ id: 'f1', name: 'Báo cáo mẫu.docx', mediaType: 'application/pdf', size: 4 }];
  const draft = toDraft(stored('commune'));
  const leaf = draft.nodes[0]?.children[0]?.children[1];
  const nodes = renumber(moveBy(edit(draft.nodes, leaf?.key ?? '', { exampleFiles: files }), leaf?.key ?? '', -1));

  const sent = toForm({ ...draft, nodes }).areas[0]?.criteria[0]?.subCriteria?.[0];

  expect(sent?.name).toBe(leaf?.name);
  expect(sent?.code).toBe('1.1.1');
  expect(sent?.exampleFiles).toEqual(['f1']);
});
