import { expect, type Page, test } from '@playwright/test';
import { fresh } from './api.ts';
import { arrive, dialog, enter, faultsOf, navigation } from './journey.ts';
import { correct, makeFinal, type RankedCampaign, rankedCampaign } from './ranked-campaign.ts';

const TABLE = /^Xếp hạng sở, ban, ngành$/;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();
const row = (page: Page, unit: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) });

/** Computes a ranking of the whole campaign; the new run opens. */
async function compute(page: Page, { title }: RankedCampaign): Promise<void> {
  await page.goto('/ranking-runs');
  await arrive(page, 'Xếp hạng');
  await press(page, 'Tính xếp hạng');
  await dialog(page).getByLabel('Đợt đánh giá').selectOption({ label: title });
  await expect(dialog(page).getByRole('checkbox')).toHaveCount(2);
  expect(await faultsOf(page)).toEqual([]);
  await confirm(page, 'Tính xếp hạng');
  await arrive(page, TABLE);
}

async function submit(page: Page): Promise<void> {
  await press(page, 'Trình UBND tỉnh phê duyệt');
  await confirm(page, 'Trình UBND tỉnh phê duyệt');
  await expect(page.getByText('Đã trình UBND tỉnh')).toBeVisible();
}

/** Leadership opens what was submitted, in a window of its own. */
async function leadership(page: Page): Promise<Page> {
  const context = await page.context().browser()?.newContext();
  const other = (await context?.newPage()) as Page;
  await enter(other, 'leadership', new URL(page.url()).pathname);
  await arrive(other, TABLE);
  return other;
}

async function approve(page: Page, decision: string): Promise<void> {
  await press(page, 'Phê duyệt');
  await expect(dialog(page).getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await dialog(page).getByLabel('Số quyết định').fill(decision);
  expect(await faultsOf(page)).toEqual([]);
  await confirm(page, 'Phê duyệt');
  await expect(page.getByText('Đã phê duyệt kết quả')).toBeVisible();
}

async function publish(page: Page, decision: string): Promise<void> {
  await page.reload();
  await arrive(page, TABLE);
  await press(page, 'Công bố');
  await expect(dialog(page).getByLabel('Số quyết định')).toHaveValue(decision);
  await dialog(page).getByLabel('Ngày quyết định').fill('28/13/2019');
  await expect(dialog(page).getByText(/^Viết ngày quyết định theo dạng/)).toBeVisible();
  await dialog(page).getByLabel('Ngày quyết định').fill('28/03/2019');
  await confirm(page, 'Công bố');
  await expect(page.getByText('Đã công bố kết quả')).toBeVisible();
}

test('results are computed, sent back, approved, published and corrected', async ({ page }) => {
  test.setTimeout(300_000);
  const campaign = await rankedCampaign();
  await makeFinal(campaign, 'SXD');
  await makeFinal(campaign, 'SNGV');

  await enter(page, 'home-affairs');
  await arrive(page, 'Việc cần làm');
  await navigation(page, 'Xếp hạng').click();
  await compute(page, campaign);
  await expect(page.getByText(/^Chưa trình được: lần tính này còn 1 phiếu/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Trình UBND tỉnh phê duyệt' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('link', { name: 'Còn thiếu (1)' }).click();
  await expect(page.getByRole('row', { name: /^Sở Tài nguyên và Môi trường.*Đang tự chấm/ })).toBeVisible();
  await arrive(page, TABLE);

  await makeFinal(campaign, 'STNMT', { '1.1.1': 0.5 });
  await compute(page, campaign);
  await expect(row(page, 'Sở Xây dựng').getByText('đồng hạng')).toBeVisible();
  await row(page, 'Sở Tài nguyên và Môi trường').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Vì sao Sở Tài nguyên và Môi trường hạng 3?' })).toBeVisible();
  await page.getByRole('link', { name: 'Trung ương' }).click();
  await arrive(page, 'Xếp hạng cơ quan Trung ương');
  await expect(page.getByText('Chỉ tính điểm điều tra xã hội học')).toBeVisible();
  await page.getByRole('link', { name: 'Sở', exact: true }).click();
  await page.getByRole('link', { name: 'Ma trận lĩnh vực' }).click();
  await expect(row(page, 'Sở Xây dựng').getByText('KAD')).toHaveCount(5);
  await arrive(page, TABLE);
  const download = page.waitForEvent('download');
  await press(page, 'Tải Excel');
  expect((await download).suggestedFilename()).toBe(`chi-so-cchc-${campaign.year}.xlsx`);
  await page.getByRole('link', { name: 'Bảng xếp hạng' }).click();
  await submit(page);

  const chair = await leadership(page);
  await press(chair, 'Trả lại');
  await confirm(chair, 'Trả lại');
  await expect(dialog(chair).getByLabel('Lý do')).toHaveAttribute('aria-invalid', 'true');
  const reason = fresh();
  await dialog(chair).getByLabel('Lý do').fill(reason);
  await confirm(chair, 'Trả lại');
  await expect(chair.getByText('Đã trả lại kết quả')).toBeVisible();
  await page.reload();
  await expect(page.getByText(reason)).toBeVisible();
  await arrive(page, TABLE);

  await compute(page, campaign);
  await submit(page);
  await chair.goto(new URL(page.url()).pathname);
  await arrive(chair, TABLE);
  await approve(chair, '740/QĐ-UBND');
  await publish(page, '740/QĐ-UBND');
  await page.getByRole('navigation', { name: 'Cách xem kết quả' }).getByRole('link', { name: 'Nhật ký' }).click();
  await expect(page.getByText('Theo quyết định số 740/QĐ-UBND')).toHaveCount(2);
  await arrive(page, TABLE);
  await page.getByRole('link', { name: 'Trang công bố' }).click();
  await expect(page.getByRole('rowheader', { name: 'Sở Tài nguyên và Môi trường' })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/cong-bo/${campaign.year}`));

  await chair.reload();
  await press(chair, 'Mở đính chính');
  const mistake = fresh();
  await dialog(chair).getByLabel('Lý do').fill(mistake);
  expect(await faultsOf(chair)).toEqual([]);
  await confirm(chair, 'Mở đính chính');
  await expect(chair.getByText('Đã mở đính chính')).toBeVisible();
  await expect(chair.getByText(mistake)).toBeVisible();
  await correct(campaign, 'SXD', '1.1.1', 0.25);

  await compute(page, campaign);
  await expect(row(page, 'Sở Xây dựng').getByText('đồng hạng')).toBeVisible();
  await submit(page);
  await chair.goto(new URL(page.url()).pathname);
  await arrive(chair, TABLE);
  await approve(chair, '815/QĐ-UBND');
  await chair.context().close();
  await publish(page, '815/QĐ-UBND');
  await page.goto('/publications');
  await arrive(page, 'Các lần công bố');
  await expect(page.getByText(`Đính chính: ${mistake}`)).toBeVisible();
  await expect(page.getByText('bản 2, thay bản 1').first()).toBeVisible();
});
