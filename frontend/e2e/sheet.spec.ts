import { expect, type Page, test } from '@playwright/test';
import { fresh, sheetIdOf } from './api.ts';
import { arrive, enter, faultsOf, fillSignIn } from './journey.ts';
import { addColleague, endSessions } from './keycloak.ts';

const LEAF = '3.2.2';
const SAVES = '**/api/v1/assessments/*/scores/*';
const explanation = (page: Page) => page.getByLabel('Giải thích', { exact: true });
const saved = (page: Page) => page.getByText(/^Đã lưu lúc \d/);

async function addressOf(username: string): Promise<string> {
  return `/assessments/${await sheetIdOf(username)}?leaf=${LEAF}`;
}

/** Opens the leaf of the unit's own sheet, not signed in before. */
async function openLeaf(page: Page, username: string, password?: string): Promise<void> {
  const address = await addressOf(username.replace(/-.*/, ''));
  await enter(page, username, address, password);
  await arrive(page, new RegExp(`^${LEAF.replaceAll('.', '\\.')} `));
}

/** Changing the language asks for everything again, as coming back to an old page does. */
async function takeUpNews(page: Page): Promise<void> {
  const asked = page.waitForResponse(/\/api\/v1\/assessments\/[^/]+$/);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await asked;
  await page.getByRole('button', { name: 'Chuyển sang tiếng Việt' }).click();
  await expect(page.getByRole('button', { name: 'Switch to English' })).toBeVisible();
}

/** What counts in the end: another visit finds what was typed. */
async function isKept(page: Page, text: string): Promise<void> {
  await page.reload();
  await arrive(page, /^3\.2\.2 /);
  await expect(explanation(page)).toHaveValue(text);
}

test('a unit enters figures, sees the score and why, and finds it again after a reload', async ({ page }) => {
  await openLeaf(page, 'x26515');
  const figures = page.getByRole('group', { name: 'Số liệu và điểm tự chấm' }).getByRole('textbox');
  await figures.nth(0).fill('4318');
  await figures.nth(1).fill('4231');
  await expect(page.getByLabel('Điểm tự chấm')).toHaveValue('2,45');
  await expect(page.getByText('Vì sao được 2,45 điểm')).toBeVisible();
  const text = fresh();
  await explanation(page).fill(text);

  await expect(saved(page)).toBeVisible();
  await arrive(page, /^3\.2\.2 /);

  await isKept(page, text);
  await expect(figures.nth(0)).toHaveValue(/4\.?318/);
  await expect(page.getByLabel('Điểm tự chấm')).toHaveValue('2,45');

  await page.reload();
  await figures.nth(1).fill('4300');
  await expect(page.getByLabel('Điểm tự chấm')).toHaveValue('2,49');
  await expect(page.getByRole('button', { name: 'Lấy điểm theo quy tắc' })).toHaveCount(0);
});

test('a figure that is only half typed is still there after a look at another leaf', async ({ page }) => {
  await openLeaf(page, 'x26512');
  const figures = page.getByRole('group', { name: 'Số liệu và điểm tự chấm' }).getByRole('textbox');
  await figures.nth(0).fill('1.2');
  await expect(page.getByText('Chưa lưu – có ô cần sửa')).toBeVisible();
  await page.getByRole('link', { name: /^Tiêu chí sau/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^3\.2\.2 / })).toHaveCount(0);

  await page.getByRole('link', { name: 'Tiêu chí trước, 3.2.2' }).click();

  await expect(figures.nth(0)).toHaveValue('1.2');
  await expect(page.getByText('Chưa lưu – có ô cần sửa')).toBeVisible();
});

test('a half typed figure that is finished after a colleague saved the leaf does not overwrite it unseen', async ({ page, browser }) => {
  const colleague = await addColleague('x26539', 'X26539', 'Phạm Văn Cùng Phòng');
  const context = await browser.newContext();
  const other = await context.newPage();
  await openLeaf(page, 'x26539');
  const figures = page.getByRole('group', { name: 'Số liệu và điểm tự chấm' }).getByRole('textbox');
  await figures.nth(0).fill('4.3');
  await page.getByRole('link', { name: /^Tiêu chí sau/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^3\.2\.2 / })).toHaveCount(0);
  await openLeaf(other, colleague.username, colleague.password);
  const theirs = fresh();
  await explanation(other).fill(theirs);
  await expect(saved(other)).toBeVisible();
  await takeUpNews(page);
  await page.getByRole('link', { name: 'Tiêu chí trước, 3.2.2' }).click();

  await figures.nth(0).fill('4318');
  await figures.nth(1).fill('4231');

  await expect(page.getByRole('heading', { name: /^Phạm Văn Cùng Phòng đã sửa tiêu chí này lúc/ })).toBeVisible();
  await expect(figures.nth(0)).toHaveValue('4318');
  await page.getByRole('button', { name: 'Lấy số của họ' }).click();
  await isKept(page, theirs);
  await context.close();
});

