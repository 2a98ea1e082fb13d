import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import type { Leaf, Sheet } from '../model.ts';
import { groupNeeds } from '../needs.ts';
import { LeafFooter, NextWork } from './leaf-footer.tsx';
import { NeedsSummary } from './needs-summary.tsx';
import { TreeList } from './tree-list.tsx';

const OLD = { leaf: '1.1', show: 'rest', q: 'ke', doc: 'd1', page: 7, find: 'hồ sơ' };
const drawn = vi.hoisted(() => ({ searches: [] as object[] }));

vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  Link: ({ search, children }: { search: (old: object) => object; children: ReactNode }) => {
    drawn.searches.push(JSON.parse(JSON.stringify(search(OLD))));
    return <a href="/">{children}</a>;
  },
}));

const leafAt = (code: string) =>
  ({
    code,
    name: 'Kế hoạch',
    area: '1',
    criterion: code,
    scoredBy: 'SELF',
    maxScore: '1',
    enterableMax: '1',
    finalScore: null,
    self: null,
    district: null,
    province: null,
    request: null,
  }) as unknown as Leaf;
const LEAVES = [leafAt('1.1'), leafAt('1.2')];
const SHEET = {
  id: 's1',
  status: 'DRAFT',
  allowed: [],
  areas: [{ code: '1', name: 'Chỉ đạo', criteria: LEAVES.map(({ code, name }) => ({ code, name })) }],
  leaves: LEAVES,
} as unknown as Sheet;
const HERE = LEAVES[0] as Leaf;

const PLACES = {
  tree: () => <TreeList sheet={{ ...SHEET, leaves: LEAVES.slice(1) }} leaf={HERE} unsent={[]} q="" />,
  foot: () => (
    <LeafFooter sheet={SHEET} code="1.1">
      {null}
    </LeafFooter>
  ),
  'next work': () => <NextWork sheet={SHEET} code="1.1" show="rest" />,
  needs: () => <NeedsSummary sheetId="s1" needs={groupNeeds(SHEET, [{ leaf: '1.2', message: 'chưa chấm' }])} onClose={vi.fn()} />,
};

test.each(Object.entries(PLACES))('%s: another leaf opens with the same document, but not at the page of this leaf', (_, Place) => {
  drawn.searches = [];

  draw(<Place />);

  expect(drawn.searches).toEqual([{ leaf: '1.2', show: 'rest', q: 'ke', doc: 'd1' }]);
});
