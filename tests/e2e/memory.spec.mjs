// Where others may use the device, answers live in memory alone: no storage, one entry of the history, and nothing comes back.
import { NOTHING, awake, choose, expect, proceed, screen, shows, start, stored, test } from './pedir.mjs';

/** The scripts come late: what the browser itself brings back can be seen before they act. */
async function slow(page) {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue().catch(() => {});
  });
}

const FILLED = 'input:checked, textarea';

async function nothingFilled(page) {
  const filled = await page.locator(FILLED).evaluateAll((fields) => fields.filter((field) => field.checked || (field.type !== 'checkbox' && field.type !== 'radio' && field.value)).map((field) => field.name));
  expect(filled).toEqual([]);
}

for (const phone of ['shared', 'not-mine', 'unknown']) {
  test(`nothing is stored and there is one entry: ${phone}`, async ({ page }) => {
    await page.goto('en/');
    const before = await page.evaluate(() => history.length);
    await page.locator('.landing-start a').click();
    await awake(page);
    await choose(page, 'phone', phone);
    await proceed(page, 'phone');
    await choose(page, 'who', 'self');
    await proceed(page, 'who');
    for (const [id, value] of [['attorney', 'no'], ['detained', 'no'], ['soon', 'later']]) {
      await shows(page, id);
      await choose(page, id, value);
      await proceed(page, id);
      expect(await stored(page)).toEqual(NOTHING);
      expect(new URL(page.url()).hash).toBe('');
    }
    expect(await page.evaluate(() => history.length), 'the landing page and one entry').toBe(before + 1);
  });

  test(`neither Back nor a reload brings an answer back: ${phone}`, async ({ page }) => {
    await start(page, { phone });
    await choose(page, 'attorney', 'no');
    await proceed(page, 'attorney');
    await page.goto('en/map/');
    await slow(page);
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('#interview').waitFor({ state: 'attached' });
    await nothingFilled(page);
    await awake(page);
    expect(await screen(page)).toBe('phone');
    await nothingFilled(page);
    await page.reload();
    await awake(page);
    expect(await screen(page)).toBe('phone');
    await expect(page.locator('.notice')).toContainText('Your answers were not kept');
  });
}

test('the back-forward cache itself brings nothing back', async ({ playwright, baseURL }, about) => {
  // The test tool switches this cache off: here it is as in a person's browser, and asked through the browser's own door,
  // because the tool's loses sight of a page that comes out of it.
  const options = { ...about.project.use.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] };
  const browser = await playwright.chromium.launch(options);
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const page = await context.newPage();
  const door = await context.newCDPSession(page);
  const moves = [];
  await door.send('Page.enable');
  door.on('Page.frameNavigated', ({ type }) => moves.push(type));
  const asked = async (expression) => (await door.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  await start(page, { phone: 'shared' });
  await choose(page, 'attorney', 'no');
  await page.goto('en/map/');
  moves.length = 0;
  await asked('history.back()');
  await expect.poll(() => moves).toEqual(['BackForwardCacheRestore', 'Navigation']);
  await expect.poll(() => asked('document.querySelector("#app.is-awake [data-screen]")?.dataset.screen ?? "asleep"')).toMatch(/phone|asleep/);
  expect(await asked('document.querySelectorAll("input:checked").length')).toBe(0);
  expect(await asked('getComputedStyle(document.body).display')).not.toBe('none');
  await browser.close();
});

test('a page that the browser kept whole for Back is made anew', async ({ page }) => {
  await start(page, { phone: 'shared' });
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  // What the browser does when it takes the page out of its back-forward cache.
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    if (getComputedStyle(document.body).display !== 'none') throw new Error('the page was kept with its answers to be seen');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await loaded;
  await awake(page);
  expect(await screen(page)).toBe('phone');
  await nothingFilled(page);
});

test('in a tab of one’s own such a page stays as it was', async ({ page }) => {
  await start(page, { phone: 'mine' });
  await choose(page, 'attorney', 'no');
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('input[name="attorney"][value="no"]')).toBeChecked();
  await expect(page.locator('body')).toBeVisible();
});

test('before the app is awake a step makes no entry where others may use the device', async ({ page }) => {
  await page.route('**/*.wasm', () => {});
  await page.goto('en/interview/');
  const before = await page.evaluate(() => history.length);
  await choose(page, 'phone', 'not-mine');
  await proceed(page);
  await expect(page.locator('#who')).toBeVisible();
  await choose(page, 'who', 'self');
  await proceed(page);
  await expect(page.locator('#attorney')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('someone who helps begins and ends each person with nothing', async ({ page }) => {
  await start(page, { phone: 'shared', who: 'helping' });
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  await page.locator('.back:visible').click();
  await page.locator('.back:visible').click();
  await shows(page, 'who');
  await choose(page, 'who', 'self');
  await proceed(page, 'who');
  await shows(page, 'attorney');
  await nothingFilled(page);
});
