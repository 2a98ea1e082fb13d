import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import type { Leaf, Sheet } from '../model.ts';
import { DocumentChanges } from './document-changes.tsx';

const { changes, download } = vi.hoisted(() => ({ changes: vi.fn(), download: vi.fn(async () => undefined) }));
vi.mock('../api.ts', async (original) => ({
  ...(await original<object>()),
  evidenceChangesQuery: () => ({ queryKey: ['changes'], queryFn: changes }),
}));
vi.mock('../../../components/viewer/download.ts', () => ({ download }));

function removal(document: string, readable: boolean) {
  const before = { name: `${document}.pdf`, kind: 'EVIDENCE', revision: 2, documentNumber: null, issuer: null, issuedOn: null };
  return { at: '2018-12-20T02:00:00Z', by: { name: 'A' }, document, name: before.name, readable, before, after: null };
}

test('a document that was removed is opened as it was then, if anybody was ever handed it', async () => {
  changes.mockResolvedValue([removal('d1', true), removal('d2', false)]);
  draw(<DocumentChanges sheet={{ id: 's1' } as Sheet} leaf={{ code: '1.1' } as Leaf} />);
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(document.querySelector('button')).not.toBeNull();
  });

  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent?.includes('d1.pdf'))).toEqual([true]);
  await act(async () => buttons[0]?.click());
  expect(download).toHaveBeenCalledWith('s1', 'd1', 2);
});
