// The map of the interview, for attorneys: a page that needs no script, beside the app.
import { violations } from './axe.mjs';
import { choose, expect, proceed, shows, sticksOut, start, test } from './pedir.mjs';

for (const colorScheme of ['light', 'dark']) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the map keeps WCAG', async ({ page }) => {
      test.slow(true, 'it is the longest page');
      await page.goto('en/map/');
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('the map is not wider than 320 px, and its contents lead to its parts', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('en/map/');
  expect(await sticksOut(page)).toEqual([]);
  await page.getByRole('link', { name: 'Every sentence of law' }).click();
  await expect(page.locator('#law')).toBeInViewport();
});

test('the map needs no script, and leads back to the first page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('en/map/');
  await expect(page.locator('#fact-appeal-deadline')).toContainText('checked on');
  await page.locator('.header-name').click();
  await expect(page).toHaveURL(`${baseURL}en/`);
  await context.close();
});

test('the map opens beside answers that are in memory alone', async ({ page, context, baseURL }) => {
  await start(page, { phone: 'shared' });
  await choose(page, 'attorney', 'looking');
  await proceed(page, 'attorney');
  await shows(page, 'detained');
  const opened = context.waitForEvent('page');
  await page.locator('.footer a[target="_blank"]').click();
  await expect(await opened).toHaveURL(`${baseURL}en/map/`);
  await page.locator('.question-back button').click();
  await shows(page, 'attorney');
  await expect(page.locator('input[name="attorney"][value="looking"]')).toBeChecked();
});

test('About leads to the map in every language', async ({ page, context, baseURL }) => {
  for (const language of ['en', 'es']) {
    await page.goto(`${language}/about/`);
    const opened = context.waitForEvent('page');
    await page.locator('.prose a[target="_blank"]').click();
    await expect(await opened).toHaveURL(`${baseURL}en/map/`);
  }
});
