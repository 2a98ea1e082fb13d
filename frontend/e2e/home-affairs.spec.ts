import { expect, type Page, test } from '@playwright/test';
import { arrive, enter, navigation } from './journey.ts';

interface Found {
  items: { name?: string; unit?: { name: string } }[];
  total: number;
}

/** Types into the page's search box and gives the names that the server found; the page shows them and how many they are. */
async function search(page: Page, text: string, counted: string): Promise<string[]> {
  const answered = page.waitForResponse((response) => new URL(response.url()).searchParams.get('q') === text);
  await page.getByRole('searchbox').fill(text);
  const { items, total } = (await (await answered).json()) as Found;
  const names = items.map(({ name, unit }) => name ?? unit?.name ?? '');
  if (total > 0) {
    await expect(page.getByText(`${total} ${counted}`, { exact: true })).toBeVisible();
  }
  for (const name of names) {
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
  }
  return names;
}

test('Home Affairs finds a unit with and without diacritics', async ({ page }) => {
  await enter(page, 'home-affairs');
  await arrive(page, 'Việc cần làm');
  await navigation(page, 'Đơn vị').click();
  await arrive(page, 'Đơn vị');

  const plain = await search(page, 'xuyen moc', 'đơn vị');
  expect(plain).not.toEqual([]);
  expect(await search(page, 'Xuyên Mộc', 'đơn vị')).toEqual(plain);
  await arrive(page, 'Đơn vị');

  await page.getByRole('rowheader').getByRole('link').first().click();
  await arrive(page, /./);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('Xuyên Mộc');

  expect(await search(page, 'không có đơn vị này', 'đơn vị')).toEqual([]);
  await expect(page.getByText('Không có đơn vị nào khớp')).toBeVisible();
});

test('Home Affairs sees the campaign with all its sheets', async ({ page }) => {
  await enter(page, 'home-affairs', '/campaigns');
  await arrive(page, 'Đợt đánh giá');

  await page.getByRole('rowheader').getByRole('link', { name: /2018/ }).click();

  await arrive(page, /2018/);
  await expect(page.getByText('119 phiếu', { exact: true })).toBeVisible();
  const plain = await search(page, 'phuong 1', 'phiếu');
  expect(plain).not.toEqual([]);
  expect(await search(page, 'Phường 1', 'phiếu')).toEqual(plain);
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await expect(page.getByText('119 phiếu', { exact: true })).toBeVisible();
});

test('Home Affairs reads an index set down to its criteria', async ({ page }) => {
  await enter(page, 'home-affairs', '/index-sets');
  await arrive(page, 'Bộ tiêu chí');

  await page.getByRole('rowheader').getByRole('link').first().click();

  await arrive(page, /./);
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  await arrive(page, /./);
  await page.getByRole('searchbox').fill('thu tuc hanh chinh');
  await expect(page.getByText(/thủ tục hành chính/i).first()).toBeVisible();
  await page.getByRole('searchbox').fill('không có tiêu chí này');
  await expect(page.getByText('Không có tiêu chí nào khớp')).toBeVisible();
});
