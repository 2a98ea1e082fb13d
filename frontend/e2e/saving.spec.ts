import { type Browser, devices, expect, type Page, test } from '@playwright/test';
import { api, fresh } from './api.ts';
import { arrive, dialog, enter, faultsOf, fillSignIn, heading, navigation } from './journey.ts';
import { freeYear, moveSheet, ownCampaign } from './own-campaign.ts';

/** A commune that no other journey works as; its campaigns are made here. */
const [UNIT, USER] = ['X26554', 'x26554'];
const LEAF = '3.2.2';
const LAST_YEAR = 2011;
const HOUR_MS = 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * 24 * HOUR_MS);
const clock = (at: number) => new Date(at).toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
const explanation = (page: Page) => page.getByLabel('Giải thích', { exact: true });
const saved = (page: Page) => page.getByText(/^Đã lưu lúc \d/);
const refused = (page: Page) => page.getByText('Chưa lưu được – hệ thống từ chối');

/** A sheet of its own for each journey; of campaigns for training, since the years of the annual ones are few. */
async function ownSheet(closesAt?: Date): Promise<string> {
  return ownCampaign(UNIT, await freeYear(LAST_YEAR, 'TRAINING'), { closesAt, kind: 'TRAINING' });
}

async function openLeaf(page: Page, sheet: string): Promise<void> {
  await enter(page, USER, `/assessments/${sheet}?leaf=${LEAF}`);
  await arrive(page, heading(LEAF));
}

async function phone(browser: Browser): Promise<Page> {
  const { defaultBrowserType: _, ...pixel } = devices['Pixel 7'];
  return (await browser.newContext(pixel)).newPage();
}

test('two tabs of one person: the older one learns of the newer save and nothing is overwritten unseen', async ({ page, context }) => {
  const sheet = await ownSheet();
  await openLeaf(page, sheet);
  const tab = await context.newPage();
  await tab.goto(`/assessments/${sheet}?leaf=${LEAF}`);
  await arrive(tab, heading(LEAF));
  const [first, second] = [fresh(), fresh()];
  await explanation(page).fill(first);
  await expect(saved(page)).toBeVisible();

  await explanation(tab).fill(second);

  await expect(tab.getByRole('heading', { name: /đã sửa tiêu chí này lúc/ })).toBeVisible();
  await expect(tab.getByText(`“${first}”`)).toBeVisible();
  await expect(explanation(tab)).toHaveValue(second);
  await tab.getByRole('button', { name: 'Giữ số của tôi' }).click();
  await expect(saved(tab)).toBeVisible();
  await page.reload();
  await expect(explanation(page)).toHaveValue(second);
});

test('a phone and a desk: different leaves go side by side, on the same leaf the slower one chooses', async ({ page, browser }) => {
  const sheet = await ownSheet();
  await openLeaf(page, sheet);
  const mobile = await phone(browser);
  await openLeaf(mobile, sheet);
  const [desk, pocket] = [fresh(), fresh()];

  await explanation(page).fill(desk);
  await expect(saved(page)).toBeVisible();
  await mobile.goto(`/assessments/${sheet}?leaf=1.1.1`);
  await arrive(mobile, heading('1.1.1'));
  await explanation(mobile).fill(pocket);
  await expect(saved(mobile)).toBeVisible();
  await page.goto(`/assessments/${sheet}?leaf=1.1.1`);
  await expect(explanation(page)).toHaveValue(pocket);

  await explanation(page).fill(desk);
  await expect(saved(page)).toBeVisible();
  const late = fresh();
  await explanation(mobile).fill(late);
  await expect(mobile.getByRole('heading', { name: /đã sửa tiêu chí này lúc/ })).toBeVisible();
  expect(await faultsOf(mobile)).toEqual([]);
  await mobile.getByRole('button', { name: 'Lấy số của họ' }).click();
  await expect(explanation(mobile)).toHaveValue(desk);
});

