import { QueryClient } from '@tanstack/react-query';
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Me } from '../../api/queries.ts';
import { signOut } from '../../lib/auth.ts';
import { addUnsent, noteUnsent, type Unsent } from '../../lib/unsent.ts';
import { draw } from '../../testing/draw.tsx';
import { AccountMenu } from './account-menu.tsx';

vi.mock('../../lib/auth.ts', async (original) => ({ ...(await original<object>()), signOut: vi.fn() }));

const NONE: Unsent = { kept: 0, fleeting: 0 };
let unsent = NONE;
addUnsent(() => unsent);

const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === name)?.click());
const dialogText = () => document.querySelector('dialog')?.textContent;

/** Signs out as somebody who has this much unsent. */
async function chooseSignOut(standing: Unsent): Promise<void> {
  unsent = standing;
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  draw(<AccountMenu me={{ name: 'Lê Thị Hồng Vân', username: 'anninh', unit: null } as unknown as Me} />, queries);
  await act(() => import('../sign-out/sign-out-dialog.tsx'));
  act(() => document.querySelector<HTMLButtonElement>('.menu button')?.click());
  await press('Đăng xuất');
}

afterEach(() => void vi.mocked(signOut).mockClear());

test('with everything sent signing out asks nothing', async () => {
  await chooseSignOut(NONE);

  expect(signOut).toHaveBeenCalledOnce();
});

test('what waits and what would be lost is told before, and staying is signing out of nothing', async () => {
  await chooseSignOut({ kept: 2, fleeting: 1 });

  expect(signOut).not.toHaveBeenCalled();
  expect(dialogText()).toContain('2 thay đổi chưa gửi');
  expect(dialogText()).toContain('1 tiêu chí có nội dung chỉ nằm trong trang này');
  await press('Ở lại');
  expect(dialogText()).toBeUndefined();
  expect(signOut).not.toHaveBeenCalled();
});

test('whoever signs out all the same is not asked by the browser too', async () => {
  const asked = vi.fn();
  window.addEventListener('beforeunload', asked);
  await chooseSignOut({ kept: 2, fleeting: 0 });

  await press('Vẫn đăng xuất');
  window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  expect(signOut).toHaveBeenCalledOnce();
  expect(asked).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asked).toHaveBeenCalledOnce();
  window.removeEventListener('beforeunload', asked);
});

test('what is sent while the question stands is not told any more', async () => {
  await chooseSignOut({ kept: 1, fleeting: 0 });
  unsent = NONE;
  act(() => noteUnsent());

  expect(dialogText()).toContain('Mọi thay đổi đã gửi xong');
});
