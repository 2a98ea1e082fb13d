import { QueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { settingsQuery } from '../../../api/queries.ts';
import { openTransfer } from '../../../api/resumable.ts';
import { drawAt } from '../../../testing/draw-at.tsx';
import '../messages.ts';
import type { Sheet } from '../model.ts';
import { EvidenceAddDialog } from './evidence-add-dialog.tsx';

vi.mock('../../../api/resumable.ts', async (original) => ({ ...(await original<object>()), openTransfer: vi.fn() }));

const SHEET = { id: 's1', indexSet: { id: 'set' }, campaign: { year: 2018 } } as Sheet;
const FILES = [new File(['xxxx'], 'a.pdf')];
const transfer = { start: vi.fn(), pause: vi.fn(), giveUp: vi.fn(), forget: vi.fn() };
const shown = () => document.querySelector('dialog')?.textContent;
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

/** As the sheet does it: what belongs to a leaf goes with the leaf. */
function Page() {
  const { leaf } = useSearch({ strict: false });
  return leaf === '3.2.2' ? <EvidenceAddDialog sheet={SHEET} files={FILES} leaf={leaf} onClose={vi.fn()} /> : <p>{leaf}</p>;
}

async function chosen(): Promise<(to: string) => Promise<void>> {
  const queries = new QueryClient();
  queries.setQueryData(settingsQuery().queryKey, { maxFileSize: 10 } as never);
  return drawAt('/assessments/s1?leaf=3.2.2', Page, queries);
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(openTransfer).mockResolvedValue(transfer);
});

test('another leaf is not opened over chosen files without a question', async () => {
  const go = await chosen();

  await go('/assessments/s1?leaf=3.2.4');
  expect(shown()).toContain('Bỏ các tệp chưa thêm?');

  await press('Quay lại');
  expect(shown()).toContain('a.pdf');
  expect(transfer.giveUp).not.toHaveBeenCalled();
});

test('whoever drops the chosen files comes to the other leaf', async () => {
  const go = await chosen();

  await go('/assessments/s1?leaf=3.2.4');
  await press('Bỏ các tệp');

  expect(document.body.textContent).toContain('3.2.4');
  expect(transfer.giveUp).toHaveBeenCalledOnce();
});

test('what is looked at beside the chosen files is no leaving', async () => {
  const go = await chosen();

  await go('/assessments/s1?leaf=3.2.2&doc=d1');

  expect(shown()).toContain('a.pdf');
});
