import { useSyncExternalStore } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import type { Sheet } from '../model.ts';
import { Drafts } from '../saving/drafts.ts';
import { ExplanationDialog } from './explanation-dialog.tsx';

const SHEET = {
  id: 's1',
  unit: { name: 'UBND phường 1' },
  leaves: [{ code: '1.1', name: 'Kế hoạch', allowed: ['object'], evidence: [] }],
} as unknown as Sheet;

test('an objection typed in another tab stands in the dialog, which is no consent then', () => {
  const here = new Drafts<string>('objection', 'anninh', 's1');
  new Drafts<string>('objection', 'anninh', 's1').put('1.1', 'Đã có kế hoạch từ tháng 1');

  draw(<Page drafts={here} />);

  expect(document.querySelector('dialog')?.textContent).toContain('Đã có kế hoạch từ tháng 1');
});

function Page({ drafts }: { drafts: Drafts<string> }) {
  useSyncExternalStore(drafts.subscribe, () => drafts.revision);
  return <ExplanationDialog sheet={SHEET} drafts={drafts} onNeeds={vi.fn()} onClose={vi.fn()} />;
}
