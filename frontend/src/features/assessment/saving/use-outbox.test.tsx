import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { type Drawing, draw } from '../../../testing/draw.tsx';
import type { Entry } from '../model.ts';
import type { Outbox } from './outbox.ts';
import { useOutbox } from './use-outbox.ts';

vi.mock('../api.ts', async (original) => ({ ...(await original<object>()), putScore: () => new Promise(() => undefined) }));

const ENTRY: Entry = { input: null, score: '1', explanation: null, evidenceIncomplete: false };
let outbox: Outbox;

function SheetScreen({ sheet }: { sheet: string }) {
  outbox = useOutbox(sheet, 'anninh');
  return null;
}

/** The screen of a sheet, with what lay on the disk taken up. */
async function drawSheet(sheet: string): Promise<Drawing> {
  const drawing = draw(<SheetScreen sheet={sheet} />);
  await act(() => vi.waitFor(() => expect(outbox.restored).toBe(true)));
  return drawing;
}

/** Whether the browser would ask before the page is left. */
function isAsked(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

test('a change that is not sent is asked about from any screen, until it is given up', async () => {
  const drawing = await drawSheet('s1');
  act(() => outbox.change('1.1', ENTRY, 1));

  drawing.again('another screen');

  expect(isAsked()).toBe(true);
  await outbox.discard('1.1');
  expect(isAsked()).toBe(false);
});

test('so is what cannot be read', async () => {
  const drawing = await drawSheet('s2');
  outbox.unread.set('1.1', { draft: { texts: { a: '1,' }, own: null, explanation: '', incomplete: false, language: 'vi' }, version: 1 });

  drawing.again('another screen');

  expect(isAsked()).toBe(true);
});
