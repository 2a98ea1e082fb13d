import { useQuery } from '@tanstack/react-query';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import './messages.ts';
import { FindInDocument } from './find-in-document.tsx';
import { PagePicture } from './page-picture.tsx';
import { PageText } from './page-text.tsx';
import { hitsQuery } from './pages.ts';

const fetched = vi.fn<(request: Request) => Promise<Response>>();
const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const text = (words: string) => json({ items: [{ page: 1, text: words, snippet: '' }], page: 0, size: 1, total: 1 });
const settle = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms));
const shown = () => document.body.textContent;

function words(revision: number) {
  return <PageText sheet="s1" document={{ id: 'd1', revision }} page={1} find="" open />;
}

function Find({ find }: { find: string }) {
  const hits = useQuery(hitsQuery('s1', { id: 'd1', revision: 1 }, find));
  return <FindInDocument find={find} hits={hits} page={1} onFind={() => undefined} onTurn={() => undefined} />;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test('a document of other bytes shows its own pages', async () => {
  fetched.mockResolvedValueOnce(text('bản đầu')).mockResolvedValueOnce(text('bản sau'));
  const drawing = draw(words(1));
  await settle();
  expect(shown()).toBe('bản đầu');

  drawing.again(words(2));
  await settle();

  expect(shown()).toBe('bản sau');
});

test('a server that is busy is asked again, and what is waited for is said', async () => {
  fetched.mockImplementationOnce(async () => json({}, 503)).mockImplementationOnce(async () => text('đây'));
  draw(words(1));
  expect(shown()).toBe('Đang đọc chữ của trang 1…');
  await settle(500);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(shown()).toBe('Đang đọc chữ của trang 1…');

  await settle(1_000);

  expect(shown()).toBe('đây');
});

test('what stays away is told, and may be tried again', async () => {
  fetched.mockImplementation(async () => json({}, 500));
  draw(<PagePicture sheet="s1" document={{ id: 'd1', revision: 1 }} page={3} alt="Trang 3" />);
  await settle();
  expect(shown()).toContain('Chưa vẽ được trang 3.');

  fetched.mockImplementation(async () => new Response('picture'));
  act(() => document.querySelector('button')?.click());
  await settle();

  expect(document.querySelector('img')?.alt).toBe('Trang 3');
});

test('a search says that it searches, and that it could not', async () => {
  fetched.mockImplementation(async () => json({}, 500));
  draw(<Find find="hồ sơ" />);
  expect(shown()).toContain('Đang tìm…');

  await settle();

  expect(shown()).toContain('Chưa tìm được trong tài liệu này.');
  expect(shown()).toContain('Thử lại');
});
