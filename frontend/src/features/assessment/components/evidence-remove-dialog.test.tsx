import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../api/problem.ts';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import { removeDocument } from '../evidence/api.ts';
import type { LibraryDocument } from '../evidence/documents.ts';
import { EvidenceRemoveDialog } from './evidence-remove-dialog.tsx';

const library = vi.hoisted(() => vi.fn());
vi.mock('../evidence/api.ts', async (original) => ({
  ...(await original<object>()),
  libraryQuery: (sheet: string) => ({ queryKey: ['evidence', sheet], queryFn: library }),
  removeDocument: vi.fn(),
}));

const DOCUMENT = { id: 'd1', version: 3, name: 'Báo cáo.pdf', documentNumber: null, url: null } as LibraryDocument;
const leaves = (...codes: string[]) => codes.map((leaf) => ({ leaf, pointer: null }));

beforeEach(() => void vi.mocked(removeDocument).mockReset());

async function press(): Promise<void> {
  await act(async () => document.querySelector<HTMLButtonElement>('footer .danger')?.click());
}

test('a document that a colleague has linked elsewhere stays until somebody has seen that and presses again', async () => {
  const stale = new ApiProblem(412, { type: '/problems/stale-version', title: 'Cũ', status: 412, detail: 'Đã được thay đổi.' } as never);
  vi.mocked(removeDocument).mockRejectedValueOnce(stale).mockResolvedValueOnce();
  const now = { ...DOCUMENT, version: 4, links: leaves('1.1', '3.2.2') };
  library.mockResolvedValue([now]);
  const done = vi.fn();
  draw(<EvidenceRemoveDialog sheet="s1" document={{ ...DOCUMENT, links: leaves('1.1') }} onBack={vi.fn()} onDone={done} />);

  await press();

  expect(vi.mocked(removeDocument).mock.lastCall?.[1].version).toBe(3);
  expect(document.body.textContent).toContain('tiêu chí 1.1, 3.2.2');
  expect(document.body.textContent).toContain('Bấm lần nữa nếu vẫn muốn xóa');
  expect(done).not.toHaveBeenCalled();

  await press();

  expect(vi.mocked(removeDocument).mock.lastCall?.[1].version).toBe(4);
  expect(done).toHaveBeenCalled();
});
