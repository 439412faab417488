// The floor: Chrome 61 and Safari 12. What can't be run here is checked by what such a browser lacks.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { awake, choose, expect, opened, proceed, shows, sticksOut, test } from './pedir.mjs';
import { DIST, ROOT } from './playwright.config.mjs';

const FILES = readdirSync(DIST, { recursive: true });

/** What JavaScript of 2018 does not have, by name: the glue and our own scripts call none of it. (`queueMicrotask` the glue asks for first.) */
const LATER_NAMES = /\b(globalThis|BigInt\w*|structuredClone|Object\.fromEntries|AbortSignal\.timeout|replaceAll|(?<!clients\.)matchAll|flatMap|allSettled)\b/;

test('every script is written in the JavaScript of 2018', () => {
  const scripts = FILES.filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(4);
  for (const path of scripts) {
    execFileSync(join(ROOT, 'node_modules/.bin/acorn'), ['--ecma2018', '--silent', join(DIST, path)]);
    const lines = readFileSync(join(DIST, path), 'utf8').split('\n');
    const wrong = lines.filter((line) => LATER_NAMES.test(line) && !/typeof/.test(line));
    expect(wrong.map((line) => line.trim().slice(0, 100)), path).toEqual([]);
  }
});

test('what must work below the floor is written in the JavaScript of 2009', () => {
  for (const name of ['assets/guard-', 'assets/boot-', 'assets/choose-', 'v1/embed.js']) {
    const path = FILES.find((path) => path.startsWith(name));
    execFileSync(join(ROOT, 'node_modules/.bin/acorn'), ['--ecma5', '--silent', join(DIST, path)]);
  }
});

test.describe('below the floor', () => {
  test.use({ expected: [/SyntaxError|Unexpected/] });

  test('a browser that does not understand the glue says what still works', async ({ page }) => {
    // As if the newer JavaScript were none to this browser: the page is given a glue that it can't read, under its own hash.
    const broken = '}{';
    const hash = `sha256-${createHash('sha256').update(broken).digest('base64')}`;
    await page.route('**/assets/pedir-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: broken, headers: { 'access-control-allow-origin': '*' } }));
    await page.route('**/en/interview/', async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      await route.fulfill({ response: answer, body: html.replace(/(src="[^"]*pedir-[0-9a-f]+\.js" integrity=")[^"]+/, `$1${hash}`) });
    });
    await page.goto('en/interview/');
    await page.locator('#app.is-asleep').waitFor();
    await expect(page.locator('.notice', { hasText: "The interview can't run here" })).toBeVisible();
    await page.locator('.exit').click();
    await expect(page).toHaveURL(/\/blank\.html$/);
  });
});

/** The style sheets as a browser sees them that knows no logical properties. */
function withoutLogical(text) {
  return text.replace(/(?<=[{;\s])(margin|padding|border|inset)-(inline|block)[a-z-]*:[^;}]*;?/g, '').replace(/(?<=[{;\s])(inline|block)-size:[^;}]*;?/g, '');
}

for (const path of ['en/', 'en/interview/', 'en/options/dismissal/', 'en/learn/what-is-pd/', 'en/worksheet/']) {
  // The policy allows a style by its hash: the changed page is asked for the hash of what it then holds.
  test(`${path} stays readable without logical properties`, async ({ page }) => {
    await page.goto(path);
    const sheets = await page.evaluate(() => [...document.querySelectorAll('style')].map((style) => style.textContent));
    expect(sheets.length).toBe(1);
    expect(withoutLogical(sheets[0])).not.toBe(sheets[0]);
    await page.evaluate(() => {
      const logical = /^(margin|padding|border|inset)-(inline|block)|^(inline|block)-size/;
      const visit = (rules) => {
        for (const rule of rules) {
          if (rule.cssRules) visit(rule.cssRules);
          for (const name of rule.style ? [...rule.style] : []) if (logical.test(name)) rule.style.removeProperty(name);
        }
      };
      for (const sheet of document.styleSheets) visit(sheet.cssRules);
    });
    await expect(page.locator('h1:visible')).toHaveCount(1);
    expect(await sticksOut(page)).toEqual([]);
    const narrow = await page.locator('main p:visible, main label:visible').evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().left < 0 || part.getBoundingClientRect().width < 60).length);
    expect(narrow).toBe(0);
  });
}

test('the interview runs where a browser lacks what came after 2018', async ({ page }) => {
  await page.addInitScript(() => {
    for (const [object, name] of [
      [globalThis, 'queueMicrotask'], [globalThis, 'structuredClone'], [globalThis, 'FinalizationRegistry'], [globalThis, 'WeakRef'],
      [globalThis, 'trustedTypes'], [TextEncoder.prototype, 'encodeInto'], [WebAssembly, 'instantiateStreaming'], [WebAssembly, 'compileStreaming'],
      [Object, 'fromEntries'], [Promise, 'allSettled'], [String.prototype, 'replaceAll'], [String.prototype, 'matchAll'],
      [Array.prototype, 'flat'], [Array.prototype, 'flatMap'], [Array.prototype, 'at'], [indexedDB.constructor.prototype, 'databases'],
    ]) delete object[name];
  });
  await page.goto('en/interview/');
  await awake(page);
  await opened(page);
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  await shows(page, 'detained');
});
