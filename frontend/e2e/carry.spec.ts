import { expect, type Page, test } from '@playwright/test';
import { api, fresh } from './api.ts';
import { arrive, dialog, enter, faultsOf, heading } from './journey.ts';
import { freeYear, ownCampaign } from './own-campaign.ts';

/** A commune that no other journey works as. */
const [UNIT, USER] = ['X26557', 'x26557'];
const LEAF = '3.2.2';
const LAST_YEAR = 2013;
const explanation = (page: Page) => page.getByLabel('Giải thích', { exact: true });

/** The sheet of the year before has words at two leaves and a document at one. */
async function before(sheet: string, words: string): Promise<void> {
  for (const leaf of [LEAF, '1.1.1']) {
    const body = JSON.stringify({ score: 0.25, explanation: `${words} ${leaf}` });
    await api(USER, `/assessments/${sheet}/scores/${leaf}`, { method: 'PUT', headers: { 'if-match': '"0"' }, body });
  }
}

test('explanations and documents of last year come along as drafts, are taken or dropped, and prove nothing before', async ({ page }) => {
  test.setTimeout(90_000);
  const year = await freeYear(LAST_YEAR);
  const sheet = await ownCampaign(UNIT, year);
  const old = await ownCampaign(UNIT, year - 1);
  const words = fresh();
  await before(old, words);
  await enter(page, USER, `/assessments/${old}?leaf=${LEAF}`);
  await arrive(page, heading(LEAF));
  await page.getByLabel(/^Thêm minh chứng cho tiêu chí/).setInputFiles({
    name: 'Sổ theo dõi.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%EOF'),
  });
  await dialog(page).getByLabel('Số, ký hiệu').fill('05/BC-UBND');
  await dialog(page)
    .getByLabel('Ngày ban hành')
    .fill(`01/02/${year - 1}`);
  await dialog(page).getByRole('button', { name: 'Thêm 1 tài liệu' }).click();
  await expect(page.getByText('05/BC-UBND').first()).toBeVisible();

  await page.goto(`/assessments/${sheet}?leaf=${LEAF}`);
  await arrive(page, heading(LEAF));
  await page.getByRole('button', { name: 'Mang giải trình và tài liệu năm trước sang' }).click();
  await expect(dialog(page).getByText(`“${words} ${LEAF}”`)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Mang sang 2 tiêu chí' }).click();
  await expect(page.getByText(`3 mục mang từ năm ${year - 1} chưa kiểm tra`, { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Xem', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Từ năm trước 2' })).toHaveClass(/active/);
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Nhận làm giải thích' }).click();
  await expect(explanation(page)).toHaveValue(`${words} ${LEAF}`);
  await expect(page.getByText(/^Đã lưu lúc \d/)).toBeVisible();
  await page.getByRole('button', { name: /^Nhận tài liệu/ }).click();
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Nhận tài liệu' }).click();
  await dialog(page).getByLabel(`Vì sao tính cho năm ${year}`).fill('Kế hoạch giai đoạn, còn hiệu lực');
  await dialog(page).getByRole('button', { name: 'Nhận tài liệu' }).click();
  await expect(page.getByText(/^Ngày ngoài năm/)).toBeVisible();

  await page.goto(`/assessments/${sheet}?leaf=1.1.1`);
  await arrive(page, heading('1.1.1'));
  await page.getByRole('button', { name: /^Bỏ Giải thích/ }).click();
  await expect(page.getByRole('heading', { name: `Từ năm ${year - 1}` })).toHaveCount(0);
  await expect(explanation(page)).toHaveValue('');
});
