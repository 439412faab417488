// The page for people who put the app on their own site: what they type, what is made of it, the ZIP, the preview.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { violations } from './axe.mjs';
import { awake, expect, sticksOut, test } from './pedir.mjs';

const NAME = `O'Neil & "Ayuda" </script><b>عون</b> 🕊`;

/** Opens the page. */
async function open(page, language = 'en') {
  await page.goto(`${language}/your-site/`);
  await awake(page);
  await page.locator('#builder').waitFor({ timeout: 20_000 });
}

const field = (page, name) => page.locator(`#builder-${name}`);
const piece = (page, name) => page.locator(`[data-piece="${name}"] textarea`);

/** Types, and leaves the field. */
async function type(page, name, value) {
  await field(page, name).fill(value);
  await field(page, name).blur();
}

test('each piece carries what was typed, whatever its signs', async ({ page, context, baseURL }) => {
  await open(page);
  await type(page, 'organization', NAME);
  await type(page, 'landing', 'Come in.');
  await type(page, 'color', '#0b5055');
  await type(page, 'exit', 'https://example.org/weather');
  await field(page, 'start').selectOption('options/dismissal');
  await expect(piece(page, 'script')).toHaveValue(/data-landing="Come in\."/);
  const html = {};
  for (const name of ['card', 'frame', 'script']) html[name] = await piece(page, name).inputValue();
  // What an editor makes of it: the browser's own reader of HTML, on a page of its own.
  const other = await context.newPage();
  await other.goto('about:blank');
  const read = await other.evaluate((pieces) => {
    const parse = (text) => new DOMParser().parseFromString(text, 'text/html');
    const [card, frame, script] = [pieces.card, pieces.frame, pieces.script].map(parse);
    return {
      scripts: [card, frame].map((document) => document.querySelectorAll('script, b').length),
      card: [card.querySelector('strong').textContent, card.querySelector('a').href],
      frame: [frame.querySelector('iframe').src, frame.querySelector('iframe').title, frame.querySelector('iframe').loading],
      script: { ...script.querySelector('script').dataset },
      one: script.querySelectorAll('script').length,
    };
  }, html);
  expect(read.scripts).toEqual([0, 0]);
  expect(read.card[0]).toBe(NAME);
  expect(read.card[1]).not.toContain('exit=');
  const [address, fragment] = read.frame[0].split('#');
  expect(address).toBe(`${baseURL}en/options/dismissal/`);
  const settings = Object.fromEntries(new URLSearchParams(fragment));
  expect(settings).toEqual({ from: '1', organization: NAME, landing: 'Come in.', color: '#0b5055', exit: 'https://example.org/weather' });
  expect(read.frame.slice(1)).toEqual(['Questions for your attorney', 'lazy']);
  expect(read.script).toMatchObject({ organization: NAME, start: 'options/dismissal/', language: 'en', color: '#0b5055' });
  expect(read.one).toBe(1);
  await other.close();
  expect(JSON.parse(await piece(page, 'config').inputValue())).toEqual({ organization: NAME, landing: 'Come in.', color: '#0b5055', start: 'options/dismissal', exit: 'https://example.org/weather' });
  expect(await piece(page, 'shortcode').inputValue()).not.toMatch(/['<>]/);
});

test('what breaks its rule is told at its field, and left out', async ({ page }) => {
  await open(page);
  await type(page, 'organization', 'Legal aid');
  for (const [name, value, says] of [
    ['telephone', 'call us', 'must be a telephone number'],
    ['site', 'example.org', 'must be a whole address'],
    ['color', 'red', 'must be # and six digits'],
    ['landing', 'x'.repeat(401), 'plain text of 400'],
  ]) {
    await type(page, name, value);
    await expect(page.locator(`#${name}-wrong`)).toContainText(says);
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, name)).toHaveAttribute('aria-describedby', new RegExp(`${name}-wrong`));
  }
  expect(JSON.parse(await piece(page, 'config').inputValue())).toEqual({ organization: 'Legal aid' });
  await type(page, 'telephone', '211');
  await expect(page.locator('#telephone-wrong')).toHaveCount(0);
  await type(page, 'color', '#ffdd00');
  await expect(page.locator('[data-color="color"]')).toContainText('Too hard to read');
  await type(page, 'color', '#0b5055');
  await expect(page.locator('[data-color="color"]')).not.toBeEmpty();
});

