import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import type { Sheet } from '../model.ts';
import { type CarriedDocument, type CarriedItem, type Confirmation, confirmDocument } from './api.ts';
import { ConfirmDocumentDialog } from './confirm-document-dialog.tsx';

vi.mock('./api.ts', async (original) => ({
  ...(await original<object>()),
  confirmDocument: vi.fn(async () => ({ items: [], leaves: [] })),
}));

const DOCUMENT = { name: 'Kế hoạch.pdf', documentNumber: '05/KH-UBND', issuer: 'UBND xã', issuedOn: '2017-02-01', pointer: 'trang 3' };

async function confirmed(change: () => void): Promise<Confirmation | undefined> {
  const sheet = { id: 's1', campaign: { year: 2018 } } as Sheet;
  draw(<ConfirmDocumentDialog sheet={sheet} item={{ id: 'i1' } as CarriedItem} document={DOCUMENT as CarriedDocument} onClose={vi.fn()} />);
  await act(async () => change());
  await act(async () => document.querySelector<HTMLButtonElement>('footer .primary')?.click());
  return vi.mocked(confirmDocument).mock.lastCall?.[3];
}

function type(label: string, text: string): void {
  const name = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  const field = document.getElementById(name?.htmlFor ?? '') as HTMLInputElement;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => void vi.mocked(confirmDocument).mockClear());

test('what stood there last year is sent as it stands', async () => {
  const { name: _, ...said } = DOCUMENT;

  expect(await confirmed(() => undefined)).toEqual({ ...said, dateExplanation: null });
});

test('what is emptied is sent as nothing, not left out', async () => {
  const sent = await confirmed(() => {
    type('Số, ký hiệu', '');
    type('Chỉ dẫn', '');
  });

  expect(sent).toMatchObject({ documentNumber: null, issuer: 'UBND xã', pointer: null });
});

test('words about a day outside the year go only with such a day', async () => {
  const sent = await confirmed(() => {
    act(() => type('Vì sao tính cho năm 2018', 'Còn hiệu lực'));
    type('Ngày ban hành', '01/03/2018');
  });

  expect(sent).toMatchObject({ issuedOn: '2018-03-01', dateExplanation: null });
});
