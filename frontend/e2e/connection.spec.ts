import { expect, test } from '@playwright/test';
import { arrive, enter, faultsOf } from './journey.ts';

const keycloak = process.env.PARINDEX_KEYCLOAK_URL;

test('without a network the page says so and goes on afterwards', async ({ page, context }) => {
  await enter(page, 'vpubnd', '/units');
  await arrive(page, 'Đơn vị');

  await context.setOffline(true);
  await page.getByRole('searchbox').fill('long dien');

  await expect(page.getByRole('alert').getByText('Mất kết nối')).toBeVisible();
  await expect(page.getByRole('banner').getByText(/^Mất kết nối từ \d/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Thử lại' }).click();

  await expect(page.getByRole('rowheader', { name: /Long Điền/ }).first()).toBeVisible();
  await expect(page.getByRole('banner').getByText('Đã kết nối')).toBeVisible();
});

test('while the server is away nothing is lost from the page and the next try works', async ({ page }) => {
  await enter(page, 'stp', '/campaigns');
  await arrive(page, 'Đợt đánh giá');

  await page.route('**/api/v1/**', (route) => route.abort('connectionrefused'));
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Đơn vị' }).click();
  await arrive(page, 'Đơn vị');
  await page.getByRole('searchbox').fill('vung tau');
  await expect(page.getByRole('alert').getByText('Mất kết nối')).toBeVisible();

  await page.unroute('**/api/v1/**');
  await page.getByRole('button', { name: 'Thử lại' }).click();

  await expect(page.getByRole('rowheader', { name: /Vũng Tàu/ }).first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('vung tau');
});

test('while Keycloak is away the product says so and opens on the next try', async ({ page }) => {
  await page.route(`${keycloak}/**`, (route) => route.abort('connectionrefused'));
  await page.goto('/');
  await arrive(page, 'Chưa kết nối được tới hệ thống đăng nhập');

  await page.unroute(`${keycloak}/**`);
  await page.getByRole('button', { name: 'Thử lại' }).click();

  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
});
