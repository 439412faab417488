// Law that is old says so, on the device, with no connection; help goes, and no warning does. Preview builds can look at
// a page on another day: `?asof=`.
import { awake, expect, test } from './pedir.mjs';

const PAGE = 'en/options/admin-closure/';

async function on(page, day) {
  await page.goto(`${PAGE}?asof=${day}`);
  await awake(page);
}

test('past its review date a page says that it may be old, and loses nothing', async ({ page }) => {
  await on(page, '2026-11-24');
  const risk = await page.locator('section.risk').innerText();
  const help = await page.locator('section:has(> #may-do)').innerText();
  await expect(page.locator('main')).not.toContainText('This may be old');
  await on(page, '2027-01-15');
  await expect(page.locator('main')).toContainText('This may be old');
  expect(await page.locator('section.risk').innerText()).toBe(risk);
  expect(await page.locator('section:has(> #may-do)').innerText()).toBe(help);
});

test('past its hard expiry what helps is replaced, and every warning stays', async ({ page }) => {
  await on(page, '2026-11-24');
  const risk = await page.locator('section.risk').innerText();
  await on(page, '2030-01-01');
  await expect(page.locator('main')).toContainText('Parts of this are too old');
  await expect(page.locator('section:has(> #may-do)')).toHaveText(/Ask your attorney about this\. What stood here may have changed\./);
  await expect(page.locator('section:has(> #may-do)')).not.toContainText('no hearings while the case is paused');
  expect(await page.locator('section.risk').innerText()).toBe(risk);
});
