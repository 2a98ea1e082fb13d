import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../api/problem.ts';
import { Toaster } from '../../../components/ui/toaster.tsx';
import { draw } from '../../../testing/draw.tsx';
import './messages.ts';
import type { Leaf, Sheet } from '../model.ts';
import { markLeaves } from './api.ts';
import { ReviewDialog } from './review-dialog.tsx';

vi.mock('./api.ts', async (original) => ({ ...(await original<object>()), markLeaves: vi.fn(async () => undefined) }));

const LEAVES = [
  { code: '1.1', name: 'Kế hoạch', version: 3, self: { score: '1', input: null } },
  { code: '1.2', name: 'Báo cáo', version: 0, self: null },
] as unknown as Leaf[];
const SHEET = { id: 's1', leaves: LEAVES } as unknown as Sheet;
const onDone = vi.fn();
const onClose = vi.fn();
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === name)?.click());
const marked = () => vi.mocked(markLeaves).mock.calls.map(([, id, , marks]) => [id, marks]);

beforeEach(() => {
  vi.clearAllMocks();
  draw(
    <>
      <ReviewDialog sheet={SHEET} leaves={LEAVES} onDone={onDone} onClose={onClose} />
      <Toaster />
    </>,
  );
});

test('all that is chosen is reviewed in one request as it is on screen, and taken back in one', async () => {
  expect(document.querySelector('dialog')?.textContent).toContain('1 tiêu chí trong đó chưa chấm.');

  await press('Soát 2 tiêu chí');
  await press('Hoàn tác');

  const order = (kind: string) => [
    { leaf: '1.1', kind, version: 3 },
    { leaf: '1.2', kind, version: 0 },
  ];
  expect(marked()).toEqual([
    ['s1', order('REVIEWED')],
    ['s1', order('TAKEN_BACK')],
  ]);
  expect(onDone).toHaveBeenCalled();
  expect(document.body.textContent).toContain('Đã hoàn tác');
});

test('what has changed meanwhile is named, and nothing is reviewed', async () => {
  const problem = {
    title: 'conflict',
    detail: 'Có tiêu chí đã đổi.',
    errors: [{ leaf: '1.1', message: '1.1 đã được sửa sau khi bạn xem.' }],
  };
  vi.mocked(markLeaves).mockRejectedValueOnce(new ApiProblem(409, problem as never));

  await press('Soát 2 tiêu chí');

  expect(document.querySelector('dialog')?.textContent).toContain('1.1 đã được sửa sau khi bạn xem.');
  expect(onDone).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});
