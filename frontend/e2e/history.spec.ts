import { expect, type Page, test } from '@playwright/test';
import { api, fresh, scoreAll } from './api.ts';
import { arrive, enter, faultsOf, navigation } from './journey.ts';

/** A commune of Bà Rịa that no other journey uses, and its district. */
const UNIT = 'x26548';
const NAME = 'UBND phường Phước Hưng';
const DISTRICT = 'h748';

async function post(username: string, path: string, body: object = {}): Promise<void> {
  await api(username, path, { method: 'POST', body: JSON.stringify(body) });
}

async function visitor(from: Page): Promise<Page> {
  const context = await from.context().browser()?.newContext();
  return (await context?.newPage()) as Page;
}

test('a unit sees how its sheet was returned and what it held before; Home Affairs finds it in the trail', async ({ page }) => {
  test.setTimeout(180_000);
  const { id, leaves } = await scoreAll(UNIT);
  const leaf = leaves.find(
    ({ scoredBy, notApplicable, rule }) => scoredBy === 'SELF' && !notApplicable && rule.type !== 'RELATIVE_TO_BEST',
  );
  await api(UNIT, `/assessments/${id}/scores/${leaf?.code}`, {
    method: 'PUT',
    headers: { 'if-match': `"${(leaf?.version ?? 0) + 1}"` },
    body: JSON.stringify({ score: 0 }),
  });
  await post(UNIT, `/assessments/${id}/submission`);
  const reason = fresh();
  await post(DISTRICT, `/assessments/${id}/return`, { reason });

  await enter(page, UNIT, `/assessments/${id}?leaf=${leaf?.code}`);
  await arrive(page, new RegExp(`^${leaf?.code} `));
  await page.getByRole('button', { name: 'Lịch sử' }).click();
  const history = page.getByRole('dialog', { name: `Lịch sử tiêu chí ${leaf?.code}` });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history.getByRole('listitem').first()).toContainText(/thành\s*0,00/);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Lịch sử' })).toBeFocused();

  await page.getByRole('link', { name: 'Diễn biến' }).click();
  await arrive(page, 'Diễn biến của phiếu');
  const steps = page.getByRole('main').getByRole('listitem');
  await expect(steps).toHaveCount(2);
  await expect(steps.first()).toContainText('Trả lại phiếu');
  await expect(steps.first()).toContainText(reason);
  await expect(steps.first()).toContainText('giờ Việt Nam');
  await expect(steps.last()).toContainText('Gửi phiếu');

  await steps.last().getByRole('link').click();
  await expect(page.getByText(/^Phiếu lúc .* \(giờ Việt Nam\)$/)).toBeVisible();
  const past = page.locator('.banner');
  await expect(past).toContainText('Huyện thẩm định');
  await arrive(page, 'Diễn biến của phiếu');
  const own = page.getByRole('row').filter({ hasText: leaf?.code }).first().getByRole('cell').nth(1);
  await expect(own).toHaveText('0,00');

  const moment = page.getByLabel('Xem phiếu tại thời điểm');
  await moment.fill('hôm qua');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page.getByText('Chưa đọc được ngày giờ.')).toBeVisible();
  await moment.fill('01/01/2018 07:30');
  await moment.press('Enter');
  await expect(page.getByText('Phiếu lúc 07:30 thứ Hai, 01/01/2018 (giờ Việt Nam)')).toBeVisible();
  await expect(past).toContainText('Đang tự chấm');
  await expect(own).toHaveText('–');
  await page.getByRole('link', { name: 'Về hiện tại' }).click();
  await expect(steps).toHaveCount(2);

  const desk = await visitor(page);
  await enter(desk, 'home-affairs');
  await arrive(desk, 'Việc cần làm');
  await navigation(desk, 'Nhật ký').click();
  await arrive(desk, 'Nhật ký');
  await desk.getByLabel('Đơn vị: tên hoặc mã').fill(UNIT.toUpperCase());
  await desk.getByLabel('Loại việc').selectOption('Chuyển bước của phiếu');
  await expect(desk.getByText('3 việc', { exact: true })).toBeVisible();
  const returned = desk.getByRole('row').filter({ hasText: 'Trả lại phiếu' });
  await expect(returned).toContainText(NAME);
  await returned.getByRole('button', { name: /^Xem/ }).click();
  await expect(desk.getByRole('cell', { name: reason })).toBeVisible();
  await arrive(desk, 'Nhật ký');

  await desk.getByLabel('Từ ngày').fill('31/02/2019');
  await desk.getByLabel('Từ ngày').press('Enter');
  await expect(desk.getByText('Ghi ngày như 25/01/2019.')).toBeVisible();
  await desk.getByLabel('Đến ngày').fill('31/12/2018');
  await desk.getByLabel('Đến ngày').press('Enter');
  await expect(desk.getByText('Không có việc nào khớp')).toBeVisible();
  await desk.getByRole('link', { name: 'Bỏ lọc' }).click();
  await desk.goto(`/audit?unit=${UNIT.toUpperCase()}&action=sheet.return`);
  await desk.getByRole('row').getByRole('link', { name: NAME }).click();
  await arrive(desk, /^\d/);

  await page.goto('/audit');
  await expect(page.getByText('Tài khoản này không được xem nội dung này')).toBeVisible();
});
