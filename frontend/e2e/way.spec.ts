import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { api, fresh, scoreAll } from './api.ts';
import { arrive, choose, dialog, enter, faultsOf, handIn, heading } from './journey.ts';

const GAPS = ['1.1.1', '3.2.4'];

/** Opens a leaf by the address, as a link in a message does. */
async function openLeaf(page: Page, sheet: string, code: string): Promise<void> {
  await page.goto(`/assessments/${sheet}?leaf=${code}`);
  await arrive(page, heading(code));
}

/** Takes the own score that is proposed by nobody and says where it comes from. */
async function closeGap(page: Page, points: string): Promise<void> {
  await page.getByLabel('Điểm tự chấm').fill(points);
  await page.getByLabel('Giải thích', { exact: true }).fill(fresh());
  await expect(page.getByText(/^Đã lưu lúc \d/)).toBeVisible();
}

test('a commune submits, the district agrees, corrects and asks, the commune answers and the district forwards', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const { id } = await scoreAll('x26536', GAPS);
  await enter(page, 'x26536', `/assessments/${id}?leaf=3.2.2`);
  await arrive(page, heading('3.2.2'));

  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await expect(dialog(page).getByText('Chưa gửi được: còn 2 việc.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Xem 2 việc còn thiếu' }).click();

  await expect(page.getByRole('heading', { name: 'Chưa chuyển được: còn 2 việc' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const gaps = page.getByRole('alert', { name: /^Chưa chuyển được/ });
  await gaps.getByRole('link', { name: heading('1.1.1') }).click();
  await arrive(page, heading('1.1.1'));
  await closeGap(page, '0,25');
  await gaps.getByRole('link', { name: heading('3.2.4') }).click();
  await arrive(page, heading('3.2.4'));
  await closeGap(page, '0,5');

  const said = 'Phần mềm một cửa còn lỗi khi tra cứu';
  await choose(page, 'Khó khăn, đề xuất');
  await dialog(page).getByLabel('Khó khăn, vướng mắc').fill(said);
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu khó khăn, đề xuất')).toBeVisible();

  await handIn(page);
  await expect(page.getByText('Huyện thẩm định').first()).toBeVisible();
  await expect(page.getByText(/^Chỉ xem\. Phiếu đang do/)).toBeVisible();

  await expect(page.getByText(/^Đã nộp lúc .* \(lần 1\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Biên nhận' }).click();
  await expect(dialog(page).getByText(/^Lần 1: .*giờ Việt Nam/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Nội dung đã nộp (JSON)' }).click();
  const content = await readFile(await (await downloading).path());
  const [receipt] = (await api<{ items: { digest: string }[] }>('x26536', `/assessments/${id}/receipts`)).items;
  expect(createHash('sha256').update(content).digest('hex')).toBe(receipt?.digest);
  expect(content.toString()).toContain(said);
  await dialog(page)
    .getByLabel(/^Đính kèm báo cáo đã ký/)
    .setInputFiles({ name: 'Báo cáo đã ký.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%EOF') });
  await expect(dialog(page).getByText('Báo cáo đã ký.pdf')).toBeVisible();
  await page.keyboard.press('Escape');

  const context = await browser.newContext();
  const district = await context.newPage();
  await enter(district, 'h747', `/assessments/${id}?leaf=3.2.2`);
  await arrive(district, heading('3.2.2'));
  await district.keyboard.press('d');
  await expect(district.getByText('Đã đồng ý tiêu chí 3.2.2')).toBeVisible();

  await openLeaf(district, id, '3.2.1');
  await district.keyboard.press('s');
  await district.getByLabel('Điểm thẩm định').fill('0,5');
  await district.getByRole('button', { name: 'Lưu và sang tiêu chí sau' }).click();
  await expect(district.getByText('Điểm khác bước trước: viết lý do rồi lưu.')).toBeVisible();
  expect(await faultsOf(district)).toEqual([]);
  const reason = fresh();
  await district.getByLabel('Lý do', { exact: true }).fill(reason);
  await district.reload();
  await expect(district.getByLabel('Lý do', { exact: true })).toHaveValue(reason);
  await district.getByRole('button', { name: 'Lưu và sang tiêu chí sau' }).click();
  await expect(district.getByText('Đã lưu thẩm định tiêu chí 3.2.1')).toBeVisible();
  await openLeaf(district, id, '3.2.1');
  await expect(district.getByText(reason).first()).toBeVisible();
  await expect(district.getByText('−0,50')).toBeVisible();

  await openLeaf(district, id, '3.2.3');
  await district.keyboard.press('b');
  const remark = fresh();
  await dialog(district).getByLabel('Cần bổ sung gì').fill(remark);
  expect(await faultsOf(district)).toEqual([]);
  await dialog(district).getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
  await expect(district.getByRole('heading', { name: 'Huyện yêu cầu bổ sung' })).toBeVisible();
  await expect(district.getByRole('link', { name: 'Bổ sung 1' })).toBeVisible();

  await openLeaf(page, id, '3.2.3');
  await expect(page.getByText(remark)).toBeVisible();
  const explanation = fresh();
  await page.getByLabel('Giải thích', { exact: true }).fill(explanation);
  await expect(page.getByText(/^Đã lưu lúc \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Trả lời yêu cầu' }).click();
  const reply = fresh();
  await dialog(page).getByLabel('Trả lời').fill(reply);
  await dialog(page).getByRole('button', { name: 'Trả lời yêu cầu' }).click();
  await expect(page.getByText(`“${reply}”`)).toBeVisible();
  await arrive(page, heading('3.2.3'));

  await openLeaf(district, id, '3.2.3');
  await expect(district.getByText(explanation)).toBeVisible();
  await expect(district.getByText(`“${reply}”`)).toBeVisible();
  await district.getByRole('button', { name: /^Đồng ý tất cả còn lại/ }).click();
  await dialog(district)
    .getByRole('button', { name: /^Đồng ý tất cả còn lại/ })
    .click();
  await expect(district.getByRole('link', { name: 'Chờ 0' })).toBeVisible();
  await district.getByRole('link', { name: 'Lệch 1' }).click();
  await expect(district.getByRole('navigation', { name: 'Danh mục tiêu chí' }).getByRole('link')).toHaveCount(1);

  await district.getByRole('button', { name: 'Chuyển tỉnh' }).click();
  await dialog(district).getByRole('button', { name: 'Chuyển tỉnh' }).click();
  await expect(district.getByText('Đã chuyển phiếu lên tỉnh')).toBeVisible();
  await arrive(district, /./);
  await context.close();

  await page.goto(`/assessments/${id}/table`);
  await arrive(page, 'Phiếu tự chấm điểm');
  await expect(page.getByRole('row', { name: heading('3.2.1') })).toContainText('0,50');
  expect((await api<{ status: string }>('x26536', `/assessments/${id}`)).status).toBe('PROVINCE_APPRAISAL');
});

test('a return needs its reason, and the sheet tells it afterwards', async ({ page }) => {
  test.setTimeout(120_000);
  const { id } = await scoreAll('x26521');
  await api('x26521', `/assessments/${id}/submission`, { method: 'POST' });
  await enter(page, 'h747', `/assessments/${id}?leaf=3.2.2`);
  await arrive(page, heading('3.2.2'));

  await page.getByRole('button', { name: 'Thao tác' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Trả lại phiếu' }).click();
  await dialog(page).getByRole('button', { name: 'Trả lại phiếu' }).click();
  await expect(dialog(page).getByLabel('Lý do')).toHaveAttribute('aria-invalid', 'true');
  const reason = fresh();
  await dialog(page).getByLabel('Lý do').fill(reason);
  await dialog(page).getByRole('button', { name: 'Trả lại phiếu' }).click();
  await expect(page.getByText('Đã trả lại phiếu', { exact: true })).toBeVisible();

  await expect(page.getByText(`Lý do: ${reason}`)).toBeVisible();
  await arrive(page, heading('3.2.2'));
});
