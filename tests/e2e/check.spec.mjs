// The page to check the app oneself shows what the browser saw.
import { awake, choose, expect, proceed, start, test } from './pedir.mjs';

test('every request of the page is shown, and what is kept', async ({ page }) => {
  const asked = new Set();
  page.on('request', (request) => asked.add(request.url().split('#')[0]));
  await start(page);
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  await page.locator('.footer a', { hasText: 'Your privacy' }).click();
  await page.locator('a', { hasText: /^Check it yourself/ }).first().click();
  await page.locator('.live').waitFor();
  await expect(page.locator('[data-store="tab"]')).toHaveAttribute('data-count', '1');
  for (const store of ['device', 'cookies', 'databases', 'files', 'workers']) {
    await expect(page.locator(`[data-store="${store}"]`)).toHaveAttribute('data-count', '0');
  }
  await expect(page.locator('[data-foreign]')).toHaveAttribute('data-foreign', '0');
  await page.locator('.live-again').click();
  const home = await page.locator('.live .fold-body > p').textContent();
  const shown = await page.locator('.live-requests li').allTextContents();
  const addresses = shown.map((text) => new URL(text.replace(/ × \d+$/, ''), home).href);
  const missing = [...asked].filter((url) => !addresses.includes(url) && !url.endsWith('/en/') && !url.endsWith('/interview/'));
  expect(missing).toEqual([]);
  await page.locator('.erase-ask').click();
  await page.locator('.erase-yes').click();
  await expect(page.locator('[data-erased="tab"]')).toHaveAttribute('data-outcome', 'gone');
  await expect(page.locator('[data-store="tab"]')).toHaveAttribute('data-count', '0');
});

test('a request to another address and a thing of another are seen', async ({ page }) => {
  await page.goto('en/check-yourself/');
  await awake(page);
  await page.evaluate(() => {
    localStorage.setItem('of-another', '1');
    // As if a part of the page had asked elsewhere: the policy forbids it to really do so.
    const real = performance.getEntriesByType.bind(performance);
    performance.getEntriesByType = (kind) => {
      const entries = real(kind);
      const foreign = Object.create(PerformanceEntry.prototype, { name: { value: 'https://elsewhere.invalid/spy' } });
      return kind === 'resource' ? [...entries, foreign] : entries;
    };
  });
  await page.locator('.live-again').click();
  await expect(page.locator('[data-foreign]')).toHaveAttribute('data-foreign', '1');
  await expect(page.locator('[data-foreign]')).toContainText('Do not use this site');
  await expect(page.locator('[data-store="device"]')).toContainText('of-another');
});

test('with no script the page can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('en/check-yourself/');
  await expect(page.locator('.office-asleep')).toContainText('need JavaScript');
  await context.close();
});
