// The policy is on every page, it holds, and the tests would see a page that breaks it.
import { createHash } from 'node:crypto';
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
    expect(policy[1], path).toContain("base-uri 'none'");
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

test('the header holds for every page, beside its own policy', async ({ request }) => {
  const { 'content-security-policy': policy } = (await request.get('en/')).headers();
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'; style-src 'self' 'sha256-/);
  for (const part of ["base-uri 'none'", "form-action 'none'", "connect-src 'self'", 'trusted-types pedir']) expect(policy.split('; ')).toContain(part);
  // Its `*` would leave out a site without an origin.
  expect(policy).not.toContain('frame-ancestors');
  for (const path of HTML) {
    const html = readFileSync(join(DIST, path), 'utf8');
    for (const [, kind, text] of html.matchAll(/<(style|script)>([^<]*)<\/\1>/g)) {
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      expect(policy.split('; ').find((part) => part.startsWith(`${kind}-src `)), path).toContain(hash);
    }
  }
});

const ELSEWHERE = 'https://elsewhere.invalid/spy.png';

for (const [what, plant, seen] of [
  ['an inline script', () => document.body.append(Object.assign(document.createElement('script'), { id: 'planted' })) ?? (document.getElementById('planted').textContent = 'globalThis.ran = true'), /^refused: (script-src|require-trusted-types-for)/m],
  ['an inline style', () => document.body.setAttribute('style', 'color: red'), /^refused: style-src-attr inline$/m],
  ['a picture of another origin', (elsewhere) => document.body.append(Object.assign(new Image(), { src: elsewhere })), /^refused: img-src https:\/\/elsewhere\.invalid/m],
  ['a policy of trusted types', () => trustedTypes.createPolicy('other', {}), /^refused: trusted-types/m],
  ['a request to another host', (elsewhere) => void fetch(elsewhere).catch(() => {}), /^refused: connect-src https:\/\/elsewhere\.invalid/m],
  ['a visit to another host', (elsewhere) => location.assign(elsewhere), /^GET https:\/\/elsewhere\.invalid\/spy\.png: outside/m],
  ['a request for what is no file of the build', () => void fetch('other.txt'), /other\.txt: no file of the build$/m],
  ['something sent', () => void fetch('./', { method: 'POST', body: 'yes' }), /^POST .*: it sends something$/m],
  ['an answer in a request', () => void fetch('./?attorney=yes'), /attorney=yes: it has a query$/m],
  ['an answer in the address', () => history.replaceState(null, '', '?attorney=yes'), /^address: .*attorney=yes$/m],
  ['an answer after the address', () => history.replaceState(null, '', '#attorney=yes'), /^address: .*attorney=yes$/m],
  ['an answer in the title', () => (document.title = 'yes'), /^title: yes$/m],
]) {
  test(`${what} is seen`, async ({ browser, baseURL }) => {
    // Not the shared page, which would rightly fail.
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const watched = watch(page, baseURL);
    await watched.ready;
    await page.goto('en/');
    await awake(page);
    watched.check();
    await page.evaluate(plant, ELSEWHERE).catch(() => {});
    await expect.poll(() => watched.wrong().join('\n')).toMatch(seen);
    if (!/visit/.test(what)) expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
    expect(() => watched.check()).toThrow();
    await context.close();
  });
}
