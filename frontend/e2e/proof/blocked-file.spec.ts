import { expect, type Page, test } from '@playwright/test';
import { api, scoreAll } from '../api.ts';
import { pdf } from '../files.ts';
import { arrive, dialog, enter, faultsOf, heading } from '../journey.ts';

const USER = 'x26587';
const SIGNING_USER = 'x26581';
const LEAF = '3.2.2';
const NAME = 'Sổ theo dõi hồ sơ.pdf';
const SIGNED = 'Báo cáo đã ký.pdf';

/** What every scanner calls malware, and is none; in two parts, so that no scanner takes this file for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

function infected(name: string) {
  const clean = pdf(name);
  return { ...clean, buffer: Buffer.concat([clean.buffer, Buffer.from(EICAR)]) };
}

const evidence = (page: Page) => page.getByRole('region', { name: /^Minh chứng/ }).last();

test('malware in evidence is locked away for all, named to Home Affairs, and replaced by a clean file', async ({ page, browser }) => {
  const { id } = await scoreAll(USER);
  await enter(page, USER, `/assessments/${id}?leaf=${LEAF}`);
  await arrive(page, heading(LEAF));

  await page.getByLabel('Giải thích', { exact: true }).fill('');
  await expect(page.getByText(/^Đã lưu lúc \d/)).toBeVisible();
  await page.getByLabel(`Thêm minh chứng cho tiêu chí ${LEAF}`).setInputFiles([infected(NAME)]);
  await dialog(page).getByRole('button', { name: 'Thêm 1 tài liệu' }).click();

  await expect(evidence(page).getByText(/^Có mã độc Parindex\.Eicar.*: bị chặn/)).toBeVisible();
  await expect(page.getByRole('button', { name: `Tải về ${NAME}` })).toHaveCount(0);
  await expect(evidence(page).getByText(/^Minh chứng bị chặn nên không tính/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Thiếu minh chứng 1', exact: true })).toBeVisible();
  await arrive(page, heading(LEAF));

  const office = await (await browser.newContext()).newPage();
  await enter(office, 'home-affairs', '/blocked-files');
  await arrive(office, 'Tệp bị chặn');
  await expect(office.getByRole('row', { name: /Parindex\.Eicar/ }).filter({ hasText: NAME })).toContainText(LEAF);

  await page.goto(`/assessments/${id}/evidence`);
  await arrive(page, 'Kho minh chứng');
  await page
    .getByRole('row', { name: new RegExp(NAME) })
    .getByRole('button', { name: 'Sửa' })
    .click();
  await dialog(page).getByRole('button', { name: 'Thay bằng tệp khác' }).click();
  await dialog(page).getByLabel('Chọn tệp thay').setInputFiles(pdf(NAME));
  await dialog(page).getByRole('button', { name: 'Thay', exact: true }).click();
  await page.goto(`/assessments/${id}?leaf=${LEAF}`);
  await expect(evidence(page).getByText('Đã quét mã độc, sạch')).toBeVisible();
  await expect(evidence(page).getByText(/^Minh chứng bị chặn/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: `Tải về ${NAME}` })).toBeVisible();
});

test('a signed report with malware is not given out, and says that a clean one is wanted', async ({ page }) => {
  const { id } = await scoreAll(SIGNING_USER);
  await api(SIGNING_USER, `/assessments/${id}/submission`, { method: 'POST' });
  await enter(page, SIGNING_USER, `/assessments/${id}`);
  await page.getByRole('button', { name: 'Biên nhận' }).click();
  await dialog(page).getByLabel('Đính kèm báo cáo đã ký').setInputFiles(infected(SIGNED));
  await expect(dialog(page).getByText(SIGNED)).toBeVisible();

  await expect(async () => {
    const { signedReport } = await api<{ signedReport: { blocked: boolean } }>(SIGNING_USER, `/assessments/${id}/submission`);
    expect(signedReport.blocked).toBe(true);
  }).toPass();
  await page.reload();

  await expect(page.getByText(/^Báo cáo đã ký bị chặn vì có mã độc/)).toBeVisible();
  await page.getByRole('button', { name: 'Biên nhận' }).click();
  await expect(dialog(page).getByText(/Báo cáo đã ký bị chặn vì có mã độc/)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Tải xuống' })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
});