test('the preview shows the app with what was typed', async ({ page }) => {
  await open(page);
  await type(page, 'organization', 'Legal aid');
  await page.locator('.is-phone iframe').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('.is-phone iframe');
  await frame.locator('#app.is-awake').waitFor();
  await expect(frame.locator('.from-title')).toHaveText('From Legal aid');
  await type(page, 'organization', 'Another');
  await page.locator('.is-desktop iframe').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('.is-desktop iframe').locator('.from-title')).toHaveText('From Another');
});

test('what was typed can be saved, and opened another day; another file changes nothing', async ({ page }) => {
  await open(page);
  await type(page, 'organization', NAME);
  await page.locator('input[name="language"][value="es"]').check();
  await field(page, 'court').selectOption('SND');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.builder-save').click()]);
  expect(download.suggestedFilename()).toBe('pedir-settings.json');
  const file = await download.path();
  await open(page);
  await expect(field(page, 'organization')).toHaveValue('');
  const folder = mkdtempSync(join(tmpdir(), 'pedir-'));
  writeFileSync(join(folder, 'other.json'), '[1, 2]');
  await type(page, 'hours', 'Monday');
  await page.locator('#builder-saved').setInputFiles(join(folder, 'other.json'));
  await expect(page.locator('.builder-files .builder-told')).toContainText('not such a file');
  await expect(field(page, 'hours')).toHaveValue('Monday');
  await page.locator('#builder-saved').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect(field(page, 'organization')).toHaveValue(NAME);
  await expect(field(page, 'court')).toHaveValue('SND');
  await expect(page.locator('input[name="language"][value="es"]')).toBeChecked();
  await expect(field(page, 'hours')).toHaveValue('');
});

test.describe('the ZIP for a host of their own', () => {
  test.use({ alsoAsks: [/^http:\/\/127\.0\.0\.1:/] });

  test('it is the whole app with the settings and the logo, and works in a folder', async ({ page }) => {
    test.setTimeout(120_000);
    await open(page);
    await type(page, 'organization', NAME);
    await page.locator('#builder-logo-file').setInputFiles(new URL('../../public/icon-512.png', import.meta.url).pathname);
    await expect(page.locator('.builder-logo')).toContainText('480 by 480');
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), page.locator('.builder-package').click()]);
    expect(download.suggestedFilename()).toBe('pedir.zip');
    const folder = mkdtempSync(join(tmpdir(), 'pedir-'));
    execFileSync('unzip', ['-q', await download.path(), '-d', folder]);
    execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: join(folder, 'pedir') });
    expect(readFileSync(join(folder, 'pedir/README.html'), 'utf8')).toContain('<ol>');
    const kinds = { html: 'text/html', js: 'text/javascript', css: 'text/css', wasm: 'application/wasm', png: 'image/png', json: 'application/json', svg: 'image/svg+xml', webmanifest: 'application/manifest+json' };
    const server = createServer((request, answer) => {
      const path = new URL(request.url, 'http://x').pathname;
      try {
        const body = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
        answer.writeHead(200, { 'content-type': kinds[path.endsWith('/') ? 'html' : path.split('.').pop()] ?? 'text/plain' });
        answer.end(body);
      } catch {
        answer.writeHead(404);
        answer.end();
      }
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    await page.goto(`http://127.0.0.1:${server.address().port}/pedir/`);
    await expect(page).toHaveURL(/\/pedir\/en\/$/);
    await awake(page);
    await expect(page.locator('.from-title')).toContainText(`From ${NAME}`);
    expect(await page.locator('.from-logo').evaluate((image) => image.naturalWidth)).toBe(480);
    server.close();
  });
});

test.describe('where the host has another file than its list says', () => {
  test.use({ expected: [/Failed to load resource/] });

  test('no ZIP is made, and it is said', async ({ page }) => {
    await open(page);
    await page.route('**/en/about/index.html', (route) => route.fulfill({ body: 'changed' }));
    await page.route('**/en/about/', (route) => route.fulfill({ body: 'changed' }));
    await page.locator('.builder-package').click();
    await expect(page.locator('.builder-outputs > .builder-told')).toContainText('not what it should be', { timeout: 60_000 });
  });
});

for (const [scheme, language] of [['light', 'en'], ['dark', 'en'], ['light', 'ar-XB']]) {
  test.describe(`${scheme}, ${language}`, () => {
    test.use({ colorScheme: scheme, viewport: { width: 320, height: 740 } });

    test('keeps WCAG, and is no wider than 320 px', async ({ page }) => {
      await open(page, language);
      await type(page, 'telephone', 'call us');
      expect(await violations(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
    });
  });
}
