import { expect, test, vi } from 'vitest';
import { setSession } from '../../lib/session.ts';
import { draw } from '../../testing/draw.tsx';
import { Dialog } from './dialog.tsx';

test('a session that ends while a dialog is open can be had again inside it', () => {
  setSession({ status: 'expired', subject: 'anninh' });

  draw(
    <Dialog title="Thêm minh chứng" onClose={vi.fn()}>
      nội dung
    </Dialog>,
  );

  expect(document.querySelector('dialog')?.textContent).toContain('Đăng nhập lại');
  setSession({ status: 'signed-in', subject: 'anninh' });
});
