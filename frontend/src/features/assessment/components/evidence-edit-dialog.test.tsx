import { QueryClient } from '@tanstack/react-query';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { settingsQuery } from '../../../api/queries.ts';
import { openTransfer } from '../../../api/resumable.ts';
import { drawAt } from '../../../testing/draw-at.tsx';
import '../messages.ts';
import { changeDocument, replaceDocument } from '../evidence/api.ts';
import type { LibraryDocument } from '../evidence/documents.ts';
import type { Sheet } from '../model.ts';
import { EvidenceEditDialog } from './evidence-edit-dialog.tsx';

vi.mock('../../../api/resumable.ts', async (original) => ({ ...(await original<object>()), openTransfer: vi.fn() }));
vi.mock('../evidence/api.ts', async (original) => ({
  ...(await original<object>()),
  replaceDocument: vi.fn(),
  changeDocument: vi.fn(),
  refreshEvidence: vi.fn(),
}));

const SHEET = { id: 's1', campaign: { year: 2018 }, leaves: [], allowed: ['prove'] } as unknown as Sheet;
const DOCUMENT = {
  id: 'd1',
  version: 4,
  name: 'Kế hoạch.pdf',
  url: null,
  documentNumber: null,
  issuer: null,
  issuedOn: null,
  dateExplanation: null,
  kind: 'EVIDENCE',
  links: [],
} as unknown as LibraryDocument;
const transfer = { start: vi.fn(), pause: vi.fn(), giveUp: vi.fn(), forget: vi.fn() };
const onClose = vi.fn();
const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
const pressEscape = () => act(async () => dialog().dispatchEvent(new Event('cancel', { cancelable: true })));

function field(label: string): HTMLInputElement {
  const name = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(name?.htmlFor ?? '') as HTMLInputElement;
}

async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, text);
  await act(async () => input.dispatchEvent(new Event('input', { bubbles: true })));
}

async function edit(): Promise<void> {
  const queries = new QueryClient();
  queries.setQueryData(settingsQuery().queryKey, { maxFileSize: 10 } as never);
  await drawAt('/assessments/s1/evidence', () => <EvidenceEditDialog sheet={SHEET} document={DOCUMENT} onClose={onClose} />, queries);
}

/** Chooses another file, which is on the server then. */
async function chooseOther(): Promise<void> {
  await press('Thay bằng tệp khác');
  const input = document.querySelector<HTMLInputElement>('[aria-label="Chọn tệp thay"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['xxxx'], 'Kế hoạch sửa.pdf')] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await act(async () => vi.mocked(openTransfer).mock.lastCall?.[3].onArrived('u1'));
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(openTransfer).mockResolvedValue(transfer);
  vi.mocked(replaceDocument).mockResolvedValue({ ...DOCUMENT, version: 5, name: 'Kế hoạch sửa.pdf' });
});

test('what was typed before the file is replaced is still there, and is saved over the new version', async () => {
  await edit();
  await type('Số, ký hiệu', '05/KH-UBND');
  await chooseOther();
  await press('Thay');

  expect(onClose).not.toHaveBeenCalled();
  expect(field('Số, ký hiệu').value).toBe('05/KH-UBND');
  expect(field('Tên tệp').value).toBe('Kế hoạch sửa.pdf');

  await press('Lưu');
  const [, base, details] = vi.mocked(changeDocument).mock.lastCall ?? [];
  expect(base).toMatchObject({ version: 5 });
  expect(details).toMatchObject({ documentNumber: '05/KH-UBND' });
});

test('a name that was typed stays too', async () => {
  await edit();
  await type('Tên tệp', 'Kế hoạch năm.pdf');
  await chooseOther();
  await press('Thay');

  expect(field('Tên tệp').value).toBe('Kế hoạch năm.pdf');
});

test('with nothing typed a replacement is all there was to do', async () => {
  await edit();
  await chooseOther();
  await press('Thay');

  expect(onClose).toHaveBeenCalledOnce();
});

test('a file that was chosen to replace another is not dropped without a question', async () => {
  await edit();
  await type('Số, ký hiệu', '05/KH-UBND');
  await chooseOther();

  await pressEscape();
  expect(dialog().textContent).toContain('Bỏ tệp vừa chọn?');
  await pressEscape();
  expect(dialog().textContent).toContain('Kế hoạch sửa.pdf');
  expect(transfer.giveUp).not.toHaveBeenCalled();

  await press('Hủy');
  await press('Bỏ tệp');
  expect(transfer.giveUp).toHaveBeenCalledOnce();
  expect(field('Số, ký hiệu').value).toBe('05/KH-UBND');
});

test('a change that ends after its dialog was closed closes no other', async () => {
  let answer: (now: LibraryDocument) => void = () => undefined;
  vi.mocked(replaceDocument).mockReturnValue(new Promise((resolve) => (answer = resolve)));
  await edit();
  await chooseOther();
  await press('Thay');
  await press('Hủy');
  await press('Bỏ tệp');
  await type('Số, ký hiệu', '05/KH-UBND');

  await act(async () => answer({ ...DOCUMENT, version: 5 }));

  expect(onClose).not.toHaveBeenCalled();
});
