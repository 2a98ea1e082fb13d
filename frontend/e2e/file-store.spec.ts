import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { prove } from './api.ts';
import { pdf } from './files.ts';
import { arrive, dialog, enter, faultsOf, navigation } from './journey.ts';
import { freeYear, ownCampaign } from './own-campaign.ts';

const [UNIT, USER] = ['X26602', 'x26602'];
const LAST_YEAR = 2003;
const LEAVES = ['3.2.1', '3.2.2'];
const NAME = 'Kế hoạch CCHC – Đợt 2.pdf';

test('a unit downloads all its evidence in one file, and Home Affairs has the store checked', async ({ page, browser }) => {
  const year = await freeYear(LAST_YEAR);
  const id = await ownCampaign(UNIT, year);
  await prove(USER, id, pdf(NAME), { leafCodes: LEAVES.join(','), documentNumber: '05/KH-UBND' });
  await enter(page, USER, `/assessments/${id}/evidence`);
  await arrive(page, 'Kho minh chứng');

  const all = page.getByRole('button', { name: /^Tải tất cả \(ZIP\)/ });
  await expect(all).toContainText('2 tệp');
  const started = page.waitForEvent('download');
  await all.click();
  const file = await started;

  expect(file.suggestedFilename()).toMatch(new RegExp(`^Tài liệu kiểm chứng ${year} – .*\\.zip$`));
  const zip = await readFile(await file.path());
  expect(LEAVES.filter((code) => zip.includes(`${code} `))).toEqual(LEAVES);
  expect(zip.includes(`/05-KH-UBND ${NAME}`)).toBe(true);
  expect(zip.includes('Danh mục tài liệu.xlsx')).toBe(true);

  const office = await (await browser.newContext()).newPage();
  await enter(office, 'home-affairs');
  await arrive(office, 'Việc cần làm');
  await navigation(office, 'Kho tệp').click();
  await arrive(office, 'Kho tệp');
  await office.getByRole('button', { name: 'Kiểm tra kho tệp' }).click();
  expect(await faultsOf(office)).toEqual([]);
  await dialog(office).getByRole('button', { name: 'Kiểm tra kho tệp' }).click();
  await expect(office.getByText('Đủ và nguyên vẹn').first()).toBeVisible({ timeout: 30_000 });
  await arrive(office, 'Kho tệp');
});
