// Whatever a person types is shown and handed on as text: no mark, no script, nothing else changed by it.
// The way through each kind of file is held by tests/hostile_text.rs.
import { readFileSync } from 'node:fs';
import { COURT_CASE } from './cases.mjs';
import { atPaper } from './office.mjs';
import { awake, expect, proceed, shows, start, test, walk } from './pedir.mjs';

const MARKS = '"><img src=x onerror="window.ran = 1"><script>window.ran = 1</script>&amp;\'';

/** Each stays as it is. */
const TEXTS = [
  MARKS,
  "'><svg/onload=window.ran=1><a href='javascript:window.ran=1'>x</a>",
  '</textarea></title></style><!-- ]]> <![CDATA[x]]>',
  '{{x}} {0} {1} ${x} <%= x %> %s %n %00',
  "=cmd|' /C calc'!A0",
  '\\ \\n \\s \\u0041 \'one\' "two" `three` \\',
  'end\n\npedir 2\nanswer flag-arrest yes',
  'one\u202Eowt\u202C \u2066a\u2067b\u2068c\u2069 three',
  'مرحبا (1), שלום 2 abc',
  '👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇲🇽',
  `e${'\u0301'.repeat(199)}`,
  'a\uFFFDb\u2028c\u2029d',
  'a\u007Fb\u0085c\u009B31md',
];

/** What no key types: half of a letter, and controls. Each is written in the page itself, for it may not come through to it. */
const WRITTEN = [
  [(field) => void (field.value = `a${String.fromCharCode(0xd800)}b${String.fromCharCode(0xdc00)}c`), 'a\uFFFDb\uFFFDc'],
  [(field) => void (field.value = 'a\u0000b\u0001c\u001B[31md\u001Fe'), 'a\uFFFDb\uFFFDc\uFFFD[31md\uFFFDe'],
  [(field) => void (field.value = 'a\tb\nc'), 'a\tb\nc'],
];

/** Types a text, or writes it, and waits until the field holds what the app made of it. */
async function type(field, text, expected) {
  if (typeof text === 'string') {
    await field.fill(text);
  } else {
    await field.evaluate(text);
    await field.evaluate((field) => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  }
  // Half of a letter may stay in the field, which shows it as unknown; the answer has none.
  await expect.poll(async () => (await field.inputValue()).toWellFormed()).toBe(expected);
}

const ALL = [...TEXTS.map((text) => [text, text]), ...WRITTEN];

/** Whatever ran or was forbidden to: nothing. */
async function nothingRan(page) {
  expect(await page.evaluate(() => [window.ran, window.violations])).toEqual([undefined, []]);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
  });
});

/** The elements of a part of the page, each with the names of its attributes. */
const elements = (page, part) => page.locator(part).evaluate((part) => [...part.querySelectorAll('*')].map((one) => [one.localName, ...one.getAttributeNames()].join(' ')));

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return readFileSync(await download.path(), 'utf8');
}

test('in an answer', async ({ page }) => {
  await start(page);
  await walk(page, COURT_CASE, 'check');
  const row = page.locator('[data-answer="own-words"]');
  const before = await elements(page, '[data-answer="own-words"]');
  const field = page.locator('#text-own-words');
  for (const [text, expected] of ALL) {
    await row.locator('button').click();
    await shows(page, 'own-words');
    await expect(field).toHaveAttribute('spellcheck', 'false');
    await type(field, text, expected);
    await proceed(page, 'own-words');
    await shows(page, 'check');
    expect(await row.locator('.check-answer').textContent()).toBe(expected);
    expect(await elements(page, '[data-answer="own-words"]')).toEqual(before);
  }
  await page.reload();
  await awake(page);
  await shows(page, 'check');
  expect(await row.locator('.check-answer').textContent()).toBe(ALL.at(-1)[1]);
  await nothingRan(page);
});

test('in a sentence of the paper', async ({ page }) => {
  await atPaper(page);
  await page.locator('.fold:has(.change) > summary').click();
  const field = page.locator('#change-field');
  const change = async (text, expected) => {
    await page.locator('[id="write-stage.court-pending"]').click();
    await expect(field).toHaveAttribute('spellcheck', 'false');
    await type(field, text, expected);
    await page.locator('.change-keep').click();
    await expect.poll(() => page.locator('.paper-attorney span[dir="auto"]').allTextContents()).toEqual([expected]);
  };
  await change('harmless', 'harmless');
  const [paper, list] = [await elements(page, '.paper'), await elements(page, '.change')];
  for (const [text, expected] of ALL) {
    await change(text, expected);
    expect(await elements(page, '.paper'), expected).toEqual(paper);
    expect(await elements(page, '.change'), expected).toEqual(list);
    expect(await page.locator('[id="stage.court-pending"] .change-words').textContent()).toBe(expected);
  }
  await nothingRan(page);
});

test('in the files that are taken along', async ({ page, context }) => {
  await start(page);
  await walk(page, { ...COURT_CASE, 'own-words': MARKS }, 'check');
  await proceed(page, 'check');
  await proceed(page, 'result');
  await shows(page, 'paper');
  await page.locator('input[name="paper-own-words"]').check();
  await expect(page.locator('.paper')).toContainText(MARKS);

  const word = await saved(page, '.take-word');
  const escaped = MARKS.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(word).toContain(escaped.replaceAll('"', '&quot;'));
  expect(word).not.toContain('<img');

  const web = await saved(page, '.take-web');
  expect(web).toContain(escaped);
  const said = [];
  const offline = await context.newPage();
  offline.on('console', (message) => said.push(message.text()));
  offline.on('request', (request) => said.push(request.url()));
  await offline.setContent(web);
  await expect(offline.locator('span[dir="auto"]')).toHaveText([MARKS]);
  expect(await offline.locator('img, script, svg, a[href^="javascript"]').count()).toBe(0);
  expect(await offline.evaluate(() => window.ran)).toBeUndefined();
  expect(said).toEqual([]);
  await offline.close();

  expect(await saved(page, '.take-calendar'), 'nothing of it is in a date').not.toMatch(/img|script|ran/);
  await nothingRan(page);
});
