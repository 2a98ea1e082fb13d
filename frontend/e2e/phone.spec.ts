import { expect, type Page, test } from '@playwright/test';
import { arrive, enter, navigation } from './journey.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Nothing may stick out sideways, or the whole page would scroll under the finger. */
async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

test('the product works on a phone', async ({ page }) => {
  await enter(page, 'x26512');
  await arrive(page, 'Việc cần làm');
  await fits(page);

  for (const name of ['Đơn vị', 'Bộ tiêu chí', 'Đợt đánh giá']) {
    await navigation(page, name).tap();
    await arrive(page, name);
    await fits(page);
  }
  await page.getByRole('rowheader').getByRole('link', { name: /2018/ }).tap();
  await arrive(page, /2018/);
  await fits(page);

  await navigation(page, 'Chấm điểm').tap();
  await expect(page).toHaveURL(/\/assessments\//);
  await arrive(page, /./);
  await fits(page);
});

test('Home Affairs reads the trail on a phone, whose many filters scroll by themselves', async ({ page }) => {
  await enter(page, 'home-affairs', '/audit');
  await arrive(page, 'Nhật ký');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await fits(page);

  await page.goto('/campaigns');
  await arrive(page, 'Đợt đánh giá');
  await page.locator('.ctx').tap();
  await expect(page.getByRole('link', { name: 'Tất cả các đợt' })).toBeInViewport({ ratio: 1 });
});
