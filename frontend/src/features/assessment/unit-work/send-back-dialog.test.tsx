import { QueryClient } from '@tanstack/react-query';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../api/problem.ts';
import { draw } from '../../../testing/draw.tsx';
import './messages.ts';
import { assessmentQuery } from '../api.ts';
import type { Leaf, Sheet } from '../model.ts';
import { markLeaves } from './api.ts';
import { SendBackDialog } from './send-back-dialog.tsx';

vi.mock('./api.ts', async (original) => ({ ...(await original<object>()), markLeaves: vi.fn(async () => undefined) }));

const SHEET = { id: 's1' } as Sheet;
const leafAt = (version: number) => ({ code: '1.1', version }) as Leaf;
const WORDS = 'Bổ sung báo cáo quý IV';
const press = () =>
  act(async () => [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === 'Trả lại để sửa')?.click());

test('words about a leaf that has changed meanwhile stay, and go out about the leaf as it is then', async () => {
  const problem = { title: 'conflict', errors: [{ leaf: '1.1', message: 'Tiêu chí 1.1 đã được sửa sau khi bạn mở.' }] };
  vi.mocked(markLeaves).mockRejectedValueOnce(new ApiProblem(409, problem as never));
  const queries = new QueryClient();
  const asked = vi.spyOn(queries, 'invalidateQueries');
  const onClose = vi.fn();
  const { again } = draw(<SendBackDialog sheet={SHEET} leaf={leafAt(3)} onClose={onClose} />, queries);
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, WORDS);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

  await press();
  expect(document.querySelector('dialog')?.textContent).toContain('Tiêu chí 1.1 đã được sửa sau khi bạn mở.');
  expect(asked).toHaveBeenCalledWith({ queryKey: assessmentQuery('s1').queryKey });
  again(<SendBackDialog sheet={SHEET} leaf={leafAt(4)} onClose={onClose} />);
  expect(field.value).toBe(WORDS);
  await press();

  expect(markLeaves).toHaveBeenLastCalledWith(queries, 's1', expect.any(String), [
    { leaf: '1.1', kind: 'RETURNED', version: 4, remark: WORDS },
  ]);
  expect(onClose).toHaveBeenCalledOnce();
});
