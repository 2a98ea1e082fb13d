import { act, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../api/problem.ts';
import { Toaster } from '../../../components/ui/toaster.tsx';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import { putAppraisal } from '../api.ts';
import type { Leaf, Sheet } from '../model.ts';
import { Drafts } from '../saving/drafts.ts';
import type { AppraisalDraft } from '../use-appraisal-form.ts';
import { AppraisalPane } from './appraisal-pane.tsx';

const bare = vi.hoisted(
  () =>
    ({ children }: { children?: ReactNode }) =>
      children ?? null,
);
vi.mock('../api.ts', async (original) => ({ ...(await original<object>()), putAppraisal: vi.fn() }));
vi.mock('./leaf-footer.tsx', () => ({ LeafFooter: bare }));
vi.mock('./evidence-section.tsx', () => ({ EvidenceSection: bare }));
vi.mock('../../../components/guidance/guidance.tsx', () => ({ Guidance: bare }));

const LEAF = {
  code: '1.1',
  name: 'Kế hoạch',
  version: 4,
  rule: { type: 'MANUAL' },
  scoredBy: 'SELF',
  minScore: '0',
  maxScore: '1',
  enterableMax: '1',
  decimals: 2,
  self: {
    input: null,
    score: '1',
    byRule: false,
    reason: null,
    explanation: null,
    by: { username: 'x26506', name: 'Lan' },
    at: '2018-12-01T00:00:00Z',
  },
  district: null,
  province: null,
  reappraisal: null,
  evidence: [],
  allowed: ['agree', 'appraise'],
} as unknown as Leaf;
const SHEET = {
  id: 's1',
  indexSet: { id: 'set' },
  status: 'DISTRICT_APPRAISAL',
  areas: [],
  leaves: [LEAF],
  allowed: ['appraise'],
} as unknown as Sheet;
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  act(() => vi.runOnlyPendingTimers());
  vi.useRealTimers();
  vi.mocked(putAppraisal).mockReset();
});

/** Agrees, goes on to what comes next as the page does, and asks in the notice for the way back. */
async function agreeAndUndo(undone: () => Promise<Leaf>): Promise<void> {
  const drafts = new Drafts<AppraisalDraft>('appraisal', 'h747', 's1');
  vi.mocked(putAppraisal)
    .mockResolvedValueOnce({ ...LEAF, version: 5 })
    .mockImplementationOnce(undone);
  const pane = (
    <AppraisalPane
      sheet={SHEET}
      leaf={LEAF}
      stage="district"
      drafts={drafts}
      top={null}
      foot={null}
      onNext={() => drawing.again(<Toaster />)}
      onProof={vi.fn()}
    />
  );
  const drawing = draw(
    <>
      {pane}
      <Toaster />
    </>,
  );
  await press('Đồng ý và sang tiêu chí sau');
  await press('Hoàn tác');
}

test('an agreement is taken back as it was saved, from wherever its notice is answered', async () => {
  await agreeAndUndo(async () => ({ ...LEAF, version: 6 }));

  expect(putAppraisal).toHaveBeenLastCalledWith('s1', '1.1', 5, { input: null, score: null, reason: null });
  expect(document.body.textContent).toContain('Đã rút quyết định ở tiêu chí 1.1');
});

test('an agreement that could not be taken back says so', async () => {
  await agreeAndUndo(() => Promise.reject(new ApiProblem(412, { detail: 'Có người vừa sửa.' })));

  expect(document.body.textContent).toContain('Chưa rút được quyết định ở tiêu chí 1.1: Có người vừa sửa.');
});
