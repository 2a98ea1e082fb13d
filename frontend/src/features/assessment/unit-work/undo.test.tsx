import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../api/problem.ts';
import { Toaster } from '../../../components/ui/toaster.tsx';
import { type Drawing, draw } from '../../../testing/draw.tsx';
import './messages.ts';
import type { Leaf, Sheet } from '../model.ts';
import { giveLeaves, markLeaves } from './api.ts';
import { GiveDialog } from './give-dialog.tsx';
import type { Work } from './work.ts';
import { WorkPanel } from './work-panel.tsx';

vi.mock('./api.ts', async (original) => ({
  ...(await original<object>()),
  giveLeaves: vi.fn(async () => undefined),
  markLeaves: vi.fn(async () => undefined),
}));

const LEAF = { code: '1.1', name: 'Kế hoạch', area: '1', version: 3, self: null } as unknown as Leaf;
const HELD = { code: '1.1', open: true, mine: true, room: 'Một cửa', username: 'an', name: 'An', dueOn: null, mark: null, history: [] };
const WORK = { me: 'an', people: [], rooms: ['Một cửa'], allowed: [], leaves: new Map([['1.1', HELD]]) } as unknown as Work;
const SHEET = {
  id: 's1',
  indexSet: { id: 'set' },
  areas: [{ code: '1', name: 'Chỉ đạo' }],
  leaves: [LEAF],
  work: WORK,
} as unknown as Sheet;
const REFUSED = new ApiProblem(409, { title: 'conflict', detail: 'Tiêu chí đã giao cho người khác.' } as never);
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === name)?.click());

let drawing: Drawing;

beforeEach(() => {
  vi.clearAllMocks();
  drawing = draw(<Toaster />);
});

/** Does it, goes somewhere else, and asks in the notice for the way back. */
async function thenUndo(name: string): Promise<void> {
  await press(name);
  drawing.again(<Toaster />);
  await press('Hoàn tác');
}

test('what was given out and could not be taken back says so', async () => {
  vi.mocked(giveLeaves).mockResolvedValueOnce(undefined).mockRejectedValueOnce(REFUSED);
  drawing.again(
    <>
      <GiveDialog sheet={SHEET} work={WORK} chosen={['1.1']} onClose={vi.fn()} />
      <Toaster />
    </>,
  );

  await thenUndo('Giao 1 tiêu chí');

  expect(document.body.textContent).toContain('Chưa hoàn tác được: Tiêu chí đã giao cho người khác.');
});

test.each([
  ['Thôi nhận', giveLeaves],
  ['Báo xong', markLeaves],
])('“%s” that could not be taken back says so wherever the notice is answered', async (name, ask) => {
  vi.mocked(ask).mockResolvedValueOnce(undefined).mockRejectedValueOnce(REFUSED);
  drawing.again(
    <>
      <WorkPanel sheet={SHEET} leaf={LEAF} unsent={false} />
      <Toaster />
    </>,
  );

  await thenUndo(name);

  expect(ask).toHaveBeenCalledTimes(2);
  expect(document.body.textContent).toContain('Chưa hoàn tác được: Tiêu chí đã giao cho người khác.');
});

test('what is taken back says so, with what was before', async () => {
  drawing.again(
    <>
      <WorkPanel sheet={SHEET} leaf={LEAF} unsent={false} />
      <Toaster />
    </>,
  );

  await thenUndo('Thôi nhận');

  expect(vi.mocked(giveLeaves).mock.calls.map(([, , duties]) => duties)).toEqual([
    [{ leaf: '1.1', room: 'Một cửa', username: null, dueOn: null }],
    [{ leaf: '1.1', room: 'Một cửa', username: 'an', dueOn: null }],
  ]);
  expect(document.body.textContent).toContain('Đã hoàn tác');
});
