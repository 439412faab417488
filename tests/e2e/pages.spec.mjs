// Every page: reached by links, without a violation of WCAG 2.2 A and AA, on a narrow screen, in both directions.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './playwright.config.mjs';
import { violations } from './axe.mjs';
import { awake, expect, sticksOut, test } from './pedir.mjs';

const KINDS = ['', 'interview/', 'options/', 'options/dismissal/', 'options/no-nta/', 'learn/what-is-pd/', 'learn/history/', 'learn/glossary/', 'urgent/order/', 'worksheet/', 'privacy/', 'check-yourself/', 'about/', 'open/', 'trust/', 'statements/'];

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

test('a link to a place on the same page leads there, and leads there again', async ({ page }) => {
  await page.goto('en/learn/courts/');
  await awake(page);
  for (const state of ['Texas', 'California', 'Texas']) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.contents a', { hasText: state }).click();
    await expect(page.locator('h2', { hasText: state })).toBeInViewport();
  }
  await expect(page.locator('#texas + * tbody tr')).not.toHaveCount(0);
});

for (const scheme of ['light', 'dark']) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });
    for (const path of KINDS) {
      test(`/${path} keeps WCAG`, async ({ page }) => {
        await page.goto(`en/${path}`);
        await awake(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('among Arabic letters a telephone number stays whole, and runs from left to right', async ({ page }) => {
  for (const path of ['learn/find-help/', 'options/no-nta/']) {
    await page.goto(`ar-XB/${path}`);
    const number = page.locator('bdi', { hasText: '1-800-898-7180' }).first();
    const [first, last] = await number.evaluate((element) => {
      const text = element.firstChild;
      const place = (from) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        const { x, y } = range.getBoundingClientRect();
        return { x, y };
      };
      return [place(0), place(text.length - 1)];
    });
    expect(last.x, 'the area comes first').toBeGreaterThan(first.x);
    expect(last.y, 'on one line').toBe(first.y);
  }
});

for (const language of ['en', 'ar-XB']) {
  test(`no page in ${language} is wider than 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = [];
    for (const path of KINDS) {
      await page.goto(`${language}/${path}`);
      wide.push(...(await sticksOut(page)).map((what) => `${path}: ${what}`));
    }
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.dir)).toBe(language === 'en' ? 'ltr' : 'rtl');
  });
}
