// From the tap on a way out to the file, on a phone whose CPU is 6 times slower. The app is served already:
//   cargo xtask dist && cargo xtask serve --port 8080 &
//   PATH=$PWD/node_modules/.bin:$PATH node tests/bench/files.mjs http://127.0.0.1:8080/ es
import { chromium } from '@playwright/test';
import { COURT_CASE } from '../e2e/cases.mjs';
import { proceed, start, walk } from '../e2e/pedir.mjs';

const SLOWER = 6;
const RUNS = 10;
const [, , baseURL, language = 'en'] = process.argv;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, acceptDownloads: true });
const page = await context.newPage();
await page.addInitScript(() => {
  const made = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    window.fileAfter = performance.now() - window.tapped;
    return made.call(URL, blob);
  };
  addEventListener('click', () => (window.tapped = performance.now()), true);
});
await start(page, { language });
await walk(page, COURT_CASE, 'check');
await proceed(page, 'check');
await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

const began = Date.now();
await proceed(page, 'result');
await page.locator('.paper').waitFor();
console.log(`the paper on the screen, its module fetched: ${Date.now() - began} ms`);
for (const way of ['word', 'web', 'pdf']) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const download = page.waitForEvent('download');
    await page.locator(`.take-${way}`).click();
    await download;
    times.push(Math.round(await page.evaluate(() => window.fileAfter)));
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(RUNS - 1, Math.ceil(RUNS * share) - 1)];
  console.log(`${way}: first ${times[0]} ms, median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
await browser.close();
