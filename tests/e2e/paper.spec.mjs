// The paper in two languages, and made the person's own: on the screen, after a reload, in another language, in print.
import { execFileSync } from 'node:child_process';
import { COURT_CASE } from './cases.mjs';
import { awake, expect, proceed, shows, start, sticksOut, test, walk } from './pedir.mjs';

async function toPaper(page, language, answers = COURT_CASE) {
  await start(page, { language });
  await walk(page, answers, 'check');
  await proceed(page, 'check');
  await proceed(page, 'result');
  await shows(page, 'paper');
}

/** The sentence of the paper that begins an item, in English. */
const asks = (page) => page.locator('.paper-attorney .paper-part', { hasText: 'What I would like to ask about' }).locator('.paper-numbered > li > .paper-text').allInnerTexts();

/** The button of a sentence, by the ids of both. */
const button = (page, way, sentence) => page.locator(`[id="${way}-${sentence}"]`);

const open = (page) => page.locator('.fold:has(.change) > summary').click();

/** The sheets of the printed paper, each as one line. */
async function printed(page, format, testInfo) {
  const path = testInfo.outputPath(`paper-${format}.pdf`);
  await page.pdf({ path, format });
  const sheets = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  return sheets.map((sheet) => sheet.replace(/\s+/g, ' '));
}

