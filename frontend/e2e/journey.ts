import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What every journey is made of: arriving somewhere, where accessibility is checked too, and the sign-in page of Keycloak. */
const PASSWORD = 'parindex';

/** Waits until the page with this main heading is there and finished loading, and finds nothing wrong with its accessibility. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
}

/** What axe has to say about the page as it is now: rule and elements. */
export async function faultsOf(page: Page): Promise<string[]> {
  // our pages have no frames: without looking for them it takes half as long
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Fills in Keycloak's own page, which is what opens for whoever is not signed in. */
export async function fillSignIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Opens an address as somebody who is not signed in yet. */
export async function enter(page: Page, username: string, address = '/', password = PASSWORD): Promise<void> {
  await page.goto(address);
  await fillSignIn(page, username, password);
}

/** The link of the main navigation. */
export function navigation(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name });
}

/** The dialog that is open. */
export function dialog(page: Page) {
  return page.getByRole('dialog');
}

/** The main heading of a page that is open at this leaf. */
export function heading(code: string): RegExp {
  return new RegExp(`^${code.replaceAll('.', '\\.')} `);
}

/** Opens the sheet's menu and takes an action from it. */
export async function choose(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Thao tác' }).click();
  await page.getByRole('button', { name: action }).last().click();
}

/** Gives the head's word for what is shown and hands the sheet in. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await dialog(page)
    .getByLabel(/^Tôi xác nhận nội dung tự đánh giá/)
    .check();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Gửi phiếu' }).click();
  await expect(page.getByText('Đã gửi phiếu')).toBeVisible();
}
