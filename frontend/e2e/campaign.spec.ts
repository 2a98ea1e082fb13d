import { type Browser, expect, type Page, test } from '@playwright/test';
import { api, fresh, scoreAll } from './api.ts';
import { arrive, choose, dialog, enter, faultsOf, handIn, heading } from './journey.ts';
import { scoreOwnLeaves } from './ranked-campaign.ts';

/** The small campaign of the demonstration that nobody has begun. */
const YEAR = 2019;
const [COMMUNE, DEPARTMENT] = ['x26506', 'sdl'] as const;
const GAP = '1.1.1';

const post = (username: string, path: string, body?: object) =>
  api(username, path, { method: 'POST', body: body === undefined ? null : JSON.stringify(body) });

/** Opens a page as somebody who comes with a browser of the own. */
async function as(browser: Browser, username: string, address: string, title: string | RegExp = /./): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await enter(page, username, address);
  await arrive(page, title);
  return page;
}

/** Presses a button and confirms it in the dialog that opens. */
async function act(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name }).click();
}

/** Those of the campaign who do not go this way. */
async function withdrawOthers(campaign: string): Promise<void> {
  interface Sheet {
    id: string;
    unit: { code: string };
  }
  const { items } = await api<{ items: Sheet[] }>('home-affairs', `/assessments?campaign=${campaign}`);
  for (const { id, unit } of items) {
    if (![COMMUNE, DEPARTMENT].some((name) => name === unit.code.toLowerCase())) {
      await post('home-affairs', `/assessments/${id}/withdrawal`, { reason: 'Không tham gia đợt này' });
    }
  }
}

