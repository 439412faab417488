// Before the app is awake, and where it never wakes: the page is there, what is tapped counts, and what is missing
// is said.
import { COURT_CASE } from './cases.mjs';
import { awake, choose, expect, proceed, screen, shows, start, test, walk } from './pedir.mjs';

/** Holds the WebAssembly back until the returned function is called. */
async function hold(page) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Opens the interview with the WebAssembly held back, and answers the two questions before it in the plain form. */
async function asleep(page, phone) {
  const release = await hold(page);
  await page.goto('en/interview/');
  await choose(page, 'phone', phone);
  await proceed(page);
  await choose(page, 'who', 'self');
  await proceed(page);
  return release;
}

/** Wraps every text of the app in `<font>`, twice, as browser translation does. */
async function translate(page) {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentNode.closest('font, script, style, option')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.appendChild(document.createElement('font')).append(text);
    }
  });
}

/** All that is said on the screen, fold-outs too. */
async function said(page) {
  return page.locator('[data-screen]:visible').evaluate((section) => section.textContent);
}

const FIRST = Object.fromEntries(['attorney', 'detained', 'soon', 'check-in', 'stage', 'government-asked'].map((id) => [id, COURT_CASE[id]]));

test('what is tapped before the app arrives counts', async ({ page }) => {
  const release = await hold(page);
  await page.goto('en/');
  await page.locator('.landing-start a').click();
  await page.waitForURL('**/en/interview/**');
  await choose(page, 'phone', 'mine');
  await proceed(page);
  await choose(page, 'who', 'self');
  await proceed(page);
  await choose(page, 'attorney', 'helper');
  await proceed(page);
  await choose(page, 'detained', 'yes');
  await proceed(page);
  await expect(page.locator('#soon')).toBeVisible();
  await expect(page.locator('#detained')).toBeHidden();
  await choose(page, 'soon', 'later');
  release();
  await awake(page);
  await shows(page, 'soon');
  await expect(page.locator('input[name="soon"][value="later"]')).toBeChecked();
  await page.locator('.back:visible').click();
  await expect(page.locator('input[name="detained"][value="yes"]')).toBeChecked();
  await page.locator('.back:visible').click();
  await expect(page.locator('input[name="attorney"][value="helper"]')).toBeChecked();
});

test('the plain form goes on where the app takes over', async ({ page }) => {
  const release = await asleep(page, 'mine');
  for (const id of ['attorney', 'detained', 'soon', 'check-in', 'stage']) {
    await choose(page, id, COURT_CASE[id]);
    await proceed(page);
  }
  await expect(page.locator('#more')).toBeVisible();
  await expect(page.locator('#more')).toContainText('Your answers are here');
  release();
  await awake(page);
  await shows(page, 'government-asked');
  await choose(page, 'government-asked', 'dismiss');
  await proceed(page, 'government-asked');
  await expect(page.locator('[data-urgent="government-asked"]')).toBeVisible();
});

for (const phone of ['mine', 'shared']) {
  test(`Continue pressed while the app is waking leads on, phone ${phone}`, async ({ page }) => {
    // The app reads the form after the address and before it listens: a press falls between them.
    await page.addInitScript(() => {
      const Form = window.FormData;
      window.FormData = function (form) {
        document.querySelector('#attorney .question-continue').click();
        return new Form(form);
      };
    });
    const release = await asleep(page, phone);
    await choose(page, 'attorney', 'no');
    release();
    await awake(page);
    await shows(page, 'detained');
    await page.locator('.back:visible').click();
    await shows(page, 'attorney');
    await expect(page.locator('input[name="attorney"][value="no"]')).toBeChecked();
  });
}

test('what is under the finger stays while the app wakes, and the press counts', async ({ page }) => {
  const release = await asleep(page, 'mine');
  await choose(page, 'attorney', 'no');
  const button = await page.locator('.question-continue:visible').elementHandle();
  await button.scrollIntoViewIfNeeded();
  const before = await button.boundingBox();
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.down();
  release();
  await awake(page);
  expect(await button.boundingBox(), 'the same element in the same place').toEqual(before);
  await page.mouse.up();
  await shows(page, 'detained');
  await expect(page.locator('#title-detained')).toBeFocused();
  await page.goBack();
  await shows(page, 'attorney');
  await expect(page.locator('input[name="attorney"][value="no"]')).toBeChecked();
});

