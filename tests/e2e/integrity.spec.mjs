// What runs and what styles is what was built: a file that was changed on the host or on the way is refused, and that is said.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COURT_CASE } from './cases.mjs';
import { atPaper } from './office.mjs';
import { awake, choose, expect, proceed, start, test } from './pedir.mjs';
import { DIST } from './playwright.config.mjs';

const HTML = readdirSync(DIST, { recursive: true }).filter((path) => path.endsWith('.html'));
const hash = (file) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

test('every page names the hash of all that it loads', () => {
  const hashes = new Map();
  const wrong = [];
  let checked = 0;
  for (const path of HTML) {
    const html = readFileSync(join(DIST, path), 'utf8');
    const folder = join(DIST, dirname(path));
    const loaded = [...html.matchAll(/<(?:script [^>]*src|link rel="stylesheet" href)="([^"]+)"[^>]*>/g)].map(([tag, address]) => [join(folder, address), /integrity="([^"]+)"/.exec(tag)?.[1]]);
    const data = (name) => new RegExp(`data-${name}="([^"]*)"`).exec(html)?.[1];
    if (data('wasm')) {
      const root = join(folder, data('root'));
      loaded.push([join(folder, data('wasm')), data('wasm-integrity')], [join(root, data('words'), `${data('lang')}.txt`), data('words-integrity')]);
      for (const module of data('modules').split(' ')) loaded.push([join(root, module.split(':')[1]), module.split(':')[2]]);
    }
    for (const [file, integrity] of loaded) {
      if (!hashes.has(file)) hashes.set(file, hash(file));
      if (integrity !== hashes.get(file)) wrong.push(`${path}: ${file}`);
      checked += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(500);
});

test('what is asked for early is used, and nothing is asked for twice', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('en/interview/');
  await awake(page);
  for (const file of [/\/pedir-[0-9a-f]+\.wasm$/, /\/en\.txt$/, /\/pedir-[0-9a-f]+\.js$/, /\/style-[0-9a-f]+\.css$/]) {
    expect(asked.filter((path) => file.test(path)), String(file)).toHaveLength(1);
  }
});

/** Adds to a file on the way what would not stop it from running. */
async function change(page, pattern, more) {
  await page.route(pattern, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: Buffer.concat([await answer.body(), Buffer.from(more)]) });
  });
}

/** A section of a WebAssembly that says nothing: with the name `a`. */
const SECTION = [0, 2, 1, 97];

test.describe('changed on the way', () => {
  test.use({ expected: [/integrity|Failed to load resource/] });

  for (const [what, file, more] of [
    ['the WebAssembly', '**/pedir-*.wasm', SECTION],
    ['its script', '**/pedir-*.js', ';globalThis.ran = true;'],
    ['the words', '**/en.txt', '\n'],
  ]) {
    test(`${what}: the app does not run, and the page says so`, async ({ page }) => {
      await change(page, file, more);
      await page.goto('en/interview/');
      await page.locator('#app.is-asleep').waitFor();
      await expect(page.locator('.notice', { hasText: "The interview can't run here" })).toBeVisible();
      expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
    });
  }

  test('the script that wakes the page: it does not run', async ({ page }) => {
    await change(page, '**/boot-*.js', ';globalThis.ran = true;');
    await page.goto('en/interview/', { waitUntil: 'load' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
    await expect(page.locator('#app.is-awake')).toHaveCount(0);
  });

  test('the style sheet: it does not apply, and the page is still there', async ({ page }) => {
    await change(page, '**/style-*.css', 'h1 { display: none }');
    await page.goto('en/learn/what-is-pd/');
    await awake(page);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('the second half of the app: the page says so, and has lost nothing', async ({ page }) => {
    await change(page, '**/later-*.wasm', SECTION);
    await start(page);
    for (const id of ['attorney', 'detained', 'soon', 'check-in', 'stage', 'government-asked']) {
      await choose(page, id, ...[COURT_CASE[id]].flat());
      await proceed(page, id);
    }
    await expect(page.getByRole('alert')).toContainText('The next part of the app did not come.');
    await expect(page.getByRole('alert')).toContainText('Your answers are still here.');
  });

  test('a module: no file is made, and the page says so', async ({ page }) => {
    await atPaper(page);
    await change(page, '**/files-*.wasm', SECTION);
    await page.locator('.take-word').click();
    await expect(page.locator('.take > .take-told')).toContainText('could not be made');
  });
});
