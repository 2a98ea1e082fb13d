import { act, type ReactNode, useSyncExternalStore } from 'react';
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

const DRAFT: AppraisalDraft = { texts: {}, own: '0,5', reason: 'Thiếu một báo cáo', version: 4, language: 'vi' };
const SENT = { input: null, score: '0.5', reason: 'Thiếu một báo cáo' };
const SAVE = 'Lưu và sang tiêu chí sau';

/** The leaf with a correction that is typed, as the page draws it: with every key again. */
function correct(draft: AppraisalDraft, leaf: Leaf = LEAF) {
  const drafts = new Drafts<AppraisalDraft>('appraisal', 'h747', 's1');
  drafts.put('1.1', draft);
  const onNext = vi.fn();
  const drawing = draw(<Page {...{ leaf, drafts, onNext }} />);
  const become = (now: Leaf) => drawing.again(<Page leaf={now} {...{ drafts, onNext }} />);
  return { drafts, onNext, become, leave: () => drawing.again(<Toaster />) };
}

function Page({ leaf, drafts, onNext }: { leaf: Leaf; drafts: Drafts<AppraisalDraft>; onNext: () => void }) {
  useSyncExternalStore(drafts.subscribe, () => drafts.revision);
  return (
    <>
      <AppraisalPane
        sheet={SHEET}
        leaf={leaf}
        stage="district"
        drafts={drafts}
        top={null}
        foot={null}
        onTask={vi.fn()}
        onNext={onNext}
        onProof={vi.fn()}
      />
      <Toaster />
    </>
  );
}

/** The reason is changed by hand. */
function type(text: string): void {
  const field = document.querySelector('.leaf-form textarea') as HTMLTextAreaElement;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Somebody else was faster. */
const faster = (version: number) =>
  new ApiProblem(412, {
    leaf: { ...LEAF, version },
    changedBy: { username: 'other', name: 'Bình' },
    changedAt: '2018-12-02T00:00:00Z',
  } as never);

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
      onTask={vi.fn()}
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

test('a correction that is saved is no draft any more, and the next leaf follows', async () => {
  vi.mocked(putAppraisal).mockResolvedValueOnce({ ...LEAF, version: 5 });
  const { drafts, onNext } = correct(DRAFT);

  await press(SAVE);

  expect(putAppraisal).toHaveBeenCalledExactlyOnceWith('s1', '1.1', 4, SENT);
  expect(drafts.of('1.1')).toBeUndefined();
  expect(onNext).toHaveBeenCalledOnce();
});

test('what is typed on while a correction is sent stays with its leaf on screen, and is saved next over the values sent', async () => {
  let answer = (_: Leaf) => undefined as unknown;
  vi.mocked(putAppraisal)
    .mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
    .mockResolvedValueOnce({ ...LEAF, version: 6 });
  const { drafts, onNext } = correct(DRAFT);

  await press(SAVE);
  type('Thiếu một báo cáo quý');
  await press(SAVE);
  expect(putAppraisal).toHaveBeenCalledOnce();
  await act(async () => answer({ ...LEAF, version: 5 }));
  expect(drafts.of('1.1')).toEqual({ ...DRAFT, reason: 'Thiếu một báo cáo quý', version: 5 });
  expect(onNext).not.toHaveBeenCalled();

  await press(SAVE);

  expect(putAppraisal).toHaveBeenLastCalledWith('s1', '1.1', 5, { ...SENT, reason: 'Thiếu một báo cáo quý' });
  expect(onNext).toHaveBeenCalledOnce();
});

test('an answer that comes when another leaf is on screen already does not move the page', async () => {
  let answer = (_: Leaf) => undefined as unknown;
  vi.mocked(putAppraisal).mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const { onNext, leave } = correct(DRAFT);

  await press(SAVE);
  leave();
  await act(async () => answer({ ...LEAF, version: 5 }));

  expect(document.body.textContent).toContain('Đã lưu thẩm định tiêu chí 1.1');
  expect(onNext).not.toHaveBeenCalled();
});

test('taking a decision back keeps the correction that is typed', async () => {
  const decision = { ...LEAF.self, by: { username: 'h747', name: 'Hà' }, at: '2018-12-02T00:00:00Z' };
  vi.mocked(putAppraisal).mockResolvedValueOnce({ ...LEAF, version: 5 });
  const { drafts } = correct(DRAFT, { ...LEAF, district: decision } as Leaf);

  await press('Rút quyết định');

  expect(putAppraisal).toHaveBeenCalledExactlyOnceWith('s1', '1.1', 4, { input: null, score: null, reason: null });
  expect(drafts.of('1.1')).toEqual({ ...DRAFT, version: 5 });
});

test('after a conflict what cannot be read is not sent as nothing, but shown', async () => {
  vi.mocked(putAppraisal)
    .mockRejectedValueOnce(faster(7))
    .mockResolvedValueOnce({ ...LEAF, version: 8 });
  const { drafts, become } = correct(DRAFT);
  await press(SAVE);
  become({ ...LEAF, version: 7 });
  act(() => drafts.put('1.1', { ...DRAFT, own: '0,5x' }));

  await press('Giữ số của tôi');
  expect(putAppraisal).toHaveBeenCalledOnce();
  act(() => vi.runOnlyPendingTimers());
  expect(document.activeElement).toBe(document.querySelector('.own-score input'));

  act(() => drafts.put('1.1', DRAFT));
  await press('Giữ số của tôi');

  expect(putAppraisal).toHaveBeenLastCalledWith('s1', '1.1', 7, SENT);
  expect(drafts.of('1.1')).toBeUndefined();
});

test('a correction that is given up, or agreed over, comes back with the way back', async () => {
  vi.mocked(putAppraisal)
    .mockResolvedValueOnce({ ...LEAF, version: 5 })
    .mockResolvedValueOnce({ ...LEAF, version: 6 });
  const { drafts } = correct(DRAFT);

  await press('Bỏ phần đang sửa');
  expect(drafts.of('1.1')).toBeUndefined();
  await press('Hoàn tác');
  expect(drafts.of('1.1')).toEqual(DRAFT);

  act(() => document.querySelector<HTMLElement>('input[type="radio"]')?.click());
  await press('Đồng ý và sang tiêu chí sau');
  expect(drafts.of('1.1')).toBeUndefined();
  await press('Hoàn tác');

  expect(drafts.of('1.1')).toEqual({ ...DRAFT, version: 6 });
});