test('a commune and a department go from the draft to the public page through the hands of seven people', async ({ browser, page }) => {
  test.setTimeout(400_000);
  const commune = await scoreAll(COMMUNE, [GAP], YEAR);
  const department = await scoreAll(DEPARTMENT, [], YEAR);
  const campaign = commune.campaign.id;

  const ward = await as(browser, COMMUNE, `/assessments/${commune.id}?leaf=${GAP}`, heading(GAP));
  await ward.getByLabel('Điểm tự chấm').fill('0,5');
  await ward.getByLabel('Giải thích', { exact: true }).fill(fresh());
  await expect(ward.getByText(/^Đã lưu lúc \d/)).toBeVisible();
  await handIn(ward);

  const office = await as(browser, DEPARTMENT, `/assessments/${department.id}`);
  await handIn(office);

  const district = await as(browser, 'h747', `/assessments/${commune.id}?leaf=${GAP}`, heading(GAP));
  await act(district, /^Đồng ý tất cả còn lại/);
  await expect(district.getByRole('link', { name: 'Chờ 0' })).toBeVisible();
  await act(district, 'Chuyển tỉnh');
  await expect(district.getByText('Đã chuyển phiếu lên tỉnh')).toBeVisible();

  const team = await as(browser, 'team-snv', `/assessments/${commune.id}?leaf=${GAP}`, heading(GAP));
  await team.keyboard.press('s');
  await team.getByLabel('Điểm thẩm định').fill('0,25');
  await team.getByLabel('Lý do', { exact: true }).fill('Báo cáo gửi chậm');
  await team.keyboard.press('Control+Enter');
  await expect(team.getByText(`Đã lưu thẩm định tiêu chí ${GAP}`)).toBeVisible();
  for (const { id } of [commune, department]) {
    await team.goto(`/assessments/${id}?leaf=${GAP}`);
    await arrive(team, heading(GAP));
    await act(team, /^Đồng ý tất cả còn lại/);
    await expect(team.getByRole('link', { name: 'Chờ 0' })).toBeVisible();
    await scoreOwnLeaves(id);
  }

  await withdrawOthers(campaign);
  await enter(page, 'home-affairs', `/assessments/${commune.id}`);
  for (const { id } of [commune, department]) {
    await page.goto(`/assessments/${id}`);
    await arrive(page, /./);
    await choose(page, 'Thông báo kết quả thẩm định');
    await dialog(page).getByRole('button', { name: 'Thông báo kết quả thẩm định' }).click();
    await expect(page.getByText('Đã thông báo kết quả thẩm định')).toBeVisible();
  }

  await ward.reload();
  await arrive(ward, heading(GAP));
  await ward.getByLabel('Nội dung giải trình').fill('Báo cáo đã gửi đúng hạn qua trục liên thông.');
  await act(ward, 'Gửi giải trình (1)');
  await expect(ward.getByRole('heading', { name: 'Giải trình của đơn vị' })).toBeVisible();
  await office.reload();
  await arrive(office, /./);
  await act(office, 'Đồng ý kết quả');
  await expect(office.getByRole('button', { name: 'Đồng ý kết quả' })).toHaveCount(0);

  await team.goto(`/assessments/${commune.id}?leaf=${GAP}`);
  await arrive(team, heading(GAP));
  await team.keyboard.press('s');
  await team.getByLabel('Điểm thẩm định').fill('0,5');
  await team.getByLabel('Lý do', { exact: true }).fill('Đã có bản gửi đúng hạn');
  await team.keyboard.press('Control+Enter');
  await expect(team.getByText(`Đã lưu thẩm định tiêu chí ${GAP}`)).toBeVisible();

  for (const { id } of [commune, department]) {
    await page.goto(`/assessments/${id}`);
    await arrive(page, /./);
    await choose(page, 'Chốt điểm');
    await dialog(page).getByLabel('Số biên bản').fill('05/BB-TTĐ');
    await dialog(page).getByLabel('Phiếu tán thành').fill('9');
    await dialog(page).getByLabel('Tổng số phiếu').fill('9');
    await dialog(page).getByRole('button', { name: 'Chốt điểm' }).click();
    await expect(page.getByText(/^Điểm đã chốt theo biên bản 05\/BB-TTĐ/)).toBeVisible();
  }

  await page.goto('/ranking-runs');
  await arrive(page, 'Xếp hạng');
  await page.getByRole('button', { name: 'Tính xếp hạng', exact: true }).click();
  await dialog(page)
    .getByLabel('Đợt đánh giá')
    .selectOption({ label: `Chỉ số CCHC năm ${YEAR}` });
  await expect(dialog(page).getByRole('checkbox')).toHaveCount(3);
  await dialog(page).getByRole('button', { name: 'Tính xếp hạng', exact: true }).click();
  await arrive(page, /^Xếp hạng /);
  await act(page, 'Trình UBND tỉnh phê duyệt');
  await expect(page.getByText('Đã trình UBND tỉnh')).toBeVisible();

  const chair = await as(browser, 'leadership', new URL(page.url()).pathname, /^Xếp hạng /);
  await chair.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
  await dialog(chair).getByLabel('Số quyết định').fill('900/QĐ-UBND');
  await dialog(chair).getByRole('button', { name: 'Phê duyệt', exact: true }).click();
  await expect(chair.getByText('Đã phê duyệt kết quả')).toBeVisible();

  await page.reload();
  await arrive(page, /^Xếp hạng /);
  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  await dialog(page).getByLabel('Ngày quyết định').fill('28/03/2020');
  await dialog(page).getByRole('button', { name: 'Công bố', exact: true }).click();
  await expect(page.getByText('Đã công bố kết quả')).toBeVisible();

  const citizen = await (await browser.newContext()).newPage();
  await citizen.goto(`/cong-bo/${YEAR}`);
  await arrive(citizen, `Kết quả xác định Chỉ số CCHC năm ${YEAR}`);
  await expect(citizen.getByText('900/QĐ-UBND').first()).toBeVisible();
  await citizen.getByRole('navigation', { name: 'Nhóm đơn vị' }).getByRole('link', { name: /xã/ }).click();
  await expect(citizen.getByRole('rowheader', { name: /Phường 1/i })).toBeVisible();
  for (const one of [ward, office, district, team, chair, citizen]) {
    await one.context().close();
  }
});
