import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { api, scoreAll, sheetIdOf } from './api.ts';
import { pdf } from './files.ts';
import { arrive, dialog, enter, faultsOf, heading } from './journey.ts';

const UNIT = 'x26575';
const PHONE_UNIT = 'x26578';
const DISTRICT = 'h750';
const NAME = 'Báo cáo – Đợt 2.pdf';

const evidence = (page: Page) => page.getByRole('region', { name: /^Minh chứng/ }).last();

const program = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004'),
});

/** The bytes that the browser's own download brings, under the name that it proposes. */
async function downloaded(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: `Tải về ${name}` }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a unit proves a leaf with files, one is refused, uses one for a second leaf, and the district downloads it', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const { id } = await scoreAll(UNIT);
  const report = pdf(NAME);
  await enter(page, UNIT, `/assessments/${id}?leaf=3.2.2`);
  await arrive(page, heading('3.2.2'));
  await page.getByRole('link', { name: /^Tiêu chí sau/ }).click();
  await page.getByRole('link', { name: 'Tiêu chí trước, 3.2.2' }).click();
  await arrive(page, heading('3.2.2'));

  await page.getByLabel('Thêm minh chứng cho tiêu chí 3.2.2').setInputFiles([report, program('Phần mềm.pdf'), pdf('Sổ theo dõi.pdf')]);
  await dialog(page).getByLabel('Số, ký hiệu').first().fill('412/BC-UBND');
  await dialog(page).getByLabel('Ngày ban hành').first().fill('18/13/2018');
  await expect(dialog(page).getByText('Ghi ngày như 18/12/2018.')).toBeVisible();
  await dialog(page).getByLabel('Ngày ban hành').first().fill('18/12/2018');
  await dialog(page).getByLabel('Chỉ dẫn (mục, trang)').nth(1).fill('Trang 7');
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1000, height: 768 });
  await page.goBack();
  await expect(dialog(page).getByRole('heading', { name: 'Bỏ các tệp chưa thêm?' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Quay lại' }).click();
  await expect(page).toHaveURL(/leaf=3\.2\.2/);
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(dialog(page).getByLabel('Số, ký hiệu').first()).toHaveValue('412/BC-UBND');
  await dialog(page).getByRole('button', { name: 'Thêm 3 tài liệu' }).click();

  await expect(dialog(page).getByText(/^Chưa thêm tài liệu nào: còn 1 tệp/)).toBeVisible();
  await expect(dialog(page).getByText(/^Không nhận chương trình hoặc tập lệnh \(Phần mềm\.pdf\)/)).toBeVisible();
  await expect(dialog(page).getByLabel('Chỉ dẫn (mục, trang)').nth(1)).toHaveValue('Trang 7');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Bỏ ra Phần mềm.pdf' }).click();
  await dialog(page).getByRole('button', { name: 'Thêm 2 tài liệu' }).click();
  await expect(evidence(page).getByRole('heading', { name: 'Minh chứng 2 tệp' })).toBeVisible();

  await page.getByRole('button', { name: `Sửa ${NAME}` }).click();
  await dialog(page).getByLabel(heading('3.2.2')).fill('Trang 1, mục 2');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(evidence(page).getByText('Trang 1, mục 2')).toBeVisible();

  await page.goto(`/assessments/${id}?leaf=3.2.4`);
  await arrive(page, heading('3.2.4'));
  await page.getByRole('button', { name: /^Chọn từ kho minh chứng/ }).click();
  await dialog(page).getByLabel('Tìm tài liệu, cơ quan, tiêu chí').fill('412');
  await dialog(page)
    .getByLabel(/^412\/BC-UBND/)
    .check();
  await dialog(page).getByLabel('Chỉ dẫn (mục, trang)').fill('Trang 4');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Gắn 1 tài liệu' }).click();
  await expect(evidence(page).getByText('Trang 4')).toBeVisible();
  await expect(evidence(page).getByText('Dùng cho 2 tiêu chí')).toBeVisible();

  const own = await downloaded(page, NAME);
  expect(own.name).toBe(NAME);
  expect(own.bytes.equals(report.buffer)).toBe(true);

  await page.goto(`/assessments/${id}/evidence`);
  await arrive(page, 'Kho minh chứng');
  const row = page.getByRole('row', { name: /^Sổ theo dõi\.pdf/ });
  await row.getByRole('button', { name: 'Sửa' }).click();
  await dialog(page).getByRole('button', { name: 'Bỏ khỏi tiêu chí 3.2.2' }).click();
  await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('link', { name: 'Không gắn tiêu chí nào 1' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await row.getByRole('button', { name: 'Sửa' }).click();
  await dialog(page).getByRole('button', { name: 'Xóa tài liệu' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Xóa tài liệu' }).click();
  await expect(page.getByText('Đã xóa Sổ theo dõi.pdf')).toBeVisible();
  await page.getByRole('link', { name: 'Tất cả 1' }).click();
  await expect(page.getByRole('row', { name: /412\/BC-UBND/ }).getByRole('link')).toHaveText(['3.2.2', '3.2.4']);

  await api(UNIT, `/assessments/${id}/submission`, { method: 'POST' });
  await page.reload();
  await arrive(page, 'Kho minh chứng');
  await expect(page.getByRole('button', { name: `Sửa ${NAME}` })).toHaveCount(0);

  const context = await browser.newContext();
  const district = await context.newPage();
  await enter(district, DISTRICT, `/assessments/${id}?leaf=3.2.2`);
  await arrive(district, heading('3.2.2'));
  await district.keyboard.press('m');
  await expect(evidence(district).getByRole('heading', { name: 'Minh chứng 1 tệp' })).toBeFocused();
  await expect(evidence(district).getByText('Trang 1, mục 2')).toBeVisible();
  await expect(district.getByLabel(/^Thêm minh chứng/)).toHaveCount(0);
  expect((await downloaded(district, NAME)).bytes.equals(report.buffer)).toBe(true);
  await context.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a file is added to several leaves in the library', async ({ page }) => {
    await enter(page, PHONE_UNIT, `/assessments/${await sheetIdOf(PHONE_UNIT)}/evidence`);
    await arrive(page, 'Kho minh chứng');

    const file = pdf(`Kế hoạch ${crypto.randomUUID()}.pdf`);
    await page.getByLabel('Thêm minh chứng').setInputFiles(file);
    const choice = dialog(page).getByLabel('Thêm tiêu chí…');
    await choice.selectOption('1.1.1');
    await choice.selectOption('3.2.1');
    expect(await faultsOf(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Thêm 1 tài liệu' }).tap();

    await expect(page.getByText('Đã thêm 1 tài liệu')).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(file.name) }).getByRole('link')).toHaveText(['1.1.1', '3.2.1']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await arrive(page, 'Kho minh chứng');
  });
});
