import { expect, type Page, test } from '@playwright/test';
import { fresh, sheetIdOf } from './api.ts';
import { arrive, dialog, enter, faultsOf, heading } from './journey.ts';
import { addColleague } from './keycloak.ts';

const UNIT = 'bdt';
const CLERK = 'Đỗ Thị Cán Bộ Một Cửa';
const work = (page: Page) => page.getByRole('region', { name: 'Việc trong đơn vị' });

test('the head gives an area to a clerk, who does it; one leaf goes back with words, is mended and reviewed', async ({ page, browser }) => {
  const clerk = await addColleague(UNIT, UNIT.toUpperCase(), CLERK);
  const sheet = `/assessments/${await sheetIdOf(UNIT)}`;
  const context = await browser.newContext();
  const other = await context.newPage();
  const known = other.waitForResponse((answer) => answer.url().includes(`/people/${clerk.username}`));
  await enter(other, clerk.username, `${sheet}?leaf=3.2.2`, clerk.password);
  await known; // the first opening of the sheet makes the clerk one of the unit's people

  await enter(page, UNIT, `${sheet}?leaf=3.2.2`);
  await arrive(page, heading('3.2.2'));
  await page.getByRole('region', { name: 'Danh mục tiêu chí' }).getByRole('button', { name: 'Giao việc' }).click();
  await dialog(page)
    .getByRole('checkbox', { name: /^Cả lĩnh vực 3\./ })
    .check();
  await dialog(page)
    .getByLabel('Người', { exact: true })
    .selectOption({ label: `${CLERK} (${clerk.username})` });
  await dialog(page).getByLabel('Phòng, bộ phận').fill('Bộ phận Tiếp nhận và Trả kết quả');
  await dialog(page).getByLabel('Hạn nội bộ').fill('1/12/2018');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page)
    .getByRole('button', { name: /^Giao \d+ tiêu chí$/ })
    .click();
  await expect(page.getByText(/^Đã giao \d+ tiêu chí$/)).toBeVisible();
  await expect(work(page)).toContainText(CLERK);

  await other.goto('/');
  await other.getByRole('link', { name: /^\d+ tiêu chí được giao$/ }).click();
  await expect(other).toHaveURL(/show=mine/);
  await expect(other.getByRole('heading', { level: 1, name: heading('3.1.1') })).toBeVisible();
  await other
    .getByRole('navigation', { name: 'Danh mục tiêu chí' })
    .getByRole('link', { name: /3\.2\.2 / })
    .click();
  await other.getByLabel('Giải thích', { exact: true }).fill(fresh());
  await expect(other.getByText(/^Đã lưu lúc \d/)).toBeVisible();
  await work(other).getByRole('button', { name: 'Báo xong' }).click();
  await expect(work(other)).toContainText('Đã báo xong, chờ soát');

  await page.reload();
  await page.getByRole('link', { name: /^Chờ soát \d+$/ }).click();
  await work(page).getByRole('button', { name: 'Trả lại để sửa' }).click();
  const remark = fresh();
  await dialog(page).getByLabel('Cần sửa gì').fill(remark);
  await dialog(page).getByRole('button', { name: 'Trả lại để sửa' }).click();
  await expect(work(page)).toContainText('Lãnh đạo trả lại để sửa');

  await other.reload();
  await other.getByRole('link', { name: /^Bị trả lại 1$/ }).click();
  await expect(work(other)).toContainText(remark);
  expect(await faultsOf(other)).toEqual([]);
  await other.getByLabel('Giải thích', { exact: true }).fill(fresh());
  await expect(work(other)).toContainText('Đã sửa sau khi bị trả lại, chờ soát');

  await page.reload();
  await work(page).getByRole('button', { name: 'Đã soát' }).click();
  await expect(page.getByText('Đã soát tiêu chí 3.2.2')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(work(page)).toContainText('Đã sửa sau khi bị trả lại');
  await work(page).getByRole('button', { name: 'Đã soát' }).click();
  await expect(work(page).getByRole('status')).toContainText('Đã soát');

  await page.goto(`${sheet}/table?show=due`);
  await arrive(page, 'Phiếu tự chấm điểm');
  await expect(page.getByRole('columnheader', { name: 'Phụ trách' })).toBeVisible();
  await expect(page.getByRole('cell', { name: CLERK }).first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^3\.2\.2/ })).toHaveCount(0);
  await context.close();
});
