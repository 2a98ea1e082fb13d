import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renewToken, SessionExpired } from '../lib/auth.ts';
import { openTransfer, type Transfer } from './resumable.ts';

// the build for browsers, which can read files
vi.mock('tus-js-client', () => import('../../node_modules/tus-js-client/lib.esm/browser/index.js' as string));
vi.mock('../lib/auth.ts', async (original) => ({ ...(await original<object>()), renewToken: vi.fn() }));

type Reply = { status: number; headers?: Record<string, string> } | 'broken' | 'none';

const SIZE = 5;
const at = (offset: number): Reply => ({ status: 200, headers: { 'Upload-Offset': `${offset}`, 'Upload-Length': `${SIZE}` } });
const CREATED: Reply = { status: 201, headers: { Location: '/api/uploads/u1' } };
const DONE: Reply = { status: 204, headers: { 'Upload-Offset': `${SIZE}` } };
const replies: Reply[] = [];
const asked: string[] = [];

/** A line that gives the next of the replies, or none until the request is taken back. */
class Line {
  upload = {};
  status = 0;
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  private method = '';
  private headers: Record<string, string> = {};
  open(method: string): void {
    this.method = method;
  }
  setRequestHeader(): void {}
  getResponseHeader(name: string): string | null {
    return this.headers[name] ?? null;
  }
  send(): void {
    asked.push(this.method);
    const reply = replies.shift() ?? 'none';
    if (reply !== 'none') {
      setTimeout(() => this.answer(reply));
    }
  }
  abort(): void {
    this.onabort?.();
    this.onloadend?.();
  }
  private answer(reply: Exclude<Reply, 'none'>): void {
    if (reply === 'broken') {
      this.onerror?.();
    } else {
      this.status = reply.status;
      this.headers = reply.headers ?? {};
      this.onload?.();
    }
    this.onloadend?.();
  }
}

const events = { onProgress: vi.fn(), onStalled: vi.fn(), onArrived: vi.fn(), onFault: vi.fn() };
let transfer: Transfer;

beforeEach(() => {
  vi.stubGlobal('XMLHttpRequest', Line);
});
afterEach(() => {
  transfer.pause();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
  sessionStorage.clear();
  replies.length = 0;
  asked.length = 0;
});

async function sent(...given: Reply[]): Promise<void> {
  replies.push(...given);
  transfer = await openTransfer('/api/uploads', new File(['x'.repeat(SIZE)], 'a.txt'), 1, events);
  transfer.start();
}

test('a network that is back while a piece is on its way begins again, and the file is not lost', async () => {
  await sent(CREATED, 'none', at(0), DONE);
  await vi.waitFor(() => expect(asked).toEqual(['POST', 'PATCH']));

  window.dispatchEvent(new Event('online'));

  await vi.waitFor(() => expect(events.onArrived).toHaveBeenCalledWith('u1'));
  expect(events.onFault).not.toHaveBeenCalled();
  expect(asked).toEqual(['POST', 'PATCH', 'HEAD', 'PATCH']);
});

test('a piece whose token cannot be renewed for want of the network goes on by itself', async () => {
  vi.mocked(renewToken).mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce('fresh');
  await sent(CREATED, { status: 401 }, at(0), { status: 401 }, DONE);

  await vi.waitFor(() => expect(events.onArrived).toHaveBeenCalledWith('u1'));
  expect(events.onStalled).toHaveBeenCalledOnce();
  expect(events.onFault).not.toHaveBeenCalled();
});

test('a piece without a session waits for the person', async () => {
  vi.mocked(renewToken).mockRejectedValueOnce(new SessionExpired());
  await sent(CREATED, { status: 401 });

  await vi.waitFor(() => expect(events.onFault).toHaveBeenCalledWith(expect.any(SessionExpired)));
  expect(events.onStalled).not.toHaveBeenCalled();
});
