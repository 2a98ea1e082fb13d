import { QueryClient } from '@tanstack/react-query';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settingsQuery } from '../../../api/queries.ts';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';

const { prototype } = HTMLInputElement;
const inFolder = (path: string) => Object.defineProperty(new File(['x'], path.replace(/^.*\//, '')), 'webkitRelativePath', { value: path });

/** As a browser that can choose folders, or cannot, draws it. */
async function drop(single: boolean, onFiles: (files: File[]) => void): Promise<HTMLInputElement | undefined> {
  vi.resetModules();
  const { EvidenceDrop } = await import('./evidence-drop.tsx');
  const queries = new QueryClient();
  queries.setQueryData(settingsQuery().queryKey, { maxFileSize: 10 } as never);
  draw(<EvidenceDrop label="Thêm minh chứng" single={single} onFiles={onFiles} />, queries);
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Chọn thư mục');
  return label?.querySelector('input') ?? undefined;
}

beforeEach(() => {
  Object.defineProperty(prototype, 'webkitdirectory', { value: false, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(prototype, 'webkitdirectory');
});

test('a folder is chosen by a button: all its files come at once', async () => {
  const onFiles = vi.fn();
  const input = (await drop(false, onFiles)) as HTMLInputElement;
  const files = [inFolder('Hồ sơ/Kế hoạch.pdf'), inFolder('Hồ sơ/Quý I/Báo cáo.pdf')];
  Object.defineProperty(input, 'files', { value: files });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));

  expect(input.hasAttribute('webkitdirectory')).toBe(true);
  expect(onFiles).toHaveBeenCalledWith(files);
});

test('there is no such button where one file is wanted, or the browser chooses no folders', async () => {
  expect(await drop(true, vi.fn())).toBeUndefined();
  Reflect.deleteProperty(prototype, 'webkitdirectory');
  expect(await drop(false, vi.fn())).toBeUndefined();
});
