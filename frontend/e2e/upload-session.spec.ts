import { expect, type Page, test } from '@playwright/test';
import { arrive, dialog, enter, faultsOf, fillSignIn } from './journey.ts';
import { endSessions } from './keycloak.ts';
import { freeYear, ownCampaign } from './own-campaign.ts';

const [UNIT, USER] = ['X26611', 'x26611'];
const LAST_YEAR = 2012;
const PIECE = 1024 * 1024;

/** From its second piece on the server refuses the old token, as it does once the token's time is over. */
async function expireMidway(page: Page, bearer: string | undefined): Promise<number[]> {
  const refused: number[] = [];
  await page.route('**/uploads/*', async (route) => {
    const headers = await route.request().allHeaders();
    const offset = Number(headers['upload-offset'] ?? -1);
    const old = headers.authorization === bearer && offset >= PIECE;
    if (old) {
      refused.push(offset);
    }
    await route.continue({ headers: old ? { ...headers, authorization: 'Bearer expired' } : headers });
  });
  return refused;
}

test('an upload whose session ends midway waits, goes on after signing in again in the dialog, and becomes evidence', async ({ page }) => {
  const id = await ownCampaign(UNIT, await freeYear(LAST_YEAR));
  const old = page.waitForRequest((request) => request.url().endsWith('/api/v1/me'));
  await enter(page, USER, `/assessments/${id}/evidence`);
  const bearer = (await (await old).allHeaders()).authorization;
  await arrive(page, 'Kho minh chứng');
  await endSessions(USER);
  const refused = await expireMidway(page, bearer);
  const buffer = Buffer.from(`${crypto.randomUUID()} Báo cáo cải cách hành chính\n`.repeat(45_000));

  await page.getByLabel('Thêm minh chứng').setInputFiles([{ name: 'Báo cáo.txt', mimeType: 'text/plain', buffer }]);
  await dialog(page).getByLabel('Thêm tiêu chí…').selectOption('3.2.1');
  await dialog(page).getByLabel('Số, ký hiệu').fill('12/BC-UBND');
  await expect(dialog(page).getByText(/^Phiên đăng nhập đã hết, đã gửi \d.*Đăng nhập lại là gửi tiếp\.$/)).toBeVisible();
  expect(refused).toEqual([PIECE]);
  expect(await faultsOf(page)).toEqual([]);

  const opened = page.waitForEvent('popup');
  await dialog(page).getByRole('button', { name: 'Đăng nhập lại' }).click();
  await fillSignIn(await opened, USER);

  await expect(dialog(page).getByText('Đã tải lên máy chủ')).toBeVisible();
  await expect(dialog(page).getByLabel('Số, ký hiệu')).toHaveValue('12/BC-UBND');
  await dialog(page).getByRole('button', { name: 'Thêm 1 tài liệu' }).click();
  await expect(page.getByRole('row', { name: /^12\/BC-UBND.*Báo cáo\.txt/ })).toBeVisible();
  await arrive(page, 'Kho minh chứng');
});
