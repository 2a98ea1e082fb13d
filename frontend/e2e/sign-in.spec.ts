import { expect, type Page, test } from '@playwright/test';
import { arrive, enter, faultsOf, fillSignIn, navigation } from './journey.ts';

test('a commune signs in at Keycloak and finds its own sheet', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await fillSignIn(page, 'x26508');

  await arrive(page, 'Việc cần làm');
  await expect(page.getByText('Dữ liệu minh họa')).toBeVisible();
  await page.getByRole('link', { name: 'Mở phiếu' }).first().click();
  await expect(page).toHaveURL(/\/assessments\//);
  await arrive(page, /./);
});

test('a link into the product opens after the sign-in', async ({ page }) => {
  await enter(page, 'sdl', '/units?q=vung+tau');

  await arrive(page, 'Đơn vị');
  await expect(page).toHaveURL('/units?q=vung+tau');
  await expect(page.getByRole('rowheader', { name: /Vũng Tàu/ }).first()).toBeVisible();
});

test('a reload asks nobody again', async ({ page }) => {
  await enter(page, 'x26506', '/campaigns');
  await arrive(page, 'Đợt đánh giá');

  await page.reload();

  await arrive(page, 'Đợt đánh giá');
});

test('the token is kept in memory only', async ({ page }) => {
  await enter(page, 'x26506');
  await arrive(page, 'Việc cần làm');
  expect(await storedTokens(page)).toEqual([]);

  await page.evaluate(() => sessionStorage.setItem('planted', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwbGFudGVkIn0.c2lnbmF0dXJl'));

  expect(await storedTokens(page)).toHaveLength(1);
});

/** Whatever looks like a token in the storages, databases and readable cookies of the page's origin. */
function storedTokens(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const texts = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name as string));
      for (const store of database.objectStoreNames) {
        texts.push(JSON.stringify(await done(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return texts.filter((text) => /eyJ[\w-]+\.eyJ[\w-]+/.test(text));
  });
}

test('a wrong password is refused in plain words and can be corrected', async ({ page }) => {
  await page.goto('/units');
  await fillSignIn(page, 'sgddt', 'not-the-password');
  await expect(page.getByText('Tên đăng nhập hoặc mật khẩu không đúng')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await fillSignIn(page, 'sgddt');

  await arrive(page, 'Đơn vị');
});

test('after signing out everything is closed', async ({ page }) => {
  await enter(page, 'h747');
  await arrive(page, 'Việc cần làm');

  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();

  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
  await page.goto('/campaigns');
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
});

test('the whole product speaks English too', async ({ page }) => {
  await enter(page, 'leadership');
  await arrive(page, 'Việc cần làm');

  await page.getByRole('button', { name: 'Switch to English' }).click();

  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(navigation(page, 'Trang chủ')).toHaveCount(0);
});
