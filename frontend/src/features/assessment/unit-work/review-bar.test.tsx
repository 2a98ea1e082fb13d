import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../api/problem.ts';
import { draw } from '../../../testing/draw.tsx';
import './messages.ts';
import type { Leaf, Sheet } from '../model.ts';
import { markLeaves } from './api.ts';
import { ReviewBar } from './review-bar.tsx';
import { useChoice } from './use-choice.ts';

vi.mock('./api.ts', async (original) => ({ ...(await original<object>()), markLeaves: vi.fn(async () => undefined) }));

const LEAF = { code: '1.1', name: 'Kế hoạch', version: 3, self: { score: '1', input: null } } as unknown as Leaf;

function sheetWith(mark: { kind: string; changedSince: boolean } | null): Sheet {
  const leaves = new Map([['1.1', { code: '1.1', open: true, mark }]]);
  return { id: 's1', leaves: [LEAF], work: { allowed: ['review'], leaves } } as unknown as Sheet;
}

const OPEN = sheetWith(null);
const REVIEWED = sheetWith({ kind: 'REVIEWED', changedSince: false });
const CHANGED = sheetWith({ kind: 'REVIEWED', changedSince: true });

/** The page of the table: when nothing is left to review there is nothing to tick either. */
function Table({ sheet }: { sheet: Sheet }) {
  const choice = useChoice(sheet, undefined, []);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the table has it, which scrolls */}
      <section className="sheet-table" aria-label="Phiếu" tabIndex={0}>
        {choice && <input type="checkbox" checked={choice.has(LEAF)} onChange={() => choice.choose([LEAF], !choice.has(LEAF))} />}
      </section>
      <ReviewBar sheet={sheet} choice={choice} />
    </>
  );
}

const dialog = () => document.querySelector('dialog');
const table = () => document.querySelector<HTMLElement>('.sheet-table');
const press = (name: string) =>
  act(async () => {
    const button = [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === name);
    button?.focus();
    button?.click();
  });

/** Ticks the leaf and opens the dialog. */
async function choose() {
  const drawing = draw(<Table sheet={OPEN} />);
  act(() => document.querySelector('input')?.click());
  await press('Soát 1 tiêu chí');
  return (sheet: Sheet) => drawing.again(<Table sheet={sheet} />);
}

beforeEach(() => void vi.mocked(markLeaves).mockReset());

test('the dialog stays while somebody else reviews the same leaf, and says what the server says to it', async () => {
  const problem = { title: 'conflict', errors: [{ leaf: '1.1', message: '1.1 đã được sửa sau khi bạn mở.' }] };
  vi.mocked(markLeaves).mockRejectedValueOnce(new ApiProblem(409, problem as never));
  const become = await choose();

  become(REVIEWED);
  expect(dialog()?.textContent).toContain('1.1 Kế hoạch');
  await press('Soát 1 tiêu chí');
  expect(dialog()?.textContent).toContain('1.1 đã được sửa sau khi bạn mở.');

  await press('Hủy');
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(table());
});

test('after the review the focus is at the table, and what is to be reviewed again is not ticked by itself', async () => {
  const become = await choose();
  let answer = () => undefined as unknown;
  vi.mocked(markLeaves).mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve())));

  await press('Soát 1 tiêu chí');
  become(REVIEWED);
  await act(async () => answer());
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(table());

  become(CHANGED);
  expect(document.querySelector('input')?.checked).toBe(false);
  expect(dialog()).toBeNull();
});

test('unticking everything in the bar leads to the table, unticking in the table leaves the focus there', async () => {
  draw(<Table sheet={OPEN} />);
  const box = document.querySelector('input');
  act(() => box?.click());
  await press('Bỏ chọn');
  expect(document.activeElement).toBe(table());

  box?.focus();
  act(() => box?.click());
  act(() => box?.click());

  expect(document.activeElement).toBe(box);
});