test('the deadline passes while somebody types: the save says so and the words stay', async ({ page }) => {
  test.setTimeout(90_000);
  const sheet = await ownSheet(new Date(Date.now() + 12_000));
  await openLeaf(page, sheet);
  const over = () => api<{ allowed: string[] }>(USER, `/assessments/${sheet}`).then(({ allowed }) => allowed.includes('score'));
  await expect.poll(over, { timeout: 30_000 }).toBe(false);
  const late = fresh();
  await explanation(page).fill(late);

  await expect(refused(page)).toBeVisible();
  await expect(explanation(page)).toHaveValue(late);
  await expect(page.getByText('Những gì bạn nhập vẫn còn ở đây và trên máy này.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  page.once('dialog', (question) => question.accept());
  await page.reload();
  await expect(explanation(page)).toHaveValue(late);
});

test('a PC whose clock is ten days and three hours ahead: time of the save and time left are the server’s', async ({ page }) => {
  const sheet = await ownSheet(inDays(300));
  await page.clock.install({ time: new Date(inDays(10).getTime() + 3 * HOUR_MS) });
  await openLeaf(page, sheet);

  await expect(page.getByText(/^còn (299|300) ngày$/)).toBeVisible();
  const before = Date.now();
  await explanation(page).fill(fresh());
  await expect(saved(page)).toBeVisible();

  // in these seconds, to the second the header gives, and a journey may run over one more
  const shown = ((await saved(page).textContent()) ?? '').replace('Đã lưu lúc ', '');
  const possible = Array.from({ length: (Date.now() - before) / 1000 + 4 }, (_, second) => clock(before + (second - 2) * 1000));
  expect(possible).toContain(shown);
});

test('a sheet that is closed while edits wait for the network: they are refused with the reason and stay', async ({ page, context }) => {
  const sheet = await ownSheet();
  await openLeaf(page, sheet);
  await context.setOffline(true);
  const text = fresh();
  await explanation(page).fill(text);
  await expect(page.getByText('Chưa lưu được – mất kết nối')).toBeVisible();
  await moveSheet(sheet, 'closing', 'Hết thời gian tự chấm');

  await context.setOffline(false);

  await expect(refused(page)).toBeVisible();
  await expect(explanation(page)).toHaveValue(text);
  expect(await faultsOf(page)).toEqual([]);
});

test('a unit that leaves the campaign meanwhile, merged into another: what is typed is refused and stays', async ({ page }) => {
  const sheet = await ownSheet();
  await openLeaf(page, sheet);
  await moveSheet(sheet, 'withdrawal', 'Đơn vị được sáp nhập');
  const text = fresh();

  await explanation(page).fill(text);

  await expect(refused(page)).toBeVisible();
  await expect(page.getByText(/Không xếp hạng/).first()).toBeVisible();
  await expect(explanation(page)).toHaveValue(text);
});

test('a save that is refused after one has gone on is told at the next leaf, with the way back', async ({ page }) => {
  const sheet = await ownSheet();
  await openLeaf(page, sheet);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/scores/**', async (route) => {
    await held;
    await route.continue();
  });
  const text = fresh();
  await explanation(page).fill(text);
  await expect(page.getByText('Đang lưu…')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Danh mục tiêu chí' })
    .getByRole('link', { name: /3\.2\.1 / })
    .click();
  await arrive(page, heading('3.2.1'));
  await moveSheet(sheet, 'closing', 'Hết thời gian tự chấm');

  letGo();

  const notice = page.getByRole('alert').filter({ hasText: '1 tiêu chí chưa lưu được' });
  await expect(notice).toContainText('hệ thống từ chối');
  expect(await faultsOf(page)).toEqual([]);
  await notice.getByRole('link', { name: heading(LEAF) }).click();
  await arrive(page, heading(LEAF));
  await expect(refused(page)).toBeVisible();
  await expect(explanation(page)).toHaveValue(text);
  await expect(notice).toHaveCount(0);
});

/** Signs out as far as the question that comes while something is not sent. */
async function beginSignOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await expect(dialog(page).getByText('1 thay đổi chưa gửi lên hệ thống.')).toBeVisible();
}

test('signing out without a network asks first, and who stays has the page as it was', async ({ page, context }) => {
  const sheet = await ownSheet();
  await openLeaf(page, sheet);
  // the question comes after the page, for the time without a network
  const fetched = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('sign-out-dialog'));
  await expect.poll(() => page.evaluate(fetched)).toBe(true);
  await context.setOffline(true);
  const text = fresh();
  await explanation(page).fill(text);
  await expect(page.getByText('Chưa lưu được – mất kết nối')).toBeVisible();

  await beginSignOut(page);
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Ở lại' }).click();

  await expect(explanation(page)).toHaveValue(text);
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
});

test('what was not sent before signing out is told on the next visit and goes out when its sheet is opened', async ({ page }) => {
  const sheet = await ownSheet();
  await openLeaf(page, sheet);
  await page.route('**/scores/**', (route) => route.abort('connectionrefused'));
  const text = fresh();
  await explanation(page).fill(text);
  await expect(page.getByText('Chưa lưu được – mất kết nối')).toBeVisible();
  await beginSignOut(page);
  await dialog(page).getByRole('button', { name: 'Vẫn đăng xuất' }).click();
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();

  await fillSignIn(page, USER);

  await arrive(page, 'Việc cần làm');
  const notice = page.getByRole('alert').filter({ hasText: 'đang giữ trên máy này' });
  await expect(notice).toContainText('(1 thay đổi)');
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute('**/scores/**');
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/assessments/${sheet}`));
  const held = () =>
    api<{ leaves: { code: string; self: { explanation: string | null } | null }[] }>(USER, `/assessments/${sheet}`).then(
      ({ leaves }) => leaves.find(({ code }) => code === LEAF)?.self?.explanation,
    );
  await expect.poll(held).toBe(text);
  await navigation(page, 'Trang chủ').click();
  await arrive(page, 'Việc cần làm');
  await expect(notice).toHaveCount(0);
});
