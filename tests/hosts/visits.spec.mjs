// What a visit costs the one who hosts: requests and bytes as they come from nginx. docs/hosting/scale.md has the figures, and
// this test holds them: another number of requests, or a fifth more or fewer bytes, is written there anew.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { COURT_CASE } from '../e2e/cases.mjs';
import { opened, proceed, shows, walk } from '../e2e/pedir.mjs';
import { counter } from './counter.mjs';
import { APP } from './playwright.config.mjs';

const PAGE = readFileSync(new URL('../../docs/hosting/scale.md', import.meta.url), 'utf8');

let counted;
test.beforeEach(async () => {
  counted = await counter(Number(new URL(APP).port));
});
test.afterEach(() => counted.close());

/** Compares what was counted with the row of the page whose first cell is `visit`. */
function costs(visit) {
  const { asked, statuses, bytes } = counted.take();
  const kilobytes = Math.round(bytes / 1000);
  const row = PAGE.split('\n').find((line) => line.startsWith(`| ${visit} |`)) ?? '';
  const [requests, unchanged, written] = row.split('|').slice(2).map((cell) => Number(cell.trim().replace(',', '')));
  const same = statuses.filter((status) => status === 304).length;
  console.log(`| ${visit} | ${asked.length} | ${same} | ${kilobytes} |`);
  // What is kept on a phone is over a hundred files, of which some are on their way already.
  const few = requests * 0.05;
  expect.soft(Math.abs(asked.length - requests), `${visit}: ${asked.length} for ${requests}: ${asked.join(' ')}`).toBeLessThanOrEqual(few);
  expect.soft(Math.abs(same - unchanged), `${visit}: ${same} for ${unchanged} that did not change`).toBeLessThanOrEqual(few);
  expect.soft(kilobytes, visit).toBeGreaterThanOrEqual(Math.floor(written * 0.8));
  expect.soft(kilobytes, visit).toBeLessThanOrEqual(Math.ceil(written * 1.2));
  expect.soft(statuses.filter((status) => status !== 200 && status !== 304), visit).toEqual([]);
}

async function open(context, path) {
  const page = await context.newPage();
  await page.goto(counted.home + path);
  await page.locator('#app.is-awake').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

test('a page to read, and the same again', async ({ context }) => {
  await (await open(context, 'en/')).close();
  costs('the first page');
  await (await open(context, 'en/')).close();
  costs('the first page, again');
  await (await open(context, 'en/options/dismissal/')).close();
  costs('one more page');
});

test('the interview up to the paper, and the same again', async ({ context }) => {
  const page = await open(context, 'en/interview/');
  await opened(page, { phone: 'shared' });
  await walk(page, COURT_CASE, 'check');
  await proceed(page, 'check');
  await proceed(page, 'result');
  await shows(page, 'paper');
  await page.waitForLoadState('networkidle');
  await page.close();
  costs('the interview up to the paper');
  await (await open(context, 'en/interview/')).close();
  costs('the interview opened again');
});

test.describe('on a phone that is the person\'s own', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the app is kept, and then asks for next to nothing', async ({ context }) => {
    const page = await open(context, 'en/interview/');
    await opened(page);
    await expect(page.locator('.kept')).toContainText('Ready without a network', { timeout: 60_000 });
    await page.close();
    costs('the app is kept on the phone');
    await (await open(context, 'en/interview/')).close();
    costs('the kept app opened again');
  });
});

test('inside another site by the line of script, and the same again', async ({ context }) => {
  const host = createServer((request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><title>Host</title><link rel="icon" href="data:,"><body><script src="${counted.home}v1/embed.js" async></script>`);
  });
  await new Promise((done) => host.listen(0, '127.0.0.1', done));
  for (const visit of ['inside another site', 'inside another site, again']) {
    const page = await context.newPage();
    await page.goto(`http://localhost:${host.address().port}/`);
    await page.frameLocator('iframe').locator('#app.is-awake').waitFor();
    await page.waitForLoadState('networkidle');
    await page.close();
    costs(visit);
  }
  host.close();
});
