import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { pdf } from './files.ts';
import { arrive, dialog, enter, faultsOf, heading } from './journey.ts';

const HEAD = 'Thông tin chung của bộ tiêu chí';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();
const row = (page: Page, code: string) => page.getByRole('treeitem', { name: new RegExp(`^${code.replaceAll('.', '\\.')}\\.? `) });
const maximum = (page: Page) => page.getByLabel('Điểm tối đa', { exact: true });
const saved = (page: Page) => expect(page.getByText(/^Đã lưu lúc \d\d:\d\d:\d\d$/)).toBeVisible();
const mended = (page: Page) => expect(page.getByText('Không còn lỗi')).toBeVisible();

/** Chooses an action of the menu beside the heading. */
async function act(page: Page, name: string): Promise<void> {
  await press(page, 'Thao tác');
  await press(page, name);
}

/** A copy of the youngest commune set, for a year before all others so that no unit takes it for its own. */
async function copyCommuneSet(page: Page, title: string): Promise<void> {
  await press(page, 'Tạo bộ tiêu chí');
  await dialog(page).getByLabel('Nhóm đơn vị').selectOption('COMMUNE');
  await dialog(page).getByLabel('Năm', { exact: true }).fill('2014');
  await dialog(page).getByLabel('Tên bộ tiêu chí').fill(title);
  expect(await faultsOf(page)).toEqual([]);
  await confirm(page, 'Tạo dự thảo');
  await arrive(page, HEAD);
}

