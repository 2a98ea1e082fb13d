import { expect, test } from '@playwright/test';
import { arrive, enter, faultsOf } from './journey.ts';

test('the accessibility check sees a fault that was put into a real page', async ({ page }) => {
  await enter(page, 'sxd', '/units');
  await arrive(page, 'Đơn vị');

  await page.getByRole('main').evaluate((main) => {
    main.append(Object.assign(document.createElement('input'), { id: 'planted' }));
  });

  expect(await faultsOf(page)).toEqual(['label: #planted']);
});
