import { expect, test } from '@playwright/test';
import { api } from './api.ts';
import { arrive, enter } from './journey.ts';

interface Sheets {
  items: { id: string; progress: { scored: number; leaves: number } }[];
}

interface Sheet {
  leaves: { code: string; version: number }[];
}

test('a score that was acknowledged is on the sheet after a reload', async ({ page }) => {
  const [own] = (await api<Sheets>('x26515', '/assessments')).items;
  const { id = '', progress = { scored: 0, leaves: 0 } } = own ?? {};
  await enter(page, 'x26515', `/assessments/${id}`);
  await arrive(page, /./);
  await expect(page.getByText(`${progress.scored}/${progress.leaves}`).first()).toBeVisible();

  const { leaves } = await api<Sheet>('x26515', `/assessments/${id}`);
  const version = leaves.find(({ code }) => code === '3.2.2')?.version;
  const body = JSON.stringify({ input: progress.scored === 0 ? { a: 4318, b: 4231 } : null, ...(progress.scored > 0 && { score: null }) });
  await api('x26515', `/assessments/${id}/scores/3.2.2`, { method: 'PUT', headers: { 'if-match': `"${version}"` }, body });
  await page.reload();

  const { progress: after } = (await api<Sheets>('x26515', '/assessments')).items[0] ?? { progress };
  expect(after.scored).not.toBe(progress.scored);
  await expect(page.getByText(`${after.scored}/${after.leaves}`).first()).toBeVisible();
  await arrive(page, /./);
});

test('the sheet of another unit is not to be found', async ({ page }) => {
  const [sheet] = (await api<Sheets>('x26515', '/assessments')).items;
  await enter(page, 'x26506', `/assessments/${sheet?.id}`);

  await expect(page.getByRole('alert').getByText('Không tìm thấy')).toBeVisible();
});