for (const [language, title] of [['es', 'Para mí'], ['en-XA', null], ['ar-XB', null]]) {
  test(`two languages, each sentence beside its English: ${language}`, async ({ page }, testInfo) => {
    await toPaper(page, language);
    const paper = page.locator('.paper-two');
    await expect(paper).toHaveAttribute('lang', language);
    const pairs = paper.locator('.paper-pair');
    const english = paper.locator('.paper-english');
    expect(await english.count()).toBeGreaterThan(100);
    expect(await english.count()).toBe(await pairs.count());
    expect(await english.evaluateAll((all) => all.every((one) => one.lang === 'en' && one.dir === 'ltr'))).toBe(true);

    const place = () => pairs.first().evaluate((pair) => [...pair.children].map((one) => one.getBoundingClientRect()).map(({ x, y, width }) => ({ x, y, width })));
    const [own, below] = await place();
    expect(below.y, 'a phone shows the English below').toBeGreaterThan(own.y);
    expect(await sticksOut(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sticksOut(page)).toEqual([]);

    await page.setViewportSize({ width: 1280, height: 900 });
    const [left, right] = await place();
    expect(left.y, 'a wide screen shows it beside').toBe(right.y);
    expect(right.x > left.x, 'in the direction of the language').toBe(language !== 'ar-XB');
    expect(await sticksOut(page)).toEqual([]);

    for (const format of ['A4', 'Letter']) {
      const sheets = await printed(page, format, testInfo);
      const me = sheets.findIndex((sheet) => sheet.includes('What could go wrong'));
      expect(me, `the attorney's part on ${format}`).toBeGreaterThan(0);
      expect(me, `the attorney's part on ${format}`).toBeLessThanOrEqual(2);
      for (const sheet of sheets) expect(sheet).toContain('Please do not give this to the government.');
      const all = sheets.join(' ');
      expect(all).toContain('Please ask me in private about work, health and help to police.');
      if (title) expect(all).toContain(title);
      expect(all).not.toMatch(/I work|tax return|serious illness|helped the police|CANARY/i);
    }
  });
}

test('English that can not be fetched is said plainly, and can be tried again', async ({ page, context }) => {
  await start(page, { language: 'en-XA' });
  await walk(page, COURT_CASE, 'check');
  await proceed(page, 'check');
  await context.route('**/en.txt', (route) => route.fulfill({ status: 200, body: 'cut' }));
  await proceed(page, 'result');
  await expect(page.locator('.notice-problem')).toBeVisible();
  await expect(page.locator('.paper')).not.toHaveClass(/paper-two/);
  await context.unroute('**/en.txt');
  await page.locator('.paper-again').click();
  await expect(page.locator('.paper-two')).toBeVisible();
});

test.describe('where the module is something else', () => {
  test.use({ expected: [/integrity/] });

  test('a paper that can not be drafted is said plainly, and can be tried again', async ({ page, context }) => {
    await start(page);
    await walk(page, COURT_CASE, 'check');
    await proceed(page, 'check');
    await context.route('**/paper-*.wasm', (route) => route.fulfill({ status: 200, body: 'cut' }));
    await proceed(page, 'result');
    await expect(page.locator('.notice-problem')).toContainText('Your paper could not be made');
    await expect(page.locator('.paper, .take')).toHaveCount(0);
    await context.unroute('**/paper-*.wasm');
    await page.locator('.paper-again').click();
    await expect(page.locator('.paper')).toBeVisible();
    await expect(page.locator('.notice-problem')).toHaveCount(0);
  });
});

test('changes of the paper survive Back, a reload and another language, and are marked', async ({ page }, testInfo) => {
  await toPaper(page, 'en', { ...COURT_CASE, goal: ['pause', 'agree-on-parts'] });
  const before = await asks(page);
  expect(before.length).toBeGreaterThan(1);
  await open(page);

  // The keyboard alone: the second ask goes up, and focus stays with it.
  const ids = await page.locator('.change-line[id^="ask."]:not([id$=".fallback"])').evaluateAll((all) => all.map((one) => one.id));
  expect(ids).toHaveLength(before.length);
  await button(page, 'up', ids[1]).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.change-told')).toContainText('Number 1 of');
  await expect(button(page, 'up', ids[1])).toBeFocused();
  expect(await asks(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await page.keyboard.press('Enter');
  await expect(page.locator('.change-told')).toContainText("can't go further");
  await expect(button(page, 'up', ids[1])).toHaveAccessibleName(`Up: ${before[1]}`);

  // Out, and back again.
  await button(page, 'out', ids[0]).click();
  await expect.poll(() => asks(page)).not.toContain(before[0]);
  await button(page, 'out', ids[0]).click();
  await expect.poll(() => asks(page)).toContain(before[0]);

  // In other words: refused where too long, and nothing is lost.
  await button(page, 'write', 'stage.court-pending').click();
  const field = page.locator('#change-field');
  await expect(field).toBeFocused();
  await expect(page.locator('#change-note')).toHaveText('Do not write how you came, arrests, work or names.');
  await field.fill('x'.repeat(301));
  await page.locator('.change-keep').click();
  await expect(page.locator('.change-problem')).toContainText('301');
  await expect(field).toHaveValue('x'.repeat(301));
  await field.fill('My case is at the court downtown.');
  await page.locator('.change-keep').click();
  await expect(page.locator('.paper')).toContainText('My case is at the court downtown. (changed by me, as typed)');

  // A line of one's own.
  await page.locator('.change-add').click();
  await field.fill('<b>Tengo</b> una pregunta');
  await page.locator('.change-keep').click();
  await expect(page.locator('.paper')).toContainText('<b>Tengo</b> una pregunta (as typed, not translated)');

  // 320px, and nothing under 48px.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sticksOut(page)).toEqual([]);
  const heights = await page.locator('.change button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);

  const kept = async () => {
    await expect(page.locator('.paper')).toContainText('My case is at the court downtown.');
    await expect(page.locator('.paper')).toContainText('<b>Tengo</b> una pregunta');
  };
  await page.goBack();
  await shows(page, 'result');
  await proceed(page, 'result');
  await kept();
  expect((await asks(page))[0]).toBe(before[1]);
  await page.reload();
  await awake(page);
  await shows(page, 'paper');
  await kept();
  await page.goto(page.url().replace('/en/', '/ar-XB/'));
  await awake(page);
  await kept();
  await expect(page.locator('.paper-two .paper-mark').first()).toContainText('(changed by me, as typed)');
  const sheets = await printed(page, 'A4', testInfo);
  expect(sheets.join(' ').split('My case is at the court downtown.')).toHaveLength(2);

  // Back to the suggested paper, after one question.
  await page.goto(page.url().replace('/ar-XB/', '/en/'));
  await awake(page);
  await open(page);
  await page.locator('.change-all-ask').click();
  await page.locator('.change-all-yes').click();
  await expect(page.locator('.paper')).not.toContainText('downtown');
  expect(await asks(page)).toEqual(before);
});
