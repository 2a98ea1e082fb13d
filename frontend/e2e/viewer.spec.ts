import { expect, type Page, test } from '@playwright/test';
import { report } from './files.ts';
import { arrive, dialog, enter, faultsOf, heading } from './journey.ts';
import { freeYear, ownCampaign } from './own-campaign.ts';

const [UNIT, USER] = ['X26605', 'x26605'];
const LAST_YEAR = 2001;

const viewer = (page: Page) => page.getByRole('region', { name: 'Xem tài liệu' });
const picture = (page: Page, number: number) =>
  viewer(page)
    .getByRole('img', { name: `Trang ${number}`, exact: true })
    .first();

test('evidence opens beside the leaf at the page that the leaf points to, turns, and is found by its words', async ({ page, browser }) => {
  test.setTimeout(60_000);
  const id = await ownCampaign(UNIT, await freeYear(LAST_YEAR));
  const name = `Báo cáo ${crypto.randomUUID()}.pdf`;
  const file = { name, mimeType: 'application/pdf', buffer: await report(browser) };
  await enter(page, USER, `/assessments/${id}?leaf=3.2.2`);
  await arrive(page, heading('3.2.2'));
  await page.getByLabel('Thêm minh chứng cho tiêu chí 3.2.2').setInputFiles([file]);
  await dialog(page).getByLabel('Chỉ dẫn (mục, trang)').fill('Mục 1, trang 2');
  await dialog(page).getByRole('button', { name: 'Thêm 1 tài liệu' }).click();

  await page.getByRole('button', { name: `Xem ${name}` }).click();
  await expect(picture(page, 2)).toBeVisible({ timeout: 30_000 });
  await expect(viewer(page).getByText('2 / 3')).toBeVisible();
  await expect(viewer(page).locator('figcaption')).toHaveText('Mục 1, trang 2');
  expect(await faultsOf(page)).toEqual([]);

  await page.keyboard.press(']');
  await expect(picture(page, 3)).toBeVisible();
  await expect(page).toHaveURL(/page=3/);
  await page.getByRole('link', { name: /^Tiêu chí trước, / }).click();
  await arrive(page, heading('3.2.1'));
  await page.getByRole('link', { name: /^Tiêu chí sau, / }).click();
  await expect(viewer(page).getByText('2 / 3')).toBeVisible();
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/page=3/);
  await viewer(page).getByRole('button', { name: 'Tất cả các trang' }).click();
  await viewer(page)
    .getByRole('button', { name: /^Trang 1/ })
    .click();
  await expect(picture(page, 1)).toBeVisible();

  await viewer(page).getByRole('button', { name: 'Tìm trong tài liệu' }).click();
  await viewer(page).getByRole('searchbox', { name: 'Tìm trong tài liệu' }).fill('ho so dung han');
  await viewer(page)
    .getByRole('button', { name: /^Trang 2 .*hồ sơ giải quyết đúng hạn/ })
    .click();
  await expect(picture(page, 2)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`/assessments/${id}/evidence?q=ty+le+ho+so`);
  await arrive(page, 'Kho minh chứng');
  await page
    .getByRole('row', { name })
    .getByRole('button', { name: /^Trang 2 .*đúng hạn/ })
    .click();
  await expect(dialog(page).getByText('2 / 3')).toBeVisible();
  await expect(picture(page, 2)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});
