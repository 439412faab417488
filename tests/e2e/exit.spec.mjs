// Exit: blank before anything else, nothing left, and no way back to an answer.
import { framed } from './host.mjs';
import { NOTHING, awake, choose, expect, proceed, shows, start, stored, test } from './pedir.mjs';

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
    expect(await stored(page)).toEqual(NOTHING);
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

test('the page is blank before anything else happens', async ({ page }) => {
  await begun(page, 'mine');
  const seen = await page.evaluate(() => {
    document.querySelector('.exit').click();
    return { body: getComputedStyle(document.body).display, title: document.title, kept: Object.keys(sessionStorage) };
  });
  expect(seen).toEqual({ body: 'none', title: 'Notes', kept: [] });
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

test('on a network that answers nothing, Exit ends on a page of the browser itself', async ({ page }) => {
  await begun(page, 'mine');
  await page.route('**/blank.html', () => {});
  await page.locator('.exit').click({ noWaitAfter: true });
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

for (const [name, attributes, whole] of [
  ['that lets it move the top page', '', true],
  ['with the permission on a press', 'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"', true],
  ['without the permission', 'sandbox="allow-scripts allow-same-origin"', false],
  ['without an origin of its own', 'sandbox="allow-scripts"', false],
]) {
  test.describe(`in a frame ${name}`, () => {
    // The browser tells the console that a frame may not move the page: where it may not, that is the one message.
    test.use({ expected: whole ? [] : [/Unsafe attempt to initiate navigation|sandbox/], alsoAsks: [/^http:\/\/localhost:/] });

    test('Exit takes what it may', async ({ page, baseURL }) => {
      const { frame, close } = await framed(page, baseURL, { attributes });
      await frame.locator('label.choice:has(input[value="mine"])').click();
      await frame.locator('.exit').click();
      if (whole) {
        await isEmpty(page);
      } else {
        await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/blank\.html$/);
        await expect(page.locator('h1')).toHaveText('Host');
      }
      close();
    });
  });
}

test.describe('in a frame', () => {
  test.use({ alsoAsks: [/^http:\/\/localhost:/], expected: [/Unsafe attempt to initiate navigation|sandbox/] });

  test('nothing is kept, whatever is said about the phone', async ({ page, baseURL }) => {
    const { frame, close } = await framed(page, baseURL);
    await frame.locator('label.choice:has(input[value="mine"])').click();
    await frame.locator('.question-continue:visible').first().click();
    await frame.locator('[data-screen="who"]').waitFor();
    expect(await stored(page.frames()[1])).toEqual(NOTHING);
    await expect(frame.locator('.kept')).toContainText('Nothing is saved');
    close();
  });

  test('after Exit nothing is left there, and Back brings no answer', async ({ page, baseURL }) => {
    const { frame, close } = await framed(page, baseURL, { attributes: 'sandbox="allow-scripts allow-same-origin"' });
    await frame.locator('label.choice:has(input[value="mine"])').click();
    await frame.locator('.exit').click();
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/blank\.html$/);
    expect(await stored(page.frames()[1])).toEqual(NOTHING);
    await page.goBack().catch(() => null);
    expect(await page.locator('input:checked').count()).toBe(0);
    close();
  });

  test('Erase there finds nothing but memory', async ({ page, baseURL }) => {
    const { frame, close } = await framed(page, baseURL, { path: 'en/check-yourself/' });
    await frame.locator('.erase-ask').click();
    await frame.locator('.erase-yes').click();
    await frame.locator('.erased').waitFor();
    const outcomes = await frame.locator('[data-erased]').evaluateAll((rows) => rows.map((row) => row.dataset.outcome));
    expect(outcomes).toEqual(['gone', 'nothing', 'nothing', 'nothing', 'nothing']);
    close();
  });
});
