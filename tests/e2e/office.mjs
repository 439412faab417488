// What the tests of the office share: the paper's screen, the page that opens, and files that are wrong in one way each.
import { readFileSync } from 'node:fs';
import { COURT_CASE } from './cases.mjs';
import { awake, checked, expect, proceed, shows, start, walk, watch } from './pedir.mjs';

/** The passphrase of every file here. */
export const PASSPHRASE = 'river lamp seven chairs';

/** A file that this app sealed, and the text of a code that it drew. */
export const OURS = readFileSync(new URL('../fixtures/office/ours.age', import.meta.url));
export const CODE = readFileSync(new URL('../fixtures/office/code.txt', import.meta.url), 'utf8').trim();

/** Questions that are never handed over, or only where it is switched on. */
const HELD_BACK = ['work-school', 'health', 'own-words', 'flag-arrest', 'flag-earlier-order', 'flag-harmed', 'flag-missed-hearing'];

/** The rows of the check page of `COURT_CASE` once it was handed over: what is held back stands as not answered. */
export function handed(rows) {
  expect(rows.community, 'help to the police was answered').toContain(' + ');
  const [community] = rows.community.split(' + ');
  const others = Object.entries(rows).map(([id, text]) => [id, HELD_BACK.includes(id) ? 'Not answered' : text]);
  return { ...Object.fromEntries(others), community };
}

/** Answers the interview; gives the rows of the check page, and goes on to the paper. */
export async function atPaper(page, { answers = COURT_CASE, ...opening } = {}) {
  await start(page, opening);
  await walk(page, answers, 'check');
  const rows = await checked(page);
  await proceed(page, 'check');
  await proceed(page, 'result');
  await shows(page, 'paper');
  return rows;
}

/** Unfolds "Hand it to the office" on the paper's screen. */
export async function unfoldOffice(page) {
  await page.locator('.office summary').click();
}

/** Seals what may be handed over, and gives the file that the browser was handed. */
export async function sealed(page, passphrase = PASSPHRASE) {
  await page.locator('input[name="passphrase"]').fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.office-seal').click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Runs `work` in a browser that knows nothing of the first one, on the page that opens. It is watched as every page is. */
export async function elsewhere(browser, baseURL, work) {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, timezoneId: 'America/Los_Angeles' });
  const page = await context.newPage();
  const watched = watch(page, baseURL);
  await watched.ready;
  await page.goto('en/open/');
  await awake(page);
  await work(page);
  watched.check();
  await context.close();
}

/** Chooses a file of these bytes. */
export async function chooseFile(page, bytes, name = 'notes.age') {
  await page.locator('#office-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Unfolds a way of the page by its title. */
export async function unfoldWay(page, title) {
  await page.locator('.office summary', { hasText: title }).click();
}

/** Opens what was found, and gives the rows of the check page. */
export async function lookAt(page) {
  await page.locator('.office-see').click();
  return checked(page);
}

/** A test pattern for Chromium's camera: the drawing of a code, dark on light, as one frame of YUV. */
export function film(path, size) {
  const [width, height, unit] = [640, 480, Math.floor(440 / size)];
  const light = Buffer.alloc(width * height, 220);
  const [left, top] = [(width - size * unit) >> 1, (height - size * unit) >> 1];
  for (const [, column, row] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let line = 0; line < unit; line += 1) {
      const at = (top + row * unit + line) * width + left + column * unit;
      light.fill(30, at, at + unit);
    }
  }
  const colour = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), light, colour]);
}
