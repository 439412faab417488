// The paper leaves the phone in the ways that the browser has, under names that tell nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { COURT_CASE } from './cases.mjs';
import { atPaper } from './office.mjs';
import { expect, test } from './pedir.mjs';

const ASK = 'Would DHS agree to pause my case';

/** What the browser was handed after a press. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a Word file, a web page and a date for the calendar', async ({ page, context }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await atPaper(page);
  expect(asked.filter((url) => url.includes('files-')), 'nothing of it is in the first download').toEqual([]);
  const word = await saved(page, '.take-word');
  expect(word.name).toBe('notes-2026-11-24.docx');
  expect(word.bytes.toString('utf8')).toContain(ASK);
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(page.locator('.take > .take-told')).toContainText('handed to the browser');

  const web = await saved(page, '.take-web');
  expect(web.name).toBe('notes-2026-11-24.html');
  const offline = await context.newPage();
  await context.setOffline(true);
  await offline.setContent(web.bytes.toString('utf8'));
  await expect(offline.locator('.paper-attorney')).toContainText(ASK);
  await context.setOffline(false);
  await offline.close();

  const calendar = await saved(page, '.take-calendar');
  expect(calendar.name).toBe('notes-2026-11-24.ics');
  const [day, month, year] = COURT_CASE['next-date'];
  const written = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
  expect(calendar.bytes.toString('utf8')).toContain(`DTSTART;VALUE=DATE:${written}`);
  expect(calendar.bytes.toString('utf8')).toContain('SUMMARY:Reminder');
});

test('a PDF file with the words of the paper, from a module of its own', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await atPaper(page);
  expect(asked.filter((url) => url.includes('pdf-')), 'nothing of it is in the first download').toEqual([]);
  const pdf = await saved(page, '.take-pdf');
  expect(pdf.name).toBe('notes-2026-11-24.pdf');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf.bytes, encoding: 'utf8' });
  expect(text.replace(/\s+/g, ' ')).toContain(ASK);
});

test('the share sheet comes first where the browser has one, and gets a neutral file', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.canShare = (data) => data.files.length === 1;
    navigator.share = async (data) => {
      window.sharedFile = { name: data.files[0].name, type: data.files[0].type, size: data.files[0].size, keys: Object.keys(data) };
    };
  });
  await atPaper(page);
  await expect(page.locator('.take-ways button').first()).toHaveText('Share the paper with an app on this phone');
  await page.locator('.take-share').click();
  await expect(page.locator('.take > .take-told')).toContainText('Nothing was sent that you did not send yourself.');
  const shared = await page.evaluate(() => window.sharedFile);
  expect(shared.name).toBe('notes-2026-11-24.docx');
  expect(shared.keys, 'no title and no text beside the file').toEqual(['files']);
  expect(shared.size).toBeGreaterThan(5000);
});

test('where there is no share sheet and no clipboard, neither is offered', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['share', 'canShare', 'clipboard']) Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
  });
  await atPaper(page);
  await expect(page.locator('.take-word')).toBeVisible();
  await expect(page.locator('.take-share')).toHaveCount(0);
  await expect(page.locator('.take-copy')).toHaveCount(0);
});

test('the text goes to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atPaper(page);
  await page.locator('.take-copy').click();
  await expect(page.locator('.take > .take-told')).toContainText('The text is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(ASK);
});

test.describe('where the module does not come', () => {
  test.use({ expected: [/Failed to load resource/] });

  test('the page says so, and the paper is still there', async ({ page }) => {
    await atPaper(page);
    await page.route('**/files-*.wasm', (route) => route.abort());
    await page.locator('.take-word').click();
    await expect(page.locator('.take > .take-told')).toContainText('could not be made');
    await expect(page.locator('.paper-attorney')).toContainText(ASK);
  });
});

test.describe('inside another app', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 Chrome/90.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/320.0]' });

  test('the page says how to open it in a browser', async ({ page }) => {
    await atPaper(page);
    await expect(page.locator('.take')).toContainText('You are inside another app.');
  });
});