test('two people on one leaf: the slower one sees who and what, and chooses', async ({ page, browser }) => {
  const colleague = await addColleague('x26526', 'X26526', 'Trần Thị Đồng Nghiệp');
  const context = await browser.newContext();
  const other = await context.newPage();
  await openLeaf(page, 'x26526');
  await openLeaf(other, colleague.username, colleague.password);
  const [theirs, mine] = [fresh(), fresh()];
  await explanation(other).fill(theirs);
  await expect(saved(other)).toBeVisible();

  await explanation(page).fill(mine);

  await expect(page.getByRole('heading', { name: /^Trần Thị Đồng Nghiệp đã sửa tiêu chí này lúc/ })).toBeVisible();
  await expect(page.getByText(`“${theirs}”`)).toBeVisible();
  await expect(explanation(page)).toHaveValue(mine);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Giữ số của tôi' }).click();
  await expect(saved(page)).toBeVisible();

  await isKept(page, mine);
  await isKept(other, mine);

  await explanation(other).fill(theirs);
  await expect(saved(other)).toBeVisible();
  await explanation(page).fill(fresh());
  await page.getByRole('button', { name: 'Lấy số của họ' }).click();
  await expect(explanation(page)).toHaveValue(theirs);
  await isKept(page, theirs);

  await explanation(other).fill(mine);
  await expect(saved(other)).toBeVisible();
  const late = fresh();
  await explanation(page).fill(late);
  await page.getByRole('button', { name: 'Lấy số của họ' }).click();
  await expect(explanation(page)).toHaveValue(mine);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(explanation(page)).toHaveValue(late);
  await expect(saved(page)).toBeVisible();
  await isKept(page, late);
  await context.close();
});

test('what is typed after the session ended is saved by signing in again', async ({ page }) => {
  const old = page.waitForRequest((request) => request.url().endsWith('/api/v1/me'));
  await openLeaf(page, 'x26527');
  const bearer = (await (await old).allHeaders()).authorization;
  await endSessions('x26527');
  // the server refuses the old token at once instead of after its five minutes
  await page.route(SAVES, async (route) => {
    const headers = await route.request().allHeaders();
    await route.continue({ headers: headers.authorization === bearer ? { ...headers, authorization: 'Bearer expired' } : headers });
  });

  const text = fresh();
  await explanation(page).fill(text);

  await expect(page.getByText('Chưa lưu được – phiên đăng nhập đã hết')).toBeVisible();
  await expect(page.getByText('Phiên đăng nhập đã hết.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  const window = await opened;
  await fillSignIn(window, 'x26527');

  await expect(saved(page)).toBeVisible();
  await isKept(page, text);
});

test('what is typed without a network is sent by itself when it is back', async ({ page, context }) => {
  await openLeaf(page, 'x26530');

  await context.setOffline(true);
  const text = fresh();
  await explanation(page).fill(text);
  await expect(page.getByText('Chưa lưu được – mất kết nối')).toBeVisible();
  await expect(page.getByText(/1 thay đổi chưa gửi, đang giữ trên máy này/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await context.setOffline(false);

  await expect(saved(page)).toBeVisible();
  await isKept(page, text);
});

test('what the server could not take outlives a reload and is sent afterwards', async ({ page }) => {
  await openLeaf(page, 'x26533');
  await page.route(SAVES, (route) => route.abort('connectionrefused'));
  const text = fresh();
  await explanation(page).fill(text);
  await expect(page.getByText('Chưa lưu được – mất kết nối')).toBeVisible();

  page.once('dialog', (dialog) => dialog.accept());
  await isKept(page, text);
  await expect(page.getByText('Chưa lưu được – mất kết nối')).toBeVisible();
  await page.unroute(SAVES);
  // the product tries by itself too, and may have been faster
  await page.getByRole('button', { name: 'Thử lại' }).or(saved(page)).click();

  await expect(saved(page)).toBeVisible();
  await isKept(page, text);
});

test('the sheet of another unit is not to be found', async ({ page }) => {
  await enter(page, 'x26506', await addressOf('x26515'));

  await expect(page.getByRole('alert').getByText('Không tìm thấy')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a score is entered with the criteria in a drawer', async ({ page }) => {
    await openLeaf(page, 'x26535');
    await page.getByRole('button', { name: 'Danh mục' }).tap();
    const drawer = page.getByRole('dialog', { name: 'Danh mục tiêu chí' });
    await expect(drawer).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await drawer.getByRole('link', { name: /3\.2\.2 / }).tap();
    await expect(drawer).toHaveCount(0);

    const text = fresh();
    await explanation(page).fill(text);

    await expect(saved(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await isKept(page, text);
  });
});
