// The same build from a folder of any host, with no rebuild.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COURT_CASE } from './cases.mjs';
import { awake, expect, proceed, shows, start, test as base, walk } from './pedir.mjs';
import { DIST, ROOT, SERVE } from './playwright.config.mjs';

// `en` is the name of a language too: the last such part of the path is the one that counts.
const FOLDER = 'any/en/folder/';

const test = base.extend({
  /** The address of a server whose folder `any/en/folder/` holds the build. */
  host: [
    async ({}, use) => {
      const host = mkdtempSync(join(tmpdir(), 'pedir-'));
      cpSync(DIST, join(host, FOLDER), { recursive: true });
      // What a host answers with for an unknown address stands at its root.
      cpSync(join(DIST, '404.html'), join(host, '404.html'));
      const server = spawn(`exec ${SERVE} --dir ${host} --port 0`, { shell: true, cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
      const address = await new Promise((resolve) => server.stdout.once('data', (line) => resolve(String(line).trim())));
      await use(address);
      server.kill();
      rmSync(host, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // Every request must stay inside the folder: the watched page checks that.
  baseURL: async ({ host }, use) => use(host + FOLDER),
});

test('a journey to the paper, and never a request outside of the folder', async ({ page }) => {
  await start(page);
  await walk(page, COURT_CASE, 'check');
  await shows(page, 'check');
  await page.reload();
  await awake(page);
  await shows(page, 'check');
  await proceed(page, 'check');
  await proceed(page, 'result');
  await expect(page.locator('.paper')).toContainText('Would DHS agree to pause my case');
});

test('links lead on, in place and with no script', async ({ page, browser, baseURL }) => {
  await page.goto('');
  await expect(page, 'the first page leads to a language').toHaveURL(/\/any\/en\/folder\/en\/$/);
  await page.locator('.footer a', { hasText: 'All kinds of requests' }).click();
  await page.locator('.option-item a').first().click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}en/options/[a-z-]+/$`));
  await expect(page.locator('#risk')).toBeVisible();
  const address = page.url();

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await context.newPage();
  await plain.goto(address);
  await plain.locator('.header-name').click();
  await expect(plain).toHaveURL(`${baseURL}en/`);
  await plain.locator('.landing-start a').click();
  await expect(plain).toHaveURL(`${baseURL}en/interview/`);
  await context.close();
});

test.describe('an address that is no page', () => {
  test.use({ expected: [/404|no-such-page\/: no file of the build/] });

  test('leads home in the folder', async ({ page, baseURL }) => {
    await page.goto('en/learn/no-such-page/');
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
    await page.getByRole('link', { name: 'Go to the first page' }).first().click();
    await expect(page).toHaveURL(`${baseURL}en/`);
  });
});

test('Exit leads to the blank page of the folder, and Back does not return', async ({ page, baseURL }) => {
  await start(page);
  await page.locator('.exit').click();
  await expect(page).toHaveURL(`${baseURL}blank.html`);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await page.goBack();
  await expect(page.locator('[data-screen="attorney"]')).toHaveCount(0);
});
