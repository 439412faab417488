// Someone speaks when the app ends, or takes too long: outside of the WebAssembly, and answers that were kept come back.
import { awake, choose, expect, proceed, shows, start, test } from './pedir.mjs';

/** Ends the app as a panic does: the next call into the WebAssembly meets `unreachable`. */
async function end(page) {
  await page.evaluate(() => {
    // (module (func (export "end") unreachable))
    const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 7, 1, 3, 101, 110, 100, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
    const ending = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.end;
    document.addEventListener('click', () => ending(), { once: true, capture: true });
  });
}

test.describe('after a panic', () => {
  test.use({ expected: [/unreachable/] });

  test('the page says so, Exit works, and what was kept comes back', async ({ page }) => {
    await start(page);
    await choose(page, 'attorney', 'no');
    await proceed(page, 'attorney');
    await shows(page, 'detained');
    await end(page);
    await page.locator('label.choice:visible').first().click();
    const watchdog = page.locator('#watchdog');
    await expect(watchdog).toBeVisible();
    await expect(watchdog).toContainText('The app stopped');
    await expect(page.locator('main')).toBeHidden();
    await expect(page.locator('.exit')).toBeVisible();
    await expect(watchdog.locator('a')).toHaveText(['Load the page again', 'Open the worksheet', 'Find legal help']);
    await watchdog.locator('a').first().click();
    await awake(page);
    await shows(page, 'detained');
    await page.locator('.back:visible').click();
    await expect(page.locator('input[name="attorney"][value="no"]')).toBeChecked();
  });

  test('where nothing is kept, it says that the answers are gone', async ({ page }) => {
    await start(page, { phone: 'shared' });
    await end(page);
    await page.locator('label.choice:visible').first().click();
    await expect(page.locator('#watchdog')).toContainText('your answers are gone');
    await page.locator('#watchdog a').nth(1).click();
    await expect(page).toHaveURL(/\/worksheet\/$/);
  });

  test('Exit still empties the page', async ({ page }) => {
    await start(page);
    await end(page);
    await page.locator('label.choice:visible').first().click();
    await expect(page.locator('#watchdog')).toBeVisible();
    await page.locator('.exit').click();
    await expect(page).toHaveURL(/\/blank\.html$/);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test('an app that does not wake in ten seconds is told, and may still wake', async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/pedir-*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('en/interview/');
  await expect(page.locator('#watchdog')).toBeHidden();
  await expect(page.locator('#watchdog')).toContainText('This takes longer', { timeout: 20_000 });
  await expect(page.locator('#watchdog')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('#phone h1')).toBeVisible();
  release();
  await awake(page);
  await expect(page.locator('#watchdog')).toBeHidden();
});

for (const [what, answer] of [
  ['cut short', { status: 200, contentType: 'application/wasm', body: Buffer.from([0, 97, 115, 109, 1, 0, 0]) }],
  ['of a wrong type', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
  ['that is missing', { status: 404, body: '' }],
]) {
  test.describe(`with a WebAssembly ${what}`, () => {
    test.use({ expected: [/integrity|404|Failed to load|SRI/i] });

    test('the interview says what still works', async ({ page }) => {
      await page.route('**/pedir-*.wasm', (route) => route.fulfill(answer));
      await page.goto('en/interview/');
      await page.locator('#app.is-asleep').waitFor();
      const notice = page.locator('.notice', { hasText: "The interview can't run here" });
      await expect(notice).toBeVisible();
      await notice.getByRole('link', { name: 'Open the worksheet' }).click();
      await expect(page.locator('h1')).toBeVisible();
    });
  });
}

test('a browser without WebAssembly gets the same, and no error', async ({ page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto('en/interview/');
  await page.locator('#app.is-asleep').waitFor();
  await expect(page.locator('.notice', { hasText: "The interview can't run here" })).toBeVisible();
  await page.goto('en/learn/what-is-pd/');
  await expect(page.locator('h1')).toBeVisible();
});
