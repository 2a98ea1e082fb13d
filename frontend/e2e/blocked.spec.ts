import { expect, test } from '@playwright/test';
import { arrive, enter } from './journey.ts';

const PAGE = '/blocked-files';

test('Home Affairs finds no blocked file where nothing is scanned', async ({ page }) => {
  await enter(page, 'home-affairs', PAGE);

  await arrive(page, 'Tệp bị chặn');
  await expect(page.getByText('Không có tệp nào bị chặn.')).toBeVisible();
});

for (const username of ['x26506', 'h747', 'leadership']) {
  test(`${username} is not told which files are blocked`, async ({ page }) => {
    await enter(page, username, PAGE);

    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByText('Không có tệp nào bị chặn.')).toHaveCount(0);
  });
}
