import { expect, test } from '@playwright/test';
import { arrive } from './journey.ts';

/** The demonstration's published year. */
const YEAR = 2017;
const RESULTS = `Kết quả xác định Chỉ số CCHC năm ${YEAR}`;

test('everybody reads the results of every group without signing in', async ({ page }) => {
  await page.goto('/cong-bo');
  await arrive(page, 'Kết quả đã công bố');
  await page.getByRole('link', { name: `Năm ${YEAR}` }).click();
  await arrive(page, RESULTS);
  await expect(page.getByText('Dữ liệu minh họa, không phải kết quả chính thức')).toBeVisible();

  const groups = page.getByRole('navigation', { name: 'Nhóm đơn vị' }).getByRole('link');
  for (let i = 0; i < (await groups.count()); i++) {
    await groups.nth(i).click();
    await arrive(page, RESULTS);
    await expect(groups.nth(i)).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('row').nth(1)).toContainText(/\d,\d\d/);
  }

  const unit = page.getByRole('rowheader').getByRole('link').first();
  const name = (await unit.textContent()) ?? '';
  await unit.click();
  await arrive(page, name);
  await expect(page.getByRole('heading', { name: 'Từng lĩnh vực' })).toBeVisible();
  await expect(page.getByText('Quyết định', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'English' }).click();
  await arrive(page, name);
  await expect(page.getByRole('heading', { name: 'By area' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Method' }).click();
  await arrive(page, 'Method');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await arrive(page, 'Phương pháp');
  await expect(page.getByText('÷ 98,50 × 100')).toBeVisible();
});

test('the figures are there as open data, and kept by whoever has them already', async ({ page, request }) => {
  await page.goto(`/cong-bo/${YEAR}`);
  await arrive(page, RESULTS);
  const shown = await page.getByRole('row').count();
  const address = (await page.getByRole('link', { name: 'Tải CSV' }).getAttribute('href')) ?? '';

  const csv = await request.get(address);
  const tag = csv.headers().etag ?? '';
  const lines = (await csv.text()).trim().split('\n');
  const again = await request.get(address, { headers: { 'if-none-match': tag } });

  expect(lines[0]).toContain('year,group,unit,name');
  expect(lines).toHaveLength(shown);
  expect(again.status()).toBe(304);
});

test('a print has the heading of official paper and no controls, a phone no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/cong-bo/${YEAR}`);
  await arrive(page, RESULTS);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Độc lập – Tự do – Hạnh phúc')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Tải CSV' })).toBeHidden();
});

test('a year without results is missing and says nothing', async ({ page }) => {
  const answer = await page.goto('/cong-bo/2016');

  expect(answer?.status()).toBe(404);
  await arrive(page, 'Không có trang này');
});
