import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import type { LeafDocument, LibraryDocument } from './documents.ts';
import { useNewlyBlocked } from './use-newly-blocked.ts';

const at = (state: string) => [{ id: 'd1', preview: { state } }];

function Leaf({ shown, known }: { shown: string; known: string }) {
  useNewlyBlocked('s1', at(shown) as LeafDocument[], at(known) as LibraryDocument[]);
  return null;
}

test('the sheet is asked again when the library hears of malware before it', () => {
  const queries = new QueryClient();
  const asked = vi.spyOn(queries, 'invalidateQueries');
  const { again } = draw(<Leaf shown="PENDING" known="PENDING" />, queries);

  again(<Leaf shown="PENDING" known="READY" />);
  expect(asked).not.toHaveBeenCalled();
  again(<Leaf shown="PENDING" known="BLOCKED" />);
  again(<Leaf shown="BLOCKED" known="BLOCKED" />);

  expect(asked).toHaveBeenCalledOnce();
});
