// Every page: reached by links, without a violation of WCAG 2.2 A and AA, on a narrow screen, in both directions.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './playwright.config.mjs';
import { awake, choose, expect, proceed, start, test } from './pedir.mjs';

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).pathname;
const KINDS = ['', 'interview/', 'options/', 'options/dismissal/', 'options/no-nta/', 'learn/what-is-pd/', 'learn/history/', 'learn/glossary/', 'urgent/order/', 'worksheet/', 'privacy/', 'about/'];

/** Violations of WCAG 2.2 A and AA, in words. */
async function violations(page) {
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
  });
}

/** How far the page is wider than the screen, in px. */
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

function pagesOf(folder, under = '') {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = join(under, name);
    if (statSync(join(folder, path)).isDirectory()) return pagesOf(folder, path);
    return name === 'index.html' ? [under ? `${under}/` : ''] : [];
  });
}

test('links from the landing page reach every page', async ({ page, baseURL }) => {
  const root = new URL('en/', baseURL).href;
  const seen = new Set();
  const waiting = [root];
  while (waiting.length) {
    const url = waiting.pop();
    if (seen.has(url)) continue;
    seen.add(url);
    const html = await (await page.request.get(url)).text();
    const links = [...html.matchAll(/<a [^>]*href="([^"#]*)/g)].map(([, href]) => new URL(href, url).href);
    waiting.push(...links.filter((link) => link.startsWith(root)));
  }
  const reached = [...seen].map((url) => url.slice(root.length)).sort();
  expect(reached).toEqual(pagesOf(join(DIST, 'en')).sort());
});

for (const scheme of ['light', 'dark']) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });
    for (const path of KINDS) {
      test(`/${path} keeps WCAG`, async ({ page }) => {
        await page.addInitScript({ path: AXE });
        await page.goto(`en/${path}`);
        await awake(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('every screen of the interview keeps WCAG', async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript({ path: AXE });
  await start(page);
  const found = [];
  for (let count = 0; count < 60; count += 1) {
    const here = await page.locator('[data-screen]:visible').getAttribute('data-screen');
    for (const text of await violations(page)) found.push(`${here}: ${text}`);
    if (await overflow(page)) found.push(`${here}: wider than the screen`);
    if (here === 'paper') break;
    if (here === 'stage') await choose(page, 'stage', 'court-pending');
    await proceed(page);
    await expect(page.locator(`[data-screen="${here}"]`)).toHaveCount(0);
  }
  expect(found).toEqual([]);
});

for (const language of ['en', 'ar-XB']) {
  test(`no page in ${language} is wider than 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = [];
    for (const path of KINDS) {
      await page.goto(`${language}/${path}`);
      if (await overflow(page)) wide.push(path);
    }
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.dir)).toBe(language === 'en' ? 'ltr' : 'rtl');
  });
}

test('the first part can be answered with the keyboard alone', async ({ page }) => {
  await page.goto('en/interview/');
  await awake(page);
  for (const here of ['phone', 'who', 'attorney', 'detained']) {
    await expect(page.locator(`[data-screen="${here}"]`)).toBeVisible();
    await page.locator(`#${here} input`).first().focus();
    await page.keyboard.press('Space');
    await expect(page.locator(`#${here} input`).first()).toBeChecked();
    await page.locator('.question-continue').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-screen="${here}"]`)).toHaveCount(0);
  }
  await expect(page.locator('#title-soon')).toBeFocused();
});
