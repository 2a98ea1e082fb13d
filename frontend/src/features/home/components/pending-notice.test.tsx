import { act, type ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AssessmentSummary } from '../../../api/queries.ts';
import { type PendingSheet, pendingSheets } from '../../../lib/pending-db.ts';
import { noteUnsent } from '../../../lib/unsent.ts';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import { PendingNotice } from './pending-notice.tsx';

vi.mock('../../../lib/pending-db.ts', () => ({ pendingSheets: vi.fn() }));
vi.mock('../api.ts', () => ({
  sheetQuery: (id: string) => ({ queryKey: [id], queryFn: () => Promise.reject(new Error(`${id} is not to be seen`)) }),
}));
vi.mock('@tanstack/react-router', () => ({
  Link: ({ params, children }: { params: { id: string }; children: ReactNode }) => <a href={`/assessments/${params.id}`}>{children}</a>,
}));

const SHEETS = [{ id: 's1', unit: { name: 'UBND phường 1' }, campaign: { title: 'Đợt năm 2018' } }] as unknown as AssessmentSummary[];
const links = () => [...document.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
const lies = (...left: PendingSheet[]) => void vi.mocked(pendingSheets).mockResolvedValue(left);

const drawNotice = () => draw(<PendingNotice username="anninh" sheets={SHEETS} />);

/** What the disk and the server say comes later. */
function shown(expected: () => void): Promise<void> {
  const look = async () => {
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expected();
  };
  return vi.waitFor(look, { interval: 1 });
}

beforeEach(() => void vi.clearAllMocks());

test('what an earlier visit left on this machine is told with the way to its sheets, also of one that is not in view', async () => {
  lies({ sheet: 's1', changes: 2 }, { sheet: 's9', changes: 1 });

  drawNotice();

  await shown(() =>
    expect(links()).toEqual([
      ['/assessments/s1', 'UBND phường 1 – Đợt năm 2018'],
      ['/assessments/s9', 'Phiếu khác'],
    ]),
  );
  expect(pendingSheets).toHaveBeenCalledWith('anninh');
  expect(document.body.textContent).toContain('(2 thay đổi)');
});

test('it goes when all is sent', async () => {
  lies({ sheet: 's1', changes: 1 });
  drawNotice();
  await shown(() => expect(links()).toHaveLength(1));
  lies();

  act(() => noteUnsent());

  await shown(() => expect(links()).toEqual([]));
});

test('a browser that keeps nothing has nothing to tell', async () => {
  vi.mocked(pendingSheets).mockRejectedValue(new Error('no storage'));

  drawNotice();

  await shown(() => expect(pendingSheets).toHaveBeenCalled());
  expect(document.body.textContent).toBe('');
});
