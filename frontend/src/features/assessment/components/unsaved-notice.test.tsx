import { act, type ReactNode, useSyncExternalStore } from 'react';
import { expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../api/problem.ts';
import { Toaster } from '../../../components/ui/toaster.tsx';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import type { Entry, Leaf, Sheet } from '../model.ts';
import { Outbox } from '../saving/outbox.ts';
import { MoveDialog } from './move-dialog.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';

vi.mock('@tanstack/react-router', () => ({
  Link: ({ search, onClick, children }: { search: (old: object) => { leaf: string }; onClick?: () => void; children: ReactNode }) => (
    <button type="button" data-leaf={search({}).leaf} onClick={onClick}>
      {children}
    </button>
  ),
}));

const leafOf = (code: string, version = 1) => ({ code, name: `Tiêu chí ${code}`, version, self: null }) as unknown as Leaf;
const SHEET = {
  id: 's1',
  unit: { name: 'UBND phường 1' },
  leaves: ['1.1', '1.2', '1.3', '1.4', '1.5'].map((code) => leafOf(code)),
} as unknown as Sheet;

/** What the server says to a save of these leaves; all others wait for its answer. */
const REFUSALS: Record<string, ApiProblem> = {
  '1.1': new ApiProblem(409, { detail: 'Phiếu đã gửi.' }),
  '1.2': new ApiProblem(422, { errors: [{ field: 'input.b', message: 'Lớn hơn tổng số.' }] }),
  '1.3': new ApiProblem(412, { leaf: leafOf('1.3', 7), changedBy: { username: 'lan', name: 'Lan' } } as never),
  '9.9': new ApiProblem(404, { detail: 'Không có tiêu chí này.' }),
};

function entry(explanation: string | null = null): Entry {
  return { input: { a: '1200', counts: { CAPTINH: 2 } }, score: '1.5', explanation, evidenceIncomplete: false };
}

/** An outbox that has tried to save these leaves. */
async function outboxAfter(...leaves: string[]): Promise<Outbox> {
  const outbox = new Outbox({
    username: 'anninh',
    sheet: 's1',
    store: { load: async () => [], put: async () => undefined, remove: async () => undefined },
    send: (leaf) => (REFUSALS[leaf] ? Promise.reject(REFUSALS[leaf]) : new Promise(() => undefined)),
    accepted: () => undefined,
    signedIn: async () => undefined,
    now: () => new Date(),
  });
  for (const leaf of leaves) {
    outbox.change(leaf, entry('Theo sổ'), 1);
    outbox.flush(leaf);
  }
  const refused = leaves.filter((leaf) => REFUSALS[leaf]).map((leaf) => () => outbox.states.of(leaf).kind);
  await vi.waitFor(() => expect(refused.map((kind) => kind()).filter((kind) => kind === 'waiting' || kind === 'saving')).toEqual([]));
  return outbox;
}

/** Draws again whenever the outbox says so, as the pages do. */
function Page({ outbox, content }: { outbox: Outbox; content: () => ReactNode }) {
  useSyncExternalStore(outbox.states.subscribe, () => outbox.states.revision);
  return (
    <>
      {content()}
      <Toaster />
    </>
  );
}

const items = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
const linked = () => [...document.querySelectorAll<HTMLElement>('[data-leaf]')].map(({ dataset }) => dataset.leaf);
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === name)?.click());
const drawNotice = (outbox: Outbox, open?: string) =>
  draw(<Page outbox={outbox} content={() => <UnsavedNotice sheet={SHEET} outbox={outbox} open={open} />} />);

test('leaves whose save failed are told with the reason and the way to them, wherever one has gone on', async () => {
  drawNotice(await outboxAfter('1.3', '1.1', '1.2', '1.4'), '1.5');

  expect(items()).toEqual([
    '1.1 Tiêu chí 1.1 Chưa lưu được – hệ thống từ chối: Phiếu đã gửi.',
    '1.2 Tiêu chí 1.2 Chưa lưu được – số liệu chưa hợp lệ: Lớn hơn tổng số.',
    '1.3 Tiêu chí 1.3 Chưa lưu – chọn một trong hai số',
  ]);
  expect(linked()).toEqual(['1.1', '1.2', '1.3']);
});

test('the open leaf says it itself', async () => {
  drawNotice(await outboxAfter('1.1'), '1.1');

  expect(document.body.textContent).toBe('');
});

test('what was typed for a leaf that the sheet has no more is shown before it is given up, and can be taken back', async () => {
  const outbox = await outboxAfter('9.9');
  drawNotice(outbox);
  expect(linked()).toEqual([]);
  expect(items()[0]).toContain('Bạn đã nhập: 1.200 · 2 · điểm tự chấm 1,5 · “Theo sổ”');

  await press('Bỏ nội dung đã nhập ở 9.9');

  expect(items()).toEqual([]);
  expect(outbox.unsent).toEqual([]);
  await press('Hoàn tác');
  expect(outbox.draft('9.9')).toEqual(entry('Theo sổ'));
});

test('so is what could not even be read', async () => {
  const outbox = await outboxAfter();
  outbox.unread.set('9.9', { draft: { texts: { a: '12,' }, own: null, explanation: '', incomplete: false, language: 'vi' }, version: 1 });
  drawNotice(outbox);
  expect(items()[0]).toContain('Bạn đã nhập: 12,');

  await press('Bỏ nội dung đã nhập ở 9.9');

  expect(items()).toEqual([]);
});

test('a move that waits for saves names the leaves, and a link makes room', async () => {
  const outbox = await outboxAfter('1.1', '1.4');
  const onClose = vi.fn();
  draw(
    <Page
      outbox={outbox}
      content={() => <MoveDialog sheet={SHEET} name="forward" outbox={outbox} onNeeds={vi.fn()} onClose={onClose} />}
    />,
  );

  expect(document.querySelector('dialog')?.textContent).toContain('Còn 2 tiêu chí chưa lưu xong');
  expect(linked()).toEqual(['1.1', '1.4']);
  await press('1.4 Tiêu chí 1.4');
  expect(onClose).toHaveBeenCalled();
});
