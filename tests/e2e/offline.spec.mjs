// After one visit the app needs no network; no answer changes what is asked for; and all of it can be erased.
import { COURT_CASE } from './cases.mjs';
import { NOTHING, awake, choose, expect, proceed, shows, start, stored, test, walk } from './pedir.mjs';

test.use({ serviceWorkers: 'allow' });

/** Waits until the page says that it needs no network. */
async function ready(page) {
  await expect(page.locator('.kept')).toContainText('Ready without a network', { timeout: 30_000 });
}

test.describe('the whole journey', () => {
  // Once all is erased, the browser itself still asks for the picture of the tab.
  test.use({ expected: [/icon\.svg/] });

test('after one visit, the whole journey offline: interview, paper, Word file, erase', async ({ page, context }) => {
  await start(page);
  await ready(page);
  await context.setOffline(true);
  await page.reload();
  await awake(page);
  await walk(page, COURT_CASE, 'check');
  await proceed(page, 'check');
  await proceed(page, 'result');
  await shows(page, 'paper');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take-word').click()]);
  expect(download.suggestedFilename()).toMatch(/^notes-.*\.docx$/);
  for (const path of ['en/', 'en/options/dismissal/', 'en/urgent/detained/', 'en/worksheet/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
  }
  await page.goto('en/interview/#paper');
  await awake(page);
  await shows(page, 'paper');
  await page.locator('.erase-ask').click();
  await page.locator('.erase-yes').click();
  await page.locator('.erased').waitFor();
  const outcome = await page.locator('[data-erased]').evaluateAll((rows) => rows.map((row) => row.dataset.outcome));
  expect(outcome).toEqual(['gone', 'gone', 'nothing', 'gone', 'gone']);
  expect(await stored(page)).toEqual(NOTHING);
});
});

test('once it is ready, no answer changes what is asked for', async ({ page, context }) => {
  await start(page);
  await ready(page);
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  const visit = async (first) => {
    asked.length = 0;
    await walk(page, { ...COURT_CASE, ...first }, 'check');
    return [...new Set(asked)].sort();
  };
  const one = await visit({});
  await page.evaluate(() => sessionStorage.clear());
  await start(page);
  await ready(page);
  const other = await visit({ attorney: 'no', soon: 'within-2-weeks', family: 'none', health: 'none' });
  expect(other).toEqual(one);
});

test('information past its day says so without a network', async ({ page, context }) => {
  await start(page);
  await ready(page);
  await context.setOffline(true);
  await page.addInitScript(() => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts) {
        super(...(parts.length ? parts : ['2030-01-01T12:00:00Z']));
      }
    };
  });
  await page.goto('en/options/admin-closure/');
  await awake(page);
  await expect(page.locator('main')).toContainText('Parts of this are too old');
  await expect(page.locator('section:has(> #may-do)')).toContainText('Ask your attorney about this.');
  await expect(page.locator('section.risk')).toBeVisible();
});

test('Exit offline ends on the page of the app itself, with nothing left in the tab', async ({ page, context }) => {
  await start(page);
  await ready(page);
  await page.reload();
  await awake(page);
  await context.setOffline(true);
  await page.locator('.exit').click();
  await expect(page).toHaveURL(/\/blank\.html$/);
  await expect(page.locator('body')).toContainText('This page is empty.');
  expect((await stored(page)).session).toEqual([]);
  await page.goBack().catch(() => null);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

for (const phone of ['shared', 'not-mine', 'unknown']) {
  test(`where others may use the device nothing of the app stays: ${phone}`, async ({ page }) => {
    await start(page, { phone });
    await choose(page, 'attorney', 'no');
    await proceed(page, 'attorney');
    await page.waitForLoadState('networkidle');
    expect(await stored(page)).toEqual(NOTHING);
  });
}

test('a second language is kept when it is chosen, and the first stays', async ({ page, context }) => {
  await start(page);
  await ready(page);
  await walk(page, { attorney: 'no' }, 'detained');
  await page.locator('.languages a[hreflang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('.kept')).toContainText('sin conexión', { timeout: 30_000 });
  await context.setOffline(true);
  await page.reload();
  await awake(page);
  await shows(page, 'detained');
  const { attorney, ...others } = COURT_CASE;
  await walk(page, others, 'check');
  for (const path of ['es/options/dismissal/', 'es/urgent/detained/', 'en/options/dismissal/']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', path.slice(0, 2));
    await expect(page.locator('h1')).toBeVisible();
  }
});

test.describe('a language that is not on the phone', () => {
  test.use({ expected: [/Failed to load resource|net::ERR/] });

  test('chosen with no network: it is said, and no answer is lost', async ({ page, context }) => {
    await start(page);
    await ready(page);
    await walk(page, { attorney: 'no' }, 'detained');
    await context.setOffline(true);
    await page.locator('.languages a[hreflang="ar-XB"]').click();
    await expect(page.getByRole('heading', { name: 'This page could not be opened' })).toBeVisible();
    await shows(page, 'detained');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
