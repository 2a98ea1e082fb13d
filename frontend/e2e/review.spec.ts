import { expect, type Page, test } from '@playwright/test';
import { scoreAll } from './api.ts';
import { arrive, dialog, enter, faultsOf, heading } from './journey.ts';
import { freeYear, ownCampaign } from './own-campaign.ts';

const [UNIT, USER] = ['X26614', 'x26614'];
const [PHONE_UNIT, PHONE_USER] = ['X26617', 'x26617'];
const LAST_YEAR = 2011;
const PHONE_YEAR = 2009;
const row = (page: Page, code: string) => page.getByRole('row').filter({ has: page.getByLabel(`Chọn tiêu chí ${code}`, { exact: true }) });
const box = (page: Page, code: string) => page.getByLabel(`Chọn tiêu chí ${code}`, { exact: true });

test('the head reviews leaves together, takes it back, and is led to what is not reviewed before submitting', async ({ page }) => {
  const year = await freeYear(LAST_YEAR);
  const id = await ownCampaign(UNIT, year);
  await scoreAll(USER, [], year);
  await enter(page, USER, `/assessments/${id}/table`);
  await arrive(page, 'Phiếu tự chấm điểm');

  await box(page, '1.1.1').check();
  await expect(page.getByText('Đã chọn 1 tiêu chí', { exact: true })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Chọn các tiêu chí chưa soát của lĩnh vực 3', { exact: true }).check();
  const chosen = Number((await page.getByText(/^Đã chọn \d+ tiêu chí$/).textContent())?.replace(/\D/g, ''));
  await page.getByRole('button', { name: `Soát ${chosen} tiêu chí` }).click();
  await expect(dialog(page).getByText(/^1\.1\.1 /)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page)
    .getByRole('button', { name: `Soát ${chosen} tiêu chí` })
    .click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();

  await expect(page.getByText('Đã hoàn tác')).toBeVisible();
  await box(page, '1.1.1').check();
  await box(page, '3.2.2').check();
  await page.getByRole('button', { name: 'Soát 2 tiêu chí' }).click();
  await dialog(page).getByRole('button', { name: 'Soát 2 tiêu chí' }).click();
  await expect(page.getByRole('region', { name: 'Phiếu tự chấm điểm' })).toBeFocused();
  await expect(row(page, '1.1.1')).toHaveCount(0);
  await expect(page.getByText('Đã soát', { exact: true })).toHaveCount(2);
  await page.getByRole('link', { name: /^Chưa soát \d+$/ }).click();
  await expect(page.getByRole('rowheader', { name: /^3\.2\.2/ })).toHaveCount(0);
  await expect(row(page, '3.2.1')).toBeVisible();

  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await expect(dialog(page).getByText(/^\d+ tiêu chí chưa được soát:/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page)
    .getByRole('link', { name: /^và \d+ tiêu chí khác$/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await dialog(page).getByRole('link', { name: '1.1.2', exact: true }).click();
  await arrive(page, heading('1.1.2'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('leaves are ticked with a finger', async ({ page }) => {
    const year = await freeYear(PHONE_YEAR);
    const id = await ownCampaign(PHONE_UNIT, year);
    await scoreAll(PHONE_USER, [], year);
    await enter(page, PHONE_USER, `/assessments/${id}/table`);
    await arrive(page, 'Phiếu tự chấm điểm');

    await box(page, '1.1.2').tap();

    await expect(page.getByText('Đã chọn 1 tiêu chí', { exact: true })).toBeVisible();
  });
});
