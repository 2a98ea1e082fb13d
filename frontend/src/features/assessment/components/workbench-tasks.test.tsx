import { act, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import type { Leaf, Sheet } from '../model.ts';
import { Workbench } from './workbench.tsx';

const bare = vi.hoisted(
  () =>
    ({ children }: { children?: ReactNode }) =>
      children ?? null,
);
vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  Link: bare,
  useNavigate: () => () => undefined,
  useSearch: () => ({}),
}));
vi.mock('../carry/use-carried.ts', () => ({ useCarried: () => undefined }));
vi.mock('../saving/use-outbox.ts', () => {
  const states = { accepted: 0, freshest: (leaf: object) => leaf, epoch: () => 0 };
  const outbox = { restored: true, unsent: [], unread: new Map(), states };
  return { useOutbox: () => outbox };
});
vi.mock('../../../components/guidance/guidance.tsx', () => ({ Guidance: bare }));
vi.mock('./evidence-section.tsx', () => ({ EvidenceSection: bare }));
vi.mock('./leaf-pane.tsx', () => ({ LeafPane: bare }));
vi.mock('./sheet-notices.tsx', () => ({ SheetNotices: bare }));
vi.mock('./tree-pane.tsx', () => ({ TreePane: bare }));

const leafAt = (code: string, allowed: string[]) =>
  ({
    code,
    name: 'Kế hoạch',
    area: '1',
    version: 1,
    rule: { type: 'MANUAL' },
    scoredBy: 'SELF',
    minScore: '0',
    maxScore: '1',
    enterableMax: '1',
    decimals: 2,
    self: null,
    district: null,
    province: null,
    reappraisal: null,
    request: null,
    objection: null,
    notApplicableRequest: null,
    evidence: [],
    allowed,
  }) as unknown as Leaf;
const sheetOf = (status: string, allowed: string[]) =>
  ({
    id: 's1',
    unit: { code: 'X1', name: 'UBND phường 1' },
    indexSet: { id: 'set' },
    status,
    areas: [],
    progress: { scored: 0, leaves: 2 },
    leaves: [leafAt('1.1', allowed), leafAt('1.2', allowed)],
    allowed,
  }) as unknown as Sheet;
const MINE = sheetOf('DISTRICT_APPRAISAL', ['appraise', 'request']);
const WORDS = 'Gửi báo cáo quý IV';
const field = () => document.querySelector<HTMLTextAreaElement>('dialog textarea');

function askInWords() {
  const drawing = draw(<Workbench sheet={MINE} code="1.1" username="h747" q="" />);
  act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true })));
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), WORDS);
    field()?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return drawing;
}

test('the words of a request stay in their dialog when the sheet goes to somebody else meanwhile', () => {
  const { again } = askInWords();

  again(<Workbench sheet={sheetOf('PROVINCE_APPRAISAL', [])} code="1.1" username="h747" q="" />);

  expect(field()?.value).toBe(WORDS);
});

test('a dialog about a leaf ends with it', () => {
  const { again } = askInWords();

  again(<Workbench sheet={MINE} code="1.2" username="h747" q="" />);
  again(<Workbench sheet={MINE} code="1.1" username="h747" q="" />);

  expect(document.querySelector('dialog')).toBeNull();
});
