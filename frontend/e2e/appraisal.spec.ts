import { expect, type Page, test } from '@playwright/test';
import { api, fresh, prove, scoreAll } from './api.ts';
import { report } from './files.ts';
import { arrive, dialog, enter, faultsOf, heading, navigation } from './journey.ts';
import { freeYear, ownCampaign } from './own-campaign.ts';

const [WARD, COMMUNE] = ['UBND phường 12', 'UBND xã Long Sơn'];
const row = (page: Page, unit: string) => page.getByRole('row', { name: unit });

/** How much of a sheet is left, as its row in the queue says. */
async function leftOf(page: Page, unit: string): Promise<number> {
  const text = await row(page, unit)
    .getByText(/^còn \d+$/)
    .textContent();
  return Number(text?.replace(/\D/g, ''));
}

/** Scores and submits the sheet of a unit; the campaign that it belongs to. */
async function submitted(username: string): Promise<string> {
  const { id, campaign } = await scoreAll(username);
  await api(username, `/assessments/${id}/submission`, { method: 'POST' });
  return campaign.id;
}

test('a district works through its queue by key, agrees by criterion with two communes and comes back to its filters', async ({ page }) => {
  test.setTimeout(240_000);
  const campaign = await submitted('x26542');
  await submitted('x26545');

  await enter(page, 'h747', `/appraisals?campaign=${campaign}`);
  await arrive(page, 'Danh sách chờ thẩm định');
  await expect(navigation(page, 'Thẩm định')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('link', { name: /^Thẩm định tiếp: / })).toBeVisible();
  const left = await leftOf(page, WARD);

  await page.getByRole('searchbox').fill('phuong 12');
  await page.getByRole('button', { name: 'Còn việc' }).click();
  await expect(page.getByText('1 phiếu', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/pending=true/);
  await page.keyboard.press('n');
  await expect(page.getByRole('link', { name: WARD, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await arrive(page, /^\d/);

  await page.getByRole('link', { name: 'Danh sách chờ' }).click();
  await arrive(page, 'Danh sách chờ thẩm định');
  await expect(page.getByRole('searchbox')).toHaveValue('phuong 12');
  await expect(page.getByRole('link', { name: WARD, exact: true })).toBeFocused();

  await page.getByRole('link', { name: 'Thẩm định theo tiêu chí' }).click();
  await arrive(page, /^\d/);
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const [code] = heading.split(' ');
  await page.getByLabel(`Chọn ${WARD}`).check();
  await page.getByLabel(`Chọn ${COMMUNE}`).check();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đồng ý với điểm tự chấm của 2 đơn vị' }).click();
  await expect(page.getByText(`Đã đồng ý tiêu chí ${code} của 2 đơn vị`)).toBeVisible();
  await expect(page.getByLabel(`Chọn ${WARD}`)).toHaveCount(0);
  await expect(page.getByLabel(`Chọn ${COMMUNE}`)).toHaveCount(0);

  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading);
  await arrive(page, /^\d/);
  await page.getByRole('button', { name: `Sửa điểm của ${WARD}` }).click();
  await page.getByLabel('Điểm thẩm định').fill('0');
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await expect(page.getByText('Điểm khác bước trước: viết lý do rồi lưu.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const reason = fresh();
  await page.getByLabel('Lý do', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await expect(row(page, WARD)).toContainText(`Lý do: ${reason}`);
  await expect(row(page, WARD)).toContainText('↓');

  await page.getByRole('link', { name: 'Theo đơn vị' }).click();
  await arrive(page, 'Danh sách chờ thẩm định');
  await expect(row(page, WARD)).toContainText(`còn ${left - 2}`);
  await expect(row(page, WARD)).toContainText('1 tiêu chí khác bước trước');
});

/** A unit that appears nowhere else, in a campaign of its own. */
const [ALONE, LAST_YEAR] = ['x26524', 2010];

test('an agreement is taken back from its notice; evidence is looked at where it points to without leaving the criterion', async ({
  page,
  browser,
}) => {
  const year = await freeYear(LAST_YEAR);
  const id = await ownCampaign(ALONE.toUpperCase(), year);
  const { campaign } = await scoreAll(ALONE, [], year);
  const file = { name: 'Báo cáo năm.pdf', mimeType: 'application/pdf', buffer: await report(browser) };
  await prove(ALONE, id, file, { leafCodes: '3.2.2', documentNumber: '05/BC-UBND', pointer: 'trang 2' });
  await api(ALONE, `/assessments/${id}/submission`, { method: 'POST' });

  await enter(page, 'h747', `/assessments/${id}?leaf=3.2.2`);
  await arrive(page, heading('3.2.2'));
  await page.getByRole('button', { name: 'Đồng ý và sang tiêu chí sau' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã rút quyết định ở tiêu chí 3.2.2')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: heading('3.2.3') })).toBeVisible();
  await page.goto(`/assessments/${id}?leaf=3.2.2`);
  await arrive(page, heading('3.2.2'));
  await expect(page.getByRole('button', { name: 'Đồng ý và sang tiêu chí sau' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rút quyết định' })).toHaveCount(0);

  await page.goto(`/appraisals/criteria?campaign=${campaign.id}&leaf=3.2.2`);
  await arrive(page, heading('3.2.2'));
  await page
    .getByRole('checkbox', { name: /^Chọn / })
    .last()
    .check();
  await page.getByRole('button', { name: /^1 tài liệu / }).click();
  await expect(dialog(page).getByRole('img', { name: 'Trang 2', exact: true }).first()).toBeVisible({ timeout: 30_000 });
  await expect(dialog(page).getByText('05/BC-UBND – Báo cáo năm.pdf')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Trang sau' }).click();
  await expect(dialog(page).getByText('3 / 3')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Đồng ý với điểm tự chấm của 1 đơn vị' })).toBeVisible();
});
