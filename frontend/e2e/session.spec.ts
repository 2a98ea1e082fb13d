import { expect, test } from '@playwright/test';
import { arrive, enter, faultsOf, fillSignIn } from './journey.ts';
import { endSessions } from './keycloak.ts';

test('a session that ended is renewed in a window while the page stays', async ({ page }) => {
  await page.clock.install();
  await enter(page, 'stttt', '/units');
  await arrive(page, 'Đơn vị');
  await page.getByRole('searchbox').fill('chau duc');
  await expect(page.getByRole('rowheader', { name: /Châu Đức/ }).first()).toBeVisible();

  await endSessions('stttt');
  await page.clock.fastForward('05:00');

  await expect(page.getByText('Phiên đăng nhập đã hết.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  await fillSignIn(window, 'stttt');
  await closed;

  await expect(page.getByText('Phiên đăng nhập đã hết.')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('chau duc');
  await page.getByRole('searchbox').fill('dat do');
  await expect(page.getByRole('rowheader', { name: /Đất Đỏ/ }).first()).toBeVisible();
});

test('a token that ran out is renewed without a question', async ({ page }) => {
  await page.clock.install();
  await enter(page, 'skhcn', '/campaigns');
  await arrive(page, 'Đợt đánh giá');

  const renewed = page.waitForResponse((response) => response.url().endsWith('/protocol/openid-connect/token') && response.ok());
  await page.clock.fastForward('05:00');
  await renewed;

  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Đơn vị' }).click();
  await arrive(page, 'Đơn vị');
});
