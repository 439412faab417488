// Exit: blank before anything else, nothing left, and no way back to an answer.
import { NOTHING, awake, choose, expect, proceed, shows, start, stored, test, watch } from './pedir.mjs';

const SECRET = 'input[name="attorney"]:checked';

/** Answers a question, so that there is something to lose. */
async function begun(page, phone) {
  await start(page, { phone });
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  await shows(page, 'detained');
}

/** Whether the page shows none of the app, and nothing that could tell what was here. */
async function isEmpty(page) {
  await expect(page).toHaveURL(/\/blank\.html$|^about:blank$/);
  expect(await page.title()).toMatch(/^(Notes)?$/);
  expect(await page.locator('body').innerText()).not.toMatch(/attorney|court|Pedir/i);
}

/** Every page that Back and Forward can reach shows an empty start or another page, never an answer. */
async function walkedBack(page) {
  for (let step = 0; step < 8; step += 1) {
    const before = page.url();
    await page.goBack({ timeout: 5000 }).catch(() => null);
    if (page.url() === before || page.url() === 'about:blank') break;
    await page.waitForLoadState('load');
    if (await page.locator('#app').count()) await awake(page);
    await expect(page.locator(SECRET)).toHaveCount(0);
    await expect(page.locator('[data-screen="detained"]:visible')).toHaveCount(0);
  }
  for (let step = 0; step < 8; step += 1) {
    const before = page.url();
    await page.goForward({ timeout: 5000 }).catch(() => null);
    if (page.url() === before) break;
    await page.waitForLoadState('load');
    await expect(page.locator(SECRET)).toHaveCount(0);
  }
}

for (const phone of ['mine', 'shared', 'not-mine', 'unknown']) {
  test(`Exit leaves nothing: ${phone}`, async ({ page, context }) => {
    await begun(page, phone);
    await page.locator('.exit').click();
    await isEmpty(page);
    await page.goto('en/');
    expect((await stored(page)).session).toEqual([]);
    await page.goBack();
    await walkedBack(page);
    // The tab opened again by the browser: what it kept is what a new tab of this site finds.
    const again = await context.newPage();
    await again.goto(page.url().includes('http') ? page.url() : 'en/');
    expect((await stored(again)).session).toEqual([]);
  });
}

test('Back and Forward after Exit lead to an empty start', async ({ page }) => {
  await begun(page, 'mine');
  await page.locator('.exit').click();
  await isEmpty(page);
  await walkedBack(page);
});

test('Escape three times is Exit, twice or slowly it is nothing', async ({ page }) => {
  await begun(page, 'shared');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.keyboard.press('Escape');
  await shows(page, 'detained');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await isEmpty(page);
});

test('the page is blank before the next one is there', async ({ page }) => {
  await begun(page, 'mine');
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/blank.html', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await page.locator('.exit').click({ noWaitAfter: true });
  await expect(page.locator('html.is-gone')).toHaveCount(1);
  await expect(page.locator('body')).toBeHidden();
  expect(await page.title()).toBe('Notes');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  release();
  await isEmpty(page);
});

test('offline, without anything kept, Exit ends on a page of the browser itself', async ({ page, context }) => {
  await begun(page, 'shared');
  await context.setOffline(true);
  await page.locator('.exit').click();
  await expect(page).toHaveURL('about:blank');
  await context.setOffline(false);
  await walkedBack(page);
});

test('on a network that answers nothing, Exit is blank at once and ends soon', async ({ page }) => {
  await begun(page, 'mine');
  await page.route('**/blank.html', () => {});
  await page.locator('.exit').click({ noWaitAfter: true });
  await expect(page.locator('body')).toBeHidden();
  await expect(page).toHaveURL('about:blank');
});

test('Exit works while the app is on its way', async ({ page }) => {
  await page.route('**/*.wasm', () => {});
  await page.goto('en/interview/');
  await page.locator('.exit').click();
  await isEmpty(page);
});

test.describe('with no script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['en/', 'en/interview/', 'en/options/dismissal/', 'es/learn/what-is-pd/', 'en/map/']) {
    test(`Exit on ${path} is a plain link`, async ({ page }) => {
      await page.goto(path);
      await page.locator('.exit').click();
      await expect(page).toHaveURL(/\/blank\.html$/);
      await expect(page.locator('body')).toContainText('This page is empty.');
    });
  }
});

/** A page of another site with the app in a frame. */
async function framed(page, baseURL, sandbox) {
  const host = baseURL.replace('127.0.0.1', 'localhost');
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title><h1>Host</h1><iframe ${sandbox} src="${baseURL}en/interview/" width="360" height="600"></iframe>` }),
  );
  await page.goto(`${host}host.html`);
  const frame = page.frameLocator('iframe');
  await frame.locator('#app.is-awake').waitFor();
  return frame;
}

for (const [name, sandbox, whole] of [
  ['that lets it move the top page', '', true],
  ['with the permission on a press', 'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"', true],
  ['without the permission', 'sandbox="allow-scripts allow-same-origin"', false],
  ['without an origin of its own', 'sandbox="allow-scripts"', false],
]) {
  // The browser tells the console that the frame may not move the page: the one message that is expected.
  test(`Exit in a frame ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const watched = watch(page, baseURL.replace('127.0.0.1', '(127.0.0.1|localhost)'), [/navigat|sandbox/i]);
    const frame = await framed(page, baseURL, sandbox);
    await frame.locator('label.choice:has(input[value="mine"])').click();
    await frame.locator('.exit').click();
    if (whole) {
      await isEmpty(page);
    } else {
      await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/blank\.html$|^about:blank$/);
      await expect(page.locator('h1')).toHaveText('Host');
    }
    expect(watched.said.filter((text) => !/navigat|sandbox/i.test(text))).toEqual([]);
    await context.close();
  });
}

test('nothing of the app is kept in a frame', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const frame = await framed(page, baseURL, '');
  await frame.locator('label.choice:has(input[value="mine"])').click();
  await frame.locator('.question-continue:visible').first().click();
  await frame.locator('[data-screen="who"]').waitFor();
  const inside = page.frames()[1];
  expect(await stored(inside)).toEqual({ ...NOTHING, session: [] });
  await context.close();
});
