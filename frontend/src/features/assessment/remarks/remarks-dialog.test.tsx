import { QueryClient } from '@tanstack/react-query';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem, NetworkFailure } from '../../../api/problem.ts';
import { meQuery } from '../../../api/queries.ts';
import { Toaster } from '../../../components/ui/toaster.tsx';
import { type Drawing, draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import type { Sheet } from '../model.ts';
import { type Remarks, saveRemarks } from './api.ts';
import { RemarksDialog } from './remarks-dialog.tsx';

const AT = '2026-11-30T02:00:00Z';
const FIRST: Remarks = { difficulties: 'Thiếu người', proposals: null, version: 1, by: { username: 'hoa', name: 'Hoa' }, at: AT };
const THEIRS: Remarks = { difficulties: 'Máy cũ', proposals: 'Cấp máy', version: 2, by: { username: 'binh', name: 'Bình' }, at: AT };

let loaded = FIRST;
vi.mock('./api.ts', async (original) => ({
  ...(await original<object>()),
  saveRemarks: vi.fn(async (_: string, version: number, texts: object) => ({ ...FIRST, ...texts, version: version + 1 })),
  remarksQuery: (id: string) => ({ queryKey: ['remarks', id], queryFn: async () => loaded }),
}));

const onClose = vi.fn();
let sheets = 0;
let sheet = '';
let drawn: Drawing | undefined;

/** Drafts live as long as the page: every test has a sheet of its own. */
beforeEach(() => {
  vi.clearAllMocks();
  loaded = FIRST;
  sheet = `s${++sheets}`;
  drawn = undefined;
});

async function open(allowed: string[] = ['score']) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(meQuery().queryKey, { username: 'an' } as never);
  drawn?.again(null);
  drawn = draw(
    <>
      <RemarksDialog sheet={{ id: sheet, allowed } as unknown as Sheet} onClose={onClose} />
      <Toaster />
    </>,
    queries,
  );
  await vi.waitFor(async () => {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(words()).not.toContain('Đang tải');
  });
}

const words = () => document.querySelector('dialog')?.textContent ?? '';
const fields = () => [...document.querySelectorAll('textarea')];
const button = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = (name: string) => act(async () => button(name)?.click());
const sent = () => vi.mocked(saveRemarks).mock.calls.map(([, version, texts]) => [version, texts.difficulties, texts.proposals]);

function write(field: number, text: string) {
  const area = fields()[field] as HTMLTextAreaElement;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function refuse(status: number, more: object = {}) {
  vi.mocked(saveRemarks).mockRejectedValueOnce(new ApiProblem(status, { detail: 'Máy chủ từ chối.', ...more } as never));
}

test('both texts are saved over the version that was read, and the dialog closes', async () => {
  await open();
  expect(words()).toContain('Hoa lưu lúc');
  expect(button('Lưu')?.getAttribute('aria-disabled')).toBe('true');

  write(1, 'Cấp máy');
  await press('Lưu');

  expect(sent()).toEqual([[1, 'Thiếu người', 'Cấp máy']]);
  expect(onClose).toHaveBeenCalled();
  expect(document.body.textContent).toContain('Đã lưu khó khăn, đề xuất');
});

test('a refusal and a lost connection keep what was typed, also for the next time', async () => {
  await open();
  write(0, 'Mạng chậm');
  refuse(409);
  await press('Lưu');
  expect(words()).toContain('Máy chủ từ chối.');
  expect(fields()[0]?.value).toBe('Mạng chậm');

  vi.mocked(saveRemarks).mockRejectedValueOnce(new NetworkFailure('offline'));
  await press('Lưu');
  expect(fields()[0]?.value).toBe('Mạng chậm');
  expect(onClose).not.toHaveBeenCalled();

  await open([]);
  expect(fields()[0]?.value).toBe('Mạng chậm');
  expect(words()).toContain('Chưa lưu lên hệ thống');
  await press('Bỏ phần chưa lưu');
  expect(fields()[0]?.value).toBe('Thiếu người');
});

test('where a colleague was faster, both are shown and one is chosen: mine', async () => {
  await open();
  write(0, 'Mạng chậm');
  refuse(412, { remarks: THEIRS });
  await press('Lưu');
  expect(words()).toContain('Bình đã lưu bản khác');
  expect(words()).toContain('Cấp máy');
  expect(button('Lưu')).toBeUndefined();

  await press('Lưu bản của tôi');

  expect(sent().at(-1)).toEqual([2, 'Mạng chậm', '']);
});

test('or theirs, which sends nothing', async () => {
  await open();
  write(0, 'Mạng chậm');
  refuse(412, { remarks: THEIRS });
  await press('Lưu');

  await press('Lấy bản của họ');

  expect(fields().map(({ value }) => value)).toEqual(['Máy cũ', 'Cấp máy']);
  expect(words()).not.toContain('Bình đã lưu bản khác');
  expect(sent()).toHaveLength(1);
});

test('what was left unsaved meets what was saved since as soon as it is opened', async () => {
  await open();
  write(0, 'Mạng chậm');
  loaded = THEIRS;

  await open();

  expect(words()).toContain('Bình đã lưu bản khác');
  expect(fields()[0]?.value).toBe('Mạng chậm');
});

test('a save whose answer was lost is found to be done', async () => {
  await open();
  write(0, 'Máy cũ ');
  write(1, 'Cấp máy');
  refuse(412, { remarks: THEIRS });
  await press('Lưu');

  expect(onClose).toHaveBeenCalled();
});

test('what is typed while it is being saved stays and is not saved yet', async () => {
  let answer: (remarks: Remarks) => void = () => undefined;
  vi.mocked(saveRemarks).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  await open();
  write(0, 'Một');
  await press('Lưu');
  expect(words()).toContain('Đang lưu…');

  write(0, 'Một, hai');
  await act(async () => answer({ ...THEIRS, difficulties: 'Một', proposals: null }));

  expect(onClose).not.toHaveBeenCalled();
  expect(words()).not.toContain('đã lưu bản khác');
  await press('Lưu');
  expect(sent().at(-1)).toEqual([2, 'Một, hai', '']);
});

test('whoever may not write reads', async () => {
  await open([]);

  expect(fields()).toEqual([]);
  expect(words()).toContain('Thiếu người');
  expect(words()).toContain('Chưa ghi.');
});