test('an app that woke in the plain form keeps the person there in another language', async ({ page }) => {
  const release = await asleep(page, 'shared');
  await choose(page, 'attorney', 'no');
  await proceed(page);
  release();
  await awake(page);
  await choose(page, 'detained', 'no');
  await page.locator('.languages a[lang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await shows(page, 'detained');
  await expect(page.locator('input[name="detained"][value="no"]')).toBeChecked();
});

for (const path of ['en/', 'en/interview/', 'en/options/', 'en/options/dismissal/', 'en/learn/what-is-pd/', 'en/worksheet/', 'en/open/', 'ar-XB/interview/']) {
  test(`${path} is woken as it stands, not made anew`, async ({ page }) => {
    const release = await hold(page);
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('.footer').waitFor();
    await page.evaluate(() => {
      for (const place of ['.header', '.exit', 'main', '.footer']) document.querySelector(place).prerendered = true;
    });
    release();
    await awake(page);
    const kept = await page.evaluate(() => ['.header', '.exit', 'main', '.footer'].map((place) => document.querySelector(place).prerendered));
    expect(kept).toEqual([true, true, true, true]);
  });
}

test('texts translated before the app arrives', async ({ page }) => {
  const release = await hold(page);
  await page.goto('en/interview/');
  await choose(page, 'phone', 'mine');
  await proceed(page);
  await translate(page);
  await choose(page, 'who', 'helping');
  await proceed(page);
  await choose(page, 'attorney', 'no');
  release();
  await awake(page);
  await shows(page, 'attorney');
  await expect(page.locator('h1')).toHaveText('Do you have an attorney?');
  await expect(page.locator('input[name="attorney"][value="no"]')).toBeChecked();
  await proceed(page, 'attorney');
  await shows(page, 'detained');
  await expect(page.locator('h1:visible')).toHaveText('Are you in detention now?');
  await page.locator('.back:visible').click();
  await page.locator('.back:visible').click();
  await shows(page, 'who');
  await expect(page.locator('input[name="who"][value="helping"]')).toBeChecked();
});

test('texts translated on every screen are never those of another question', async ({ page }) => {
  const plain = {};
  await start(page);
  await walk(page, FIRST, 'hearing', async (id) => (plain[id] = await said(page)));
  await page.evaluate(() => sessionStorage.clear());
  await start(page, { phone: 'shared' });
  await walk(page, FIRST, 'hearing', async (id) => {
    await translate(page);
    expect(await said(page), id).toBe(plain[id]);
  });
  for (const id of Object.keys(plain).reverse().slice(1)) {
    await page.locator('.back:visible').click();
    await shows(page, id);
    await translate(page);
    expect(await said(page), `${id}, on the way back`).toBe(plain[id]);
  }
});

test('a translated page to read leads to the right next page', async ({ page }) => {
  await page.goto('en/learn/what-is-pd/');
  await awake(page);
  await translate(page);
  await page.locator('.footer a', { hasText: 'All kinds of requests' }).click();
  await expect(page.locator('h1')).toHaveText('All kinds of requests');
  await translate(page);
  await page.locator('.option-item a').first().click();
  await expect(page.locator('.option-item')).toHaveCount(0);
  await expect(page.locator('#risk')).toBeVisible();
});

test.describe('with no script at all', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['en/', 'en/options/', 'en/options/dismissal/', 'en/learn/what-is-pd/', 'en/urgent/detained/', 'en/worksheet/']) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(500);
    });
  }

  test('the interview says what is missing and leads to the worksheet', async ({ page }) => {
    await page.goto('en/interview/');
    const notice = page.locator('.notice', { hasText: 'The interview needs JavaScript' });
    await expect(notice).toBeVisible();
    await notice.getByRole('link', { name: 'Open the worksheet' }).click();
    await expect(page).toHaveURL(/\/en\/worksheet\/$/);
  });
});

test.describe('where the WebAssembly does not load', () => {
  test.use({ expected: [/Failed to load resource/] });

  test('the page says so and offers the worksheet', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('en/interview/');
    await page.locator('#app.is-asleep').waitFor();
    const notice = page.locator('.notice', { hasText: "The interview can't run here" });
    await expect(notice).toBeVisible();
    await notice.getByRole('link', { name: 'Open the worksheet' }).click();
    await expect(page.locator('h1')).toBeVisible();
  });

  test('a page to read stays as it is', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('en/learn/what-is-pd/');
    await page.locator('#app.is-asleep').waitFor();
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('.footer a').first().click();
    await expect(page.locator('h1')).toBeVisible();
  });
});

test('a browser that blocks storage runs the whole interview, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await start(page);
  await expect(page.locator('.kept')).toContainText('does not let the page keep your answers');
  await walk(page, COURT_CASE, 'check');
  await proceed(page, 'check');
  expect(await screen(page)).toBe('result');
  await expect(page.locator('[data-option="admin-closure"][data-verdict="talk-first"]')).toBeVisible();
});
