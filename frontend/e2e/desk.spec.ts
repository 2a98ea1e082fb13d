import { expect, type Page, test } from '@playwright/test';
import { sheetIdOf } from './api.ts';
import { arrive, dialog, enter, faultsOf, heading, navigation } from './journey.ts';

/** A day so far away that no plan reaches it, as it is typed. */
function farDay(): string {
  const [year, month, day] = new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** Finds the sheet of a unit and ticks it; what is ticked stays when something else is searched for. */
async function tick(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('checkbox', { name, exact: true }).check();
}

test('Home Affairs looks at the progress and opens what stands at one step', async ({ page }) => {
  await enter(page, 'home-affairs');
  await arrive(page, 'Việc cần làm');

  await navigation(page, 'Tiến độ').click();

  await arrive(page, 'Tiến độ của 119 đơn vị');
  await expect(page.getByText(/số liệu lúc \d\d:\d\d .*giờ Việt Nam/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Bảng theo huyện' })).toContainText('UBND huyện Châu Đức');
  await page.getByRole('link', { name: /^Đang tự chấm/ }).click();
  await arrive(page, /2018/);
  await expect(page).toHaveURL(/status=DRAFT/);

  await page.getByRole('link', { name: 'Tổ thẩm định', exact: true }).click();
  await arrive(page, 'Tổ thẩm định');
  await expect(page.getByText('Phân công')).toBeVisible();
});

test('Home Affairs gives one unit more time, leaves criteria out for two and closes two drafts at once', async ({ page }) => {
  await enter(page, 'home-affairs', '/campaigns');
  await arrive(page, 'Đợt đánh giá');
  await page.getByRole('rowheader').getByRole('link', { name: /2018/ }).click();
  await arrive(page, /2018/);

  await tick(page, 'UBND xã Suối Nghệ');
  await page.getByRole('button', { name: 'Gia hạn' }).click();
  await dialog(page).getByLabel('Hạn đến ngày').fill(farDay());
  await dialog(page).getByLabel('Lý do').fill('Cán bộ phụ trách nghỉ ốm');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Gia hạn' }).click();
  await expect(page.getByText(/UBND xã Suối Nghệ được tự chấm đến/)).toBeVisible();

  await tick(page, 'UBND xã Suối Nghệ');
  await tick(page, 'UBND xã Xuân Sơn');
  await expect(page.getByText('2 phiếu đã chọn')).toBeVisible();
  await page.getByRole('button', { name: 'Không áp dụng', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Không áp dụng cho 2 đơn vị' })).toBeVisible();
  await dialog(page)
    .getByText(/mục trong 3$/)
    .click();
  await dialog(page)
    .getByRole('checkbox', { name: /^3\.2 / })
    .check();
  await expect(dialog(page).getByText('Đã chọn: 3.2')).toBeVisible();
  await dialog(page).getByLabel('Lý do').fill('Xã không có bộ phận một cửa');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Đặt cho 2 đơn vị' }).click();
  await expect(page.getByText('Đã đặt không áp dụng cho 2 đơn vị.')).toBeVisible();

  await tick(page, 'UBND xã Sơn Bình');
  await tick(page, 'UBND xã Bình Giã');
  await page.getByRole('button', { name: 'Kết thúc tự chấm' }).click();
  await expect(dialog(page).getByText('2 phiếu sẽ chuyển')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Kết thúc tự chấm 2 phiếu' }).click();
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByLabel('Lý do').fill('Quá hạn mà chưa gửi phiếu');
  await dialog(page).getByRole('button', { name: 'Kết thúc tự chấm 2 phiếu' }).click();
  await expect(page.getByText('Đã kết thúc tự chấm 2 phiếu.')).toBeVisible();
  await expect(page.getByRole('row', { name: /UBND xã Bình Giã/ })).toContainText('Huyện thẩm định');
});

test('Home Affairs imports survey points: three bad rows are named, the corrected file is taken', async ({ page }) => {
  await enter(page, 'home-affairs', '/campaigns');
  await page.getByRole('rowheader').getByRole('link', { name: /2018/ }).click();
  await page.getByRole('link', { name: 'Điểm khảo sát' }).click();
  await arrive(page, 'Điểm khảo sát');

  await page.getByRole('button', { name: 'Nhập điểm khảo sát' }).click();
  const rows = ['unit,leaf,points,n', 'X99999,8.1.1,3,40', 'X26593,8.1.1,9,40', 'X26593,8.1.2,hai,40', 'X26593,8.1.3,1.5,40'];
  await dialog(page).getByLabel('Hoặc dán nội dung').fill(rows.join('\n'));
  await dialog(page).getByRole('button', { name: 'Nhập điểm' }).click();
  const faults = dialog(page).getByRole('region', { name: '3 lỗi' });
  await expect(faults.getByRole('listitem')).toHaveText([/^Dòng 2, cột unit: /, /^Dòng 3, cột points: /, /^Dòng 4, cột points: /]);
  expect(await faultsOf(page)).toEqual([]);

  const corrected = ['unit,leaf,points,n', 'X26593,8.1.1,3,40', 'X26593,8.1.2,2,40', 'X26593,8.1.3,1.5,40'];
  await dialog(page)
    .getByLabel(/Chọn tệp CSV/)
    .setInputFiles({ name: 'diem.csv', mimeType: 'text/csv', buffer: Buffer.from(corrected.join('\r\n')) });
  await expect(dialog(page).getByText('diem.csv')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Nhập điểm' }).click();
  await expect(page.getByText('Đã nhận 3 dòng: 1 đơn vị, 3 tiêu chí.')).toBeVisible();

  await page.getByRole('searchbox').fill('X26593');
  await expect(page.getByText('3 dòng', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /8\.1\.3/ })).toContainText('1,50');
  await arrive(page, 'Điểm khảo sát');
});

test('Home Affairs leaves criteria out by a file: every fault of it is named, the corrected file is added whole', async ({ page }) => {
  await enter(page, 'home-affairs', '/campaigns');
  await page.getByRole('rowheader').getByRole('link', { name: /2018/ }).click();
  await arrive(page, /2018/);
  const csv = (rows: string[]) => ({
    name: 'khong-ap-dung.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['unit,code,reason', ...rows].join('\r\n')),
  });

  await page.getByRole('button', { name: 'Không áp dụng: Nhập từ tệp' }).click();
  const file = dialog(page).getByLabel(/^Chọn hoặc thả tệp/);
  await file.setInputFiles(csv(['X99999,3.2,Không có', 'X26584,3.99,Không có', 'X26584,3.2,']));
  await expect(dialog(page).getByRole('region', { name: '3 lỗi' }).getByRole('listitem')).toHaveText([/^Dòng 2/, /^Dòng 3/, /^Dòng 4/]);
  await expect(dialog(page).getByRole('button', { name: 'Thêm tất cả' })).toHaveAttribute('aria-disabled', 'true');
  expect(await faultsOf(page)).toEqual([]);

  await file.setInputFiles(csv(['X26584,2.2,Không ban hành văn bản']));
  await expect(dialog(page).getByText('Tệp không có lỗi: 1 dòng của 1 đơn vị, 1 dòng mới.')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Thêm tất cả' }).click();
  await expect(page.getByText('Đã thêm phần không áp dụng từ tệp.')).toBeVisible();
});

test('Home Affairs brings figures of the one-stop shop; the unit finds them with source and date and takes them', async ({
  page,
  browser,
}) => {
  const sheet = await sheetIdOf('x26518');
  await enter(page, 'home-affairs', '/campaigns');
  await page.getByRole('rowheader').getByRole('link', { name: /2018/ }).click();
  await arrive(page, /2018/);
  const csv = (rows: string[]) => ({
    name: 'so-lieu.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['unit,leaf,a,b,source,date', ...rows].join('\r\n')),
  });

  await page.getByRole('button', { name: 'Nhập số liệu từ tệp' }).click();
  const file = dialog(page).getByLabel(/^Chọn hoặc thả tệp/);
  await file.setInputFiles(csv(['X26518,3.2.2,100,120,Trung tâm hành chính công,2018-12-14', 'X26518,9.9,1,1,,']));
  await expect(dialog(page).getByRole('region', { name: /lỗi$/ })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Nhập tất cả' })).toHaveAttribute('aria-disabled', 'true');
  expect(await faultsOf(page)).toEqual([]);
  await file.setInputFiles(csv(['X26518,3.2.2,4318,4231,Trung tâm hành chính công,2018-12-14']));
  await expect(dialog(page).getByText('1 dòng điền vào phiếu, 0 dòng chỉ hiện bên cạnh.')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Nhập tất cả' }).click();
  await expect(page.getByText('Đã nhập số liệu từ tệp.')).toBeVisible();

  const unit = await (await browser.newContext()).newPage();
  await enter(unit, 'x26518', `/assessments/${sheet}?leaf=3.2.2`);
  await arrive(unit, heading('3.2.2'));
  await expect(unit.getByText(/^Số liệu do Trung tâm hành chính công cung cấp, ngày 14\/12\/2018/)).toBeVisible();
  await expect(unit.getByLabel('Điểm tự chấm')).toHaveValue('2,45');
  const figures = unit.getByRole('group', { name: 'Số liệu và điểm tự chấm' }).getByRole('textbox');
  await figures.nth(1).fill('4300');
  await expect(unit.getByLabel('Điểm tự chấm')).toHaveValue('2,49');
  await unit.getByRole('button', { name: 'Dùng số liệu này' }).click();
  await expect(unit.getByLabel('Điểm tự chấm')).toHaveValue('2,45');
  await expect(unit.getByText(/^Đã lưu lúc \d/)).toBeVisible();
});
