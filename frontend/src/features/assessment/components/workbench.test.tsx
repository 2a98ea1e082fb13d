import { QueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { meQuery, settingsQuery } from '../../../api/queries.ts';
import { openTransfer } from '../../../api/resumable.ts';
import { drawAt } from '../../../testing/draw-at.tsx';
import '../messages.ts';
import { libraryQuery } from '../evidence/api.ts';
import type { Leaf, Sheet } from '../model.ts';
import { Workbench } from './workbench.tsx';

const nothing = vi.hoisted(() => () => null);
vi.mock('../../../api/resumable.ts', async (original) => ({ ...(await original<object>()), openTransfer: vi.fn() }));
vi.mock('../carry/use-carried.ts', () => ({ useCarried: nothing }));
vi.mock('../use-leaf-form.ts', () => ({ useLeafForm: () => ({ faults: {}, state: { kind: 'idle' } }) }));
vi.mock('../../../components/guidance/guidance.tsx', () => ({ Guidance: nothing }));
vi.mock('../../../components/rule/rule-hint.tsx', () => ({ RuleHint: nothing }));
vi.mock('./tree-pane.tsx', () => ({ TreePane: nothing }));
vi.mock('./sheet-notices.tsx', () => ({ SheetNotices: nothing }));
vi.mock('./leaf-notices.tsx', () => ({ LeafNotices: nothing }));
vi.mock('./main-move.tsx', () => ({ MainMove: nothing, isReady: () => false }));
vi.mock('./stages.tsx', () => ({ Stages: nothing }));
vi.mock('../saving/use-outbox.ts', () => ({
  useOutbox: () => ({
    states: { accepted: 0, freshest: (leaf: Leaf) => leaf, epoch: () => 0 },
    restored: true,
    unsent: [],
    unread: new Map(),
    draft: () => undefined,
  }),
}));

const leaf = (code: string) => ({ code, name: `Tiêu chí ${code}`, scoredBy: 'SURVEY', evidence: [], allowed: ['prove'] });
const SHEET = {
  id: 's1',
  indexSet: { id: 'set' },
  campaign: { year: 2018 },
  status: 'DRAFT',
  areas: [],
  leaves: [leaf('3.2.2'), leaf('3.2.4')],
  progress: { scored: 0, leaves: 2 },
  allowed: [],
} as unknown as Sheet;
const transfer = { start: vi.fn(), pause: vi.fn(), giveUp: vi.fn(), forget: vi.fn() };
const screen = Object.assign(new EventTarget(), { matches: false });
const shown = () => document.querySelector('dialog')?.textContent;

function Page() {
  const { leaf = '3.2.2' } = useSearch({ strict: false });
  return <Workbench sheet={SHEET} code={leaf} username="x26575" q="" />;
}

function narrow(matches: boolean): void {
  act(() => {
    screen.matches = matches;
    screen.dispatchEvent(new Event('change'));
  });
}

async function chosen(): Promise<(to: string) => Promise<void>> {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  queries.setQueryData(settingsQuery().queryKey, { maxFileSize: 10 } as never);
  queries.setQueryData(meQuery().queryKey, {} as never);
  queries.setQueryData(libraryQuery('s1').queryKey, []);
  const go = await drawAt('/assessments/s1', Page, queries);
  const input = document.querySelector<HTMLInputElement>('[aria-label="Thêm minh chứng cho tiêu chí 3.2.2"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['xxxx'], 'a.pdf')] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  return go;
}

beforeEach(() => {
  screen.matches = false;
  vi.spyOn(window, 'matchMedia').mockReturnValue(screen as never);
  vi.mocked(openTransfer).mockResolvedValue(transfer);
});
afterEach(() => vi.resetAllMocks());

test.each([true, false])('files on their way stay when the window becomes narrow or wide: from narrow %s', async (from) => {
  screen.matches = from;
  await chosen();
  expect(shown()).toContain('a.pdf');

  narrow(!from);

  expect(shown()).toContain('a.pdf');
  expect(transfer.giveUp).not.toHaveBeenCalled();
});

test('what was open at one leaf is not open at another', async () => {
  const go = await chosen();
  await go('/assessments/s1?leaf=3.2.4');
  await act(async () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Bỏ các tệp')?.click());
  expect(document.querySelector('h1')?.textContent).toContain('3.2.4');

  await go('/assessments/s1?leaf=3.2.2');

  expect(document.querySelector('dialog')).toBeNull();
});