test('a set is copied, broken and mended, a rule is tried, the set is issued, and its next version compared', async ({ page }) => {
  test.setTimeout(300_000);
  const title = `Bộ tiêu chí cấp xã năm 2014 (minh họa), bản ${crypto.randomUUID().slice(0, 8)}`;
  await enter(page, 'home-affairs', '/index-sets');
  await arrive(page, 'Bộ tiêu chí');
  await copyCommuneSet(page, title);
  await mended(page);

  // The tree by keyboard: unfold, walk, open.
  await row(page, '1').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter']) {
    await page.keyboard.press(key);
  }
  await arrive(page, heading('1.1.1'));
  await expect(page).toHaveURL(/node=1\.1\.1/);

  // A wrong maximum is seen at the level where it stops adding up; passing it on moves the difference upwards.
  await maximum(page).fill('0,75');
  await expect(row(page, '1.1')).toContainText('lệch +0,25');
  await expect(page.getByText('Vượt tổng của 1.1 là 0,25')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Chưa ban hành được: còn 1 lỗi' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ban hành bộ tiêu chí' })).toHaveAttribute('aria-disabled', 'true');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: /^1\.1: / }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading('1.1') })).toBeVisible();
  await maximum(page).fill('3,25');
  await expect(row(page, '1')).toContainText('lệch +0,25');
  await row(page, '1').click();
  await maximum(page).fill('11,25');
  await expect(page.getByText('lệch +0,25')).toBeVisible();
  await expect(row(page, '1')).not.toContainText('lệch');

  // Back through three nodes; each undo shows what it has taken back.
  await page.keyboard.press('Control+z');
  await expect(maximum(page)).toHaveValue('11');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: heading('1.1') })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(maximum(page)).toHaveValue('3,25');
  await page.keyboard.press('Control+z');
  await press(page, 'Hoàn tác');
  await expect(page.getByRole('heading', { level: 1, name: heading('1.1.1') })).toBeVisible();
  await expect(maximum(page)).toHaveValue('0,5');
  await mended(page);

  // By keyboard a criterion changes its place; its code stays until the tree is numbered anew.
  await row(page, '1.2').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(page, '1.2')).toHaveAttribute('aria-posinset', '1');
  await expect(row(page, '1.2')).toBeFocused();
  await press(page, 'Đánh số lại');
  await expect(row(page, '1.1')).toContainText('Báo cáo CCHC');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row(page, '1.2')).toHaveAttribute('aria-posinset', '2');

  // A rule is tried while it is changed.
  await row(page, '1.1.3').click();
  await page.getByLabel('Tổng số nhiệm vụ trong kế hoạch').fill('1.000');
  await page.getByLabel('Số nhiệm vụ hoàn thành đúng hạn').fill('949');
  await expect(page.getByText('Được 1,42 / 1,50 điểm')).toBeVisible();
  await page.getByLabel('Ngưỡng 1 từ').fill('94,9');
  await expect(page.getByText('Được 1,50 / 1,50 điểm')).toBeVisible();
  await page.getByLabel('Ngưỡng 1 từ').fill('101');
  await expect(page.getByText(/^Quy tắc chưa dùng được: /)).toBeVisible();
  await page.getByLabel('Ngưỡng 1 từ').fill('94,9');
  await saved(page);
  expect(await faultsOf(page)).toEqual([]);

  // What was saved is there after a reload, and can be issued.
  await page.reload();
  await arrive(page, heading('1.1.3'));
  await expect(page.getByLabel('Ngưỡng 1 từ')).toHaveValue('94,9');
  await mended(page);
  await press(page, 'Ban hành bộ tiêu chí');
  await dialog(page).getByLabel('Số quyết định').fill('1234/QĐ-UBND');
  await dialog(page).getByLabel('Ngày quyết định').fill('15/12/2013');
  expect(await faultsOf(page)).toEqual([]);
  await confirm(page, 'Ban hành bộ tiêu chí');
  await arrive(page, title);
  await expect(page.getByText('Quyết định 1234/QĐ-UBND ngày 15/12/2013')).toBeVisible();

  // What another campaign's figures come to under it.
  await page.getByRole('link', { name: 'Chạy thử trên đợt khác' }).click();
  await arrive(page, 'Chạy thử trên số liệu đợt khác');
  const campaign = await page.getByRole('option', { name: /2017/ }).getAttribute('value');
  await page.getByLabel('Đợt lấy số liệu').selectOption(campaign);
  await expect(page.getByRole('row', { name: /→/ }).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Về bộ tiêu chí' }).click();
  await arrive(page, title);

  // The next version, and what is new in it.
  await press(page, 'Tạo bản mới từ bộ này');
  await expect(dialog(page).getByLabel('Năm', { exact: true })).toHaveValue('2015');
  await confirm(page, 'Tạo dự thảo');
  await arrive(page, HEAD);
  await row(page, '2').click();
  await page.getByLabel('Tên lĩnh vực').fill('Văn bản quy phạm pháp luật');
  await saved(page);
  await press(page, HEAD);
  await act(page, 'So sánh với…');
  await confirm(page, 'So sánh');
  await arrive(page, 'So sánh bộ tiêu chí');
  await expect(page.getByRole('heading', { name: 'Đổi tên' })).toBeVisible();
  await page.getByRole('link', { name: 'Tên bộ tiêu chí 1' }).click();
  await expect(page.getByRole('heading', { name: 'Đổi tên' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Đổi tên 1' }).click();
  await page.getByRole('link', { name: '2 Văn bản quy phạm pháp luật' }).click();
  await arrive(page, '2 Văn bản quy phạm pháp luật');

  await press(page, HEAD);
  await act(page, 'Xóa dự thảo');
  await confirm(page, 'Xóa dự thảo');
  await arrive(page, 'Bộ tiêu chí');
  await expect(page.getByText('Đã xóa dự thảo')).toBeVisible();
});

/** The workbook that a button gives, as it would be chosen again. */
async function workbookOf(page: Page, button: string) {
  const downloaded = page.waitForEvent('download');
  await press(page, button);
  const download = await downloaded;
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: download.suggestedFilename(), mimeType, buffer: await readFile(await download.path()) };
}

test('a workbook with a fault is told what is wrong, the mended one becomes a draft', async ({ page }) => {
  await enter(page, 'home-affairs', '/index-sets');
  await arrive(page, 'Bộ tiêu chí');
  await page.getByRole('link', { name: 'Bộ tiêu chí xác định Chỉ số CCHC của UBND cấp xã năm 2018 (minh họa)' }).first().click();
  const workbook = await workbookOf(page, 'Tải bản Excel');

  await page.goto('/index-sets');
  await arrive(page, 'Bộ tiêu chí');
  await press(page, 'Nhập từ Excel');
  const file = dialog(page).getByLabel('Chọn hoặc thả tệp .xlsx');
  await file.setInputFiles(await workbookOf(page, 'Tải tệp mẫu'));
  await expect(dialog(page).getByText(/^Còn \d+ lỗi trong tệp/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await file.setInputFiles({ name: 'Ảnh.xlsx', mimeType: 'image/png', buffer: Buffer.from('PNG') });
  await expect(dialog(page).getByRole('button', { name: 'Nhập thành dự thảo' })).toHaveAttribute('aria-disabled', 'true');

  await file.setInputFiles(workbook);
  await expect(dialog(page).getByText('Tệp không có lỗi: 9 lĩnh vực, 75 tiêu chí chấm.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await confirm(page, 'Nhập thành dự thảo');
  await arrive(page, HEAD);
  await mended(page);
  await act(page, 'Xóa dự thảo');
  await confirm(page, 'Xóa dự thảo');
  await arrive(page, 'Bộ tiêu chí');
});

test('a leaf gets its legal basis and an example file, which is taken out and brought back; the book of guidance is printed', async ({
  page,
}) => {
  const files = page.getByRole('region', { name: 'Tệp mẫu' });
  const example = files.getByRole('button', { name: 'Báo cáo mẫu.pdf', exact: true });
  const choose = files.getByLabel('Thêm tệp: Tệp mẫu');
  await enter(page, 'home-affairs', '/index-sets');
  await arrive(page, 'Bộ tiêu chí');
  await copyCommuneSet(page, `Bộ tiêu chí cấp xã năm 2014 (minh họa), tệp mẫu ${crypto.randomUUID().slice(0, 8)}`);
  await page.goto(`${new URL(page.url()).pathname}?node=1.1.1`);
  await arrive(page, heading('1.1.1'));

  await page.getByLabel('Căn cứ pháp lý').fill('Nghị quyết số 30c/NQ-CP');
  await choose.setInputFiles({ name: 'chay.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
  await expect(files.getByRole('alert')).toContainText('chay.exe');
  await choose.setInputFiles(pdf('Báo cáo mẫu.pdf'));
  await expect(example).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await files.getByRole('button', { name: 'Bỏ Báo cáo mẫu.pdf' }).click();
  await expect(example).toHaveCount(0);
  await press(page, 'Hoàn tác');
  await expect(example).toBeVisible();
  await saved(page);

  await page.reload();
  await expect(page.getByLabel('Căn cứ pháp lý')).toHaveValue('Nghị quyết số 30c/NQ-CP');
  const downloaded = page.waitForEvent('download');
  await example.click();
  expect((await downloaded).suggestedFilename()).toMatch(/\.pdf$/);

  await press(page, HEAD);
  for (const [name, ending] of [
    ['Sách hướng dẫn (Word)', /\.docx$/],
    ['Sách hướng dẫn (PDF)', /\.pdf$/],
  ] as const) {
    const book = page.waitForEvent('download');
    await press(page, 'Thao tác');
    await press(page, name);
    expect((await book).suggestedFilename()).toMatch(ending);
    await page.keyboard.press('Escape');
  }
  await act(page, 'Xóa dự thảo');
  await confirm(page, 'Xóa dự thảo');
  await arrive(page, 'Bộ tiêu chí');
});

test('two people write one draft: who comes second learns it, keeps what was typed, and replaces it by a file knowingly', async ({
  browser,
  page,
}) => {
  const title = `Dự thảo hai người soạn (minh họa), bản ${crypto.randomUUID().slice(0, 8)}`;
  await enter(page, 'home-affairs', '/index-sets');
  await arrive(page, 'Bộ tiêu chí');
  await copyCommuneSet(page, title);
  await mended(page);

  // The tree is searched without diacritics; Enter opens one hit after the other.
  const search = page.getByRole('searchbox', { name: 'Tìm mã hoặc tên trong cây' });
  await search.fill('ke hoach cchc');
  await expect(page.getByText(/^\d+ kết quả/)).toBeVisible();
  await expect(row(page, '8')).toHaveCount(0);
  await search.fill('1.1.');
  await search.press('Enter');
  await arrive(page, heading('1.1.1'));
  await search.press('Enter');
  await arrive(page, heading('1.1.2'));
  await search.fill('');
  await expect(row(page, '8')).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await enter(other, 'home-affairs', new URL(page.url()).pathname);
  await arrive(other, HEAD);
  await row(other, '2').click();
  await other.getByLabel('Tên lĩnh vực').fill('Tên của người thứ nhất');
  await saved(other);

  // What the second types is not stored, and not lost; the advice says where points are missing.
  await maximum(page).fill('0,55');
  await expect(page.getByText('Chưa lưu được: có người khác vừa sửa')).toBeVisible();
  await expect(page.getByText(/ đã sửa dự thảo này lúc \d\d:\d\d/)).toBeVisible();
  await expect(maximum(page)).toHaveValue('0,55');
  await expect(page.getByText(/^Thiếu 0,45 điểm: các mục trong 1\.1 cộng được/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await press(page, 'Mở bản mới');
  await expect(row(page, '2')).toContainText('Tên của người thứ nhất');
  await expect(maximum(page)).toHaveValue('1');
  await press(page, 'Hoàn tác');
  await expect(maximum(page)).toHaveValue('0,55');
  await saved(page);
  await press(page, '1.1.3');
  await arrive(page, heading('1.1.3'));
  await row(page, '1.1.2').click();
  await press(page, 'Làm lại');
  await mended(page);

  // A file does not replace what somebody else has changed meanwhile, unless one insists.
  const workbook = await workbookOf(other, 'Tải bản Excel');
  await press(other, HEAD);
  await act(other, 'Thay bằng tệp Excel…');
  await dialog(other).getByLabel('Chọn hoặc thả tệp .xlsx').setInputFiles(workbook);
  await expect(dialog(other).getByText('Tệp không có lỗi')).toBeVisible();
  await confirm(other, 'Thay dự thảo');
  await expect(dialog(other).getByText(/ đã sửa dự thảo này lúc \d\d:\d\d/)).toBeVisible();
  expect(await faultsOf(other)).toEqual([]);
  await confirm(other, 'Vẫn thay bản mới');
  await confirm(other, 'Thay dự thảo');
  await expect(other.getByText('Đã thay dự thảo bằng nội dung của tệp')).toBeVisible();
  await expect(row(other, '2')).toContainText('Tên của người thứ nhất');

  await act(other, 'Xóa dự thảo');
  await confirm(other, 'Xóa dự thảo');
  await arrive(other, 'Bộ tiêu chí');
});
