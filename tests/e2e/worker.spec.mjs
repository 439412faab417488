// The service worker on bad days: a server that answers nothing, one that dies half way, a full disk, a newer version, the way back.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { COURT_CASE } from './cases.mjs';
import { awake, choose, expect, opened, proceed, shows, start, stored, test, walk } from './pedir.mjs';
import { DIST } from './playwright.config.mjs';

test.use({ serviceWorkers: 'allow' });

const KINDS = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json' };

/** A host of its own, whose mood a test changes: `well`, `silent` (it accepts and never answers), `dead` from a count of files on. */
async function host(folder = DIST) {
  const state = { folder, mood: 'well', left: Infinity, asked: [] };
  const server = createServer((request, answer) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    state.asked.push(path);
    if (state.mood === 'silent') return;
    if (state.left <= 0) return request.socket.destroy();
    state.left -= 1;
    const file = join(state.folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      answer.writeHead(200, { 'content-type': KINDS[extname(file)] ?? 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
      answer.end(body);
    } catch {
      answer.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      answer.end('<!doctype html><title>404</title>');
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { ...state, state, home: `http://127.0.0.1:${server.address().port}/`, close: () => (server.closeAllConnections(), server.close()) };
}

/** The next version on the host: the same files under a new number, of a later day. */
function publish(folder, change = (text) => text) {
  const worker = join(folder, 'service-worker.js');
  const newer = readFileSync(worker, 'utf8').replace(/version:"[0-9a-f]+",date:"[\d-]+"/, 'version:"0000000000000000",date:"2027-02-03"');
  writeFileSync(worker, change(newer));
}

async function ready(page) {
  await expect(page.locator('.kept')).toContainText('Ready without a network', { timeout: 40_000 });
}

/** Opens the interview at another address than that of the tests. */
async function begin(page, home) {
  await page.goto(`${home}en/interview/`);
  await awake(page);
  await opened(page);
}

test.describe('on a host with moods', () => {
  // A host of its own is another address, and its moods are what the browser complains of.
  test.use({ alsoAsks: [/^http:\/\/127\.0\.0\.1:/], expected: [/Failed to load resource|net::ERR|An unknown error occurred when fetching the script|Failed to update|title: /] });

  test('a server that accepts and never answers counts as none', async ({ page }) => {
    const { state, home, close } = await host();
    await begin(page, home);
    await ready(page);
    state.mood = 'silent';
    await page.reload();
    await awake(page);
    await choose(page, 'attorney', 'no');
    await proceed(page, 'attorney');
    await shows(page, 'detained');
    await page.goto(`${home}en/options/dismissal/`);
    await expect(page.locator('h1')).toBeVisible();
    // A page of a language that was never kept: after some seconds one that is here.
    await page.goto(`${home}es/interview/`);
    await expect(page).toHaveURL(new RegExp(`^${home}(en/|es/)?$|^${home}en/`));
    close();
  });

  test('a server that dies half way leaves nothing half kept, and the app goes on', async ({ page }) => {
    const { state, home, close } = await host();
    await page.goto(`${home}en/interview/`);
    await awake(page);
    state.left = 30;
    await opened(page);
    await choose(page, 'attorney', 'no');
    await proceed(page, 'attorney');
    await shows(page, 'detained');
    await expect.poll(() => stored(page).then(({ caches }) => caches), { timeout: 20_000 }).toEqual([]);
    await expect(page.locator('.kept')).not.toContainText('Ready without a network');
    state.left = Infinity;
    await page.reload();
    await awake(page);
    await shows(page, 'detained');
    await ready(page);
    close();
  });

  test('a changed file on the host is not kept', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pedir-'));
    cpSync(DIST, folder, { recursive: true });
    writeFileSync(join(folder, 'en/worksheet/index.html'), '<!doctype html><title>Changed</title>');
    const { home, close } = await host(folder);
    await begin(page, home);
    await page.waitForTimeout(3000);
    await expect(page.locator('.kept')).not.toContainText('Ready without a network');
    expect((await stored(page)).caches).toEqual([]);
    close();
    rmSync(folder, { recursive: true });
  });

  test('a newer version waits, is offered between questions, and no answer is lost; two tabs agree', async ({ page, context }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pedir-'));
    cpSync(DIST, folder, { recursive: true });
    const { state, home, close } = await host(folder);
    await begin(page, home);
    await ready(page);
    publish(folder);
    await page.reload();
    await awake(page);
    await shows(page, 'attorney');
    await expect(page.locator('.update')).toHaveCount(0);
    await walk(page, COURT_CASE, 'check');
    await expect(page.locator('.update')).toContainText('3 February 2027', { timeout: 30_000 });
    const other = await context.newPage();
    await other.goto(`${home}en/learn/what-is-pd/`);
    await awake(other);
    state.mood = 'silent';
    await page.locator('.update-take').click();
    await page.waitForEvent('load');
    await awake(page);
    await shows(page, 'check');
    await expect(page.locator('[data-answer="attorney"]')).toContainText('Yes');
    await expect(page.locator('.update')).toHaveCount(0);
    await expect(other.locator('.update')).toContainText('in another tab');
    await expect.poll(async () => (await stored(page)).caches).toEqual([`pedir ${home} 0000000000000000`]);
    close();
    rmSync(folder, { recursive: true });
  });

  test('a newer version that is not taken: the older goes on with no network; one that can not be taken is told', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pedir-'));
    cpSync(DIST, folder, { recursive: true });
    const { state, home, close } = await host(folder);
    await begin(page, home);
    await ready(page);
    // As with a browser that is too busy: asked to make room, nothing happens.
    publish(folder, (text) => text.replace('self.skipWaiting()', 'undefined'));
    await page.reload();
    await awake(page);
    await walk(page, COURT_CASE, 'check');
    await expect(page.locator('.update')).toContainText('3 February 2027', { timeout: 30_000 });
    state.mood = 'silent';
    await page.goto(`${home}en/options/dismissal/`);
    await awake(page);
    await expect(page.locator('section.risk')).toBeVisible();
    await page.goto(`${home}en/interview/#check`);
    await awake(page);
    await page.locator('.update-take').click();
    await expect(page.locator('.update-late')).toContainText('Your answers are still here', { timeout: 15_000 });
    await expect(page.locator('[data-answer="attorney"]')).toContainText('Yes');
    await proceed(page, 'check');
    await shows(page, 'result');
    close();
    rmSync(folder, { recursive: true });
  });

  test('a host can take it all back', async ({ page, context }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pedir-'));
    cpSync(DIST, folder, { recursive: true });
    const { home, close } = await host(folder);
    await begin(page, home);
    await ready(page);
    cpSync(join(folder, 'service-worker.off.js'), join(folder, 'service-worker.js'));
    await page.goto(`${home}en/`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(async () => (await stored(page)).caches, { timeout: 20_000 }).toEqual([]);
    // A worker that is busy goes with the last page that it serves.
    const after = await context.newPage();
    await page.close();
    const later = async () => {
      await after.goto('about:blank');
      await after.goto(`${home}en/`);
      const { caches, workers } = await stored(after);
      return { caches, workers };
    };
    await expect.poll(later, { timeout: 30_000, intervals: [1000] }).toEqual({ caches: [], workers: 0 });
    close();
    rmSync(folder, { recursive: true });
  });
});

test('a full disk is survived: the app works, and does not say that it is ready', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.goto('en/');
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1_000_000 });
  await start(page);
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  await shows(page, 'detained');
  await page.waitForTimeout(4000);
  await expect(page.locator('.kept')).not.toContainText('Ready without a network');
  expect((await stored(page)).caches).toEqual([]);
});

test('its text is read by browsers of 2018', () => {
  const acorn = new URL('../../node_modules/.bin/acorn', import.meta.url).pathname;
  for (const file of ['service-worker.js', 'service-worker.off.js']) {
    execFileSync(acorn, ['--ecma2018', '--silent', join(DIST, file)]);
  }
});
