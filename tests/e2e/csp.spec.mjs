// The policy is on every page, it holds, and the tests would see a page that breaks it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { awake, expect, test, watch } from './pedir.mjs';
import { DIST } from './playwright.config.mjs';

const HTML = readdirSync(DIST, { recursive: true }).filter((path) => path.endsWith('.html'));

test('every page states its policy before anything that it could load', () => {
  expect(HTML.length).toBeGreaterThan(50);
  for (const path of HTML) {
    const html = readFileSync(join(DIST, path), 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
    expect(policy, path).not.toBeNull();
    expect(policy[1], path).toContain("default-src 'none'");
    // The gallery of preview builds shows pieces of pages, with the addresses of those pages.
    if (!path.startsWith('_design/')) expect(policy[1], path).toContain("base-uri 'none'");
    expect(policy[1], path).toContain("form-action 'none'");
    expect(policy[1], path).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
    expect(html.slice(0, policy.index), path).not.toMatch(/<(script|link|style|img)\b/);
    expect(html, path).not.toMatch(/<[^>]+ (style|on[a-z]+)="/);
    // The page for unknown addresses is one file, its script allowed by its hash: it can't know where the others are.
    if (path !== '404.html') expect(html, path).not.toMatch(/<script(?![^>]+src=)[^>]*>/);
  }
});

test('nothing is loaded from another origin, and every address is relative', () => {
  // One assertion at the end: there are ten thousand addresses.
  const wrong = [];
  for (const path of HTML) {
    const html = readFileSync(join(DIST, path), 'utf8');
    for (const [tag, , address] of html.matchAll(/<[a-z]+ [^>]*?\b(href|src)="([^"]*)"[^>]*>/g)) {
      // Only a link to a source leaves the app.
      const right = /^https:/.test(address) ? /^<a .*rel="noopener noreferrer"/.test(tag) : address === 'data:,' || !/^(\/|[a-z]+:)/.test(address);
      if (!right) wrong.push(`${path}: ${tag}`);
    }
  }
  expect(wrong).toEqual([]);
});

for (const [what, plant] of [
  ['an inline script', () => document.body.append(Object.assign(document.createElement('script'), { id: 'planted' })) ?? (document.getElementById('planted').textContent = 'globalThis.ran = true')],
  ['an inline style', () => document.body.setAttribute('style', 'color: red')],
  ['a picture of another origin', () => document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/spy.png' }))],
]) {
  test(`${what} is refused, and seen`, async ({ browser, baseURL }) => {
    // Not the shared page, which would rightly fail.
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const watched = watch(page, baseURL);
    await page.goto('en/');
    await awake(page);
    watched.check();
    const refused = page.waitForEvent('console', (message) => /Content Security Policy|TrustedScript/.test(message.text()));
    await page.evaluate(plant).catch(() => {});
    await refused;
    expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
    expect(() => watched.check()).toThrow();
    await context.close();
  });
}
