import { expect, type Page, test } from '@playwright/test';
import { api, fresh, scoreAll } from './api.ts';
import { pdf } from './files.ts';
import { arrive, choose, dialog, enter, faultsOf, heading } from './journey.ts';

const UNIT = 'x26572';

async function post(username: string, path: string, body?: object): Promise<void> {
  await api(username, path, { method: 'POST', body: body === undefined ? null : JSON.stringify(body) });
}

/** Opens a leaf in a window of its own, as another person. */
async function visit(from: Page, username: string, sheet: string, code: string): Promise<Page> {
  const context = await from.context().browser()?.newContext();
  const page = (await context?.newPage()) as Page;
  await enter(page, username, `/assessments/${sheet}?leaf=${code}`);
  await arrive(page, heading(code));
  return page;
}

test('the province takes over, scores and announces; the unit objects once; the second pass decides and the scores become final', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { id, leaves } = await scoreAll(UNIT);
  await post(UNIT, `/assessments/${id}/submission`);
  const byHomeAffairs = leaves.filter(({ scoredBy, notApplicable }) => scoredBy === 'HOME_AFFAIRS' && !notApplicable);
  const [theirs] = byHomeAffairs;

  await enter(page, 'home-affairs', `/assessments/${id}?leaf=${theirs?.code}`);
  await arrive(page, heading(theirs?.code ?? ''));
  await choose(page, 'Tiếp nhận thay huyện');
  await dialog(page).getByLabel('Lý do').fill('Huyện không thẩm định đúng hạn');
  await dialog(page).getByRole('button', { name: 'Tiếp nhận thay huyện' }).click();
  await expect(page.getByText('Lý do: Huyện không thẩm định đúng hạn')).toBeVisible();

  for (const { code } of byHomeAffairs) {
    await page.goto(`/assessments/${id}?leaf=${code}`);
    await arrive(page, heading(code));
    await page.getByLabel('Điểm thẩm định').fill('0');
    await page.getByLabel('Lý do', { exact: true }).fill('Không gửi báo cáo');
    await page.getByRole('button', { name: 'Lưu và sang tiêu chí sau' }).click();
    await expect(page.getByText(`Đã lưu thẩm định tiêu chí ${code}`)).toBeVisible();
  }
  await choose(page, 'Thông báo kết quả thẩm định');
  await dialog(page).getByRole('button', { name: 'Thông báo kết quả thẩm định' }).click();
  await expect(page.getByRole('heading', { name: /^Chưa chuyển được: còn \d+ việc/ })).toBeVisible();

  const team = await visit(page, 'team-snv', id, '3.2.1');
  await team.keyboard.press('s');
  await team.getByLabel('Điểm thẩm định').fill('0,25');
  await team.getByLabel('Lý do', { exact: true }).fill('Danh mục chưa đủ');
  await team.keyboard.press('Control+Enter');
  await expect(team.getByText('Đã lưu thẩm định tiêu chí 3.2.1')).toBeVisible();
  await team.getByRole('button', { name: /^Đồng ý tất cả còn lại/ }).click();
  await dialog(team)
    .getByRole('button', { name: /^Đồng ý tất cả còn lại/ })
    .click();
  await expect(team.getByRole('link', { name: 'Chờ 0' })).toBeVisible();

  await page.reload();
  await arrive(page, /./);
  await choose(page, 'Thông báo kết quả thẩm định');
  await dialog(page).getByRole('button', { name: 'Thông báo kết quả thẩm định' }).click();
  await expect(page.getByText('Đã thông báo kết quả thẩm định')).toBeVisible();

  const unit = await visit(page, UNIT, id, '3.2.1');
  await expect(unit.getByRole('button', { name: 'Đồng ý kết quả' })).toBeVisible();
  const objection = fresh();
  await unit.getByLabel('Nội dung giải trình').fill(objection);
  await unit.reload();
  await expect(unit.getByLabel('Nội dung giải trình')).toHaveValue(objection);
  await unit.getByLabel('Thêm minh chứng cho tiêu chí 3.2.1').setInputFiles([pdf('Danh mục bổ sung.pdf')]);
  await dialog(unit).getByRole('button', { name: 'Thêm 1 tài liệu' }).click();
  await expect(unit.getByText('Tài liệu bổ sung kèm theo: Danh mục bổ sung.pdf')).toBeVisible();
  expect(await faultsOf(unit)).toEqual([]);
  await unit.getByRole('button', { name: 'Gửi giải trình (1)' }).click();
  await expect(dialog(unit).getByText('Chỉ gửi được một lần và không rút lại được.')).toBeVisible();
  await expect(dialog(unit).getByText('Tài liệu bổ sung kèm theo: Danh mục bổ sung.pdf')).toBeVisible();
  expect(await faultsOf(unit)).toEqual([]);
  await dialog(unit).getByRole('button', { name: 'Gửi giải trình (1)' }).click();
  await expect(unit.getByRole('heading', { name: 'Giải trình của đơn vị' })).toBeVisible();

  await team.goto(`/assessments/${id}`);
  await arrive(team, heading('3.2.1'));
  await expect(team.getByText(objection)).toBeVisible();
  await expect(team.getByText('Tài liệu bổ sung kèm theo: Danh mục bổ sung.pdf')).toBeVisible();
  await team.keyboard.press('d');
  await expect(team.getByText('Đã đồng ý tiêu chí 3.2.1')).toBeVisible();
  await arrive(team, heading('3.2.1'));

  await page.goto(`/assessments/${id}`);
  await arrive(page, /./);
  await choose(page, 'Chốt điểm');
  await dialog(page).getByLabel('Số biên bản').fill('05/BB-TTĐ');
  await dialog(page).getByLabel('Phiếu tán thành').fill('4');
  await dialog(page).getByLabel('Tổng số phiếu').fill('9');
  await dialog(page).getByRole('button', { name: 'Chốt điểm' }).click();
  await expect(dialog(page).getByText(/^Chỉ 4\/9 phiếu tán thành/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByLabel('Phiếu tán thành').fill('7');
  await dialog(page).getByRole('button', { name: 'Chốt điểm' }).click();
  await expect(page.getByText(/^Điểm đã chốt theo biên bản 05\/BB-TTĐ/)).toBeVisible();
  await arrive(page, /./);
  await team.context().close();
  await unit.context().close();
});
