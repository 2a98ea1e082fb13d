import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { arrive, dialog, enter, faultsOf } from './journey.ts';
import { freeYear, ownCampaign } from './own-campaign.ts';

const [UNIT, USER] = ['X26608', 'x26608'];
const LAST_YEAR = 2002;
const PIECE = 1024 * 1024;

/** A text of several pieces, of its own each time. */
const long = (name: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(`${crypto.randomUUID()} Báo cáo cải cách hành chính\n`.repeat(45_000)),
});

/** A folder with one file in it and one further down. */
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'ho-so-'));
  await mkdir(join(path, 'Quý I'));
  await writeFile(join(path, 'Kế hoạch.txt'), 'Kế hoạch');
  await writeFile(join(path, 'Quý I', 'Báo cáo.txt'), 'Báo cáo');
  return path;
}

/** The network is gone for some pieces. */
async function cut(page: Page, times: number): Promise<number[]> {
  const at: number[] = [];
  await page.route('**/uploads/*', async (route) => {
    const offset = Number(route.request().headers()['upload-offset'] ?? -1);
    if (offset >= PIECE && at.length < times) {
      at.push(offset);
      await route.abort('connectionreset');
    } else {
      await route.continue();
    }
  });
  return at;
}

test('three files go through a line that breaks, become evidence together, and one gets a new name and other bytes', async ({ page }) => {
  const id = await ownCampaign(UNIT, await freeYear(LAST_YEAR));
  await enter(page, USER, `/assessments/${id}/evidence`);
  await arrive(page, 'Kho minh chứng');
  const breaks = await cut(page, 2);
  const files = [long('Báo cáo.txt'), long('Báo cáo.txt'), long('Kế hoạch.txt')];

  await page.getByLabel('Thêm minh chứng').setInputFiles(files);
  await dialog(page).getByLabel('Thêm tiêu chí…').selectOption('3.2.1');
  await expect(dialog(page).getByText('(tệp thứ 2 cùng tên)')).toBeVisible();
  await dialog(page).getByLabel('Số, ký hiệu').last().fill('05/KH-UBND');
  await dialog(page).getByRole('button', { name: 'Thêm 3 tài liệu' }).click();

  await expect(page.getByText('Đã thêm 3 tài liệu')).toBeVisible();
  expect(breaks).toHaveLength(2);
  await expect(page.getByRole('row', { name: /Báo cáo\.txt/ })).toHaveCount(2);
  await page.unroute('**/uploads/*');
  await arrive(page, 'Kho minh chứng');

  await page.getByLabel('Chọn thư mục').setInputFiles(await folder());
  await expect(dialog(page).getByRole('button', { name: /^Bỏ ra / })).toHaveCount(2);
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Hủy' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Bỏ các tệp' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const plan = page.getByRole('row', { name: /^05\/KH-UBND/ });
  await plan.getByRole('button', { name: /^Sửa/ }).click();
  await dialog(page).getByLabel('Tên tệp').fill('Kế hoạch năm.pdf');
  await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(dialog(page).getByText('Giữ nguyên phần mở rộng của tên, như trong Kế hoạch.txt.')).toBeVisible();
  await dialog(page).getByLabel('Tên tệp').fill('Kế hoạch năm.txt');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(plan.getByRole('rowheader', { name: /Kế hoạch năm\.txt/ })).toBeVisible();

  await plan.getByRole('button', { name: /^Sửa/ }).click();
  await dialog(page).getByLabel('Cơ quan ban hành').fill('Văn phòng HĐND và UBND');
  await dialog(page).getByRole('button', { name: 'Thay bằng tệp khác' }).click();
  await dialog(page).getByLabel('Chọn tệp thay').setInputFiles(long('Kế hoạch sửa.txt'));
  await expect(dialog(page).getByText('Đã tải lên máy chủ')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page).getByRole('heading', { name: 'Bỏ tệp vừa chọn?' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Quay lại' }).click();
  await dialog(page).getByRole('button', { name: 'Thay', exact: true }).click();
  await expect(dialog(page).getByLabel('Cơ quan ban hành')).toHaveValue('Văn phòng HĐND và UBND');
  await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(plan.getByText('Văn phòng HĐND và UBND', { exact: true })).toBeVisible();
  await plan.getByRole('button', { name: /^2 bản/ }).click();
  await expect(dialog(page).getByText('Bản 2, hiện dùng')).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Tải về Bản 1 Kế hoạch năm.txt' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Thêm liên kết' }).click();
  await dialog(page).getByLabel('Địa chỉ trong hệ thống văn bản').fill('http://qlvb.example.vn/vb/412');
  await dialog(page).getByLabel('Tên văn bản').fill('Quyết định kiện toàn');
  await dialog(page).getByLabel('Số, ký hiệu').fill('412/QĐ-UBND');
  await dialog(page).getByLabel('Thêm tiêu chí…').selectOption('3.2.1');
  await dialog(page).getByRole('button', { name: 'Thêm liên kết' }).click();
  await expect(dialog(page).getByText(/^Địa chỉ không dùng được/)).toBeVisible();
  await dialog(page).getByLabel('Địa chỉ trong hệ thống văn bản').fill('https://qlvb.example.vn/vb/412');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Thêm liên kết' }).click();
  const link = page.getByRole('link', { name: /^Mở ở qlvb\.example\.vn/ });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await arrive(page, 'Kho minh chứng');
});
