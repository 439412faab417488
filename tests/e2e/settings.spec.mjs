// Settings of a site that links to the app or frames it, in the fragment of the address; and what an organization says, in boxes of its own.
import { COURT_CASE } from './cases.mjs';
import { framed } from './host.mjs';
import { awake, choose, expect, opened, proceed, shows, start, stored, test, walk } from './pedir.mjs';

const NAME = `O'Neil & "Ayuda" </script><b>عون</b> 🕊`;
const SETTINGS = {
  organization: NAME,
  telephone: '+1 (619) 555-0100 ext 12',
  hours: 'Monday, English y español',
  site: 'https://example.org/help?a=b&c',
  landing: 'Come in.\nWe listen.',
  result: 'Call us with this list.',
  'follow-up': 'Bring it on Monday.',
  paper: 'We are here.',
};

/** The address with settings, as the builder and the loader write it. */
function carrying(settings) {
  return `#from=1&${new URLSearchParams(settings)}`;
}

test('the words of an organization stand in boxes with its name, and as they were typed', async ({ page }) => {
  await page.goto(`en/${carrying(SETTINGS)}`);
  await awake(page);
  await expect(page).toHaveURL(/\/en\/$/);
  const box = page.locator('.from');
  await expect(box.locator('.from-title')).toHaveText(`From ${NAME}`);
  await expect(box.locator('.from-words')).toHaveText(/Come in\.\s*We listen\./);
  await expect(box.locator('.telephone')).toHaveAttribute('href', 'tel:+16195550100');
  await expect(box.locator('a[target="_blank"]')).toHaveAttribute('href', SETTINGS.site);
  await expect(box).toContainText('Nobody here has checked them');
  expect(await page.evaluate(() => document.querySelectorAll('main b, main script').length)).toBe(0);
});

test('from the first page to the paper: result, next steps, paper, Word file', async ({ page }) => {
  await page.goto(`en/${carrying(SETTINGS)}`);
  await awake(page);
  await expect(page.locator('.from')).toBeVisible();
  await page.locator('.landing-start a').click();
  await opened(page);
  await walk(page, COURT_CASE, 'check');
  await proceed(page, 'check');
  await shows(page, 'result');
  await expect(page.locator('.from[data-place="result"] .from-words')).toHaveText('Call us with this list.');
  await proceed(page, 'result');
  const paper = page.locator('.paper');
  await expect(paper).toContainText('Bring it on Monday.');
  await expect(paper).toContainText('We are here.');
  await expect(paper).toContainText('Telephone: +1 (619) 555-0100 ext 12');
  const first = await page.locator('.paper-page, .paper > *').first().innerText();
  expect(first).not.toContain('Bring it on Monday.');
});

test.describe('in a link that anyone may have written', () => {
  // The detector does not know such addresses, and that is right.
  test.use({ expected: [/^address: /] });

  test('what a link may not say is left out: where Exit leads, a picture, a wrong color', async ({ page }) => {
    await page.goto(`en/check-yourself/${carrying({ exit: 'https://evil.example/', logo: 'logo.png', color: 'red', telephone: '211' })}`);
    await awake(page);
    const problems = page.locator('.live-settings');
    for (const says of ['"exit" can not be set in a link', '"logo" can not be set in a link', '"color" must be #', 'no "organization"']) await expect(problems).toContainText(says);
    await expect(page.locator('.exit')).toHaveAttribute('href', '../../blank.html');
    await expect(page.locator('.from')).toHaveCount(0);
  });

  test('settings are never an answer, and never stay in an address or in what is kept', async ({ page }) => {
    await page.goto(`en/interview/${carrying({ organization: 'Legal aid', attorney: 'no', phone: 'mine' })}`);
    await awake(page);
    await shows(page, 'phone');
    await expect(page.locator('input:checked')).toHaveCount(0);
    await expect(page).toHaveURL(/\/en\/interview\/$/);
    await choose(page, 'phone', 'shared');
    await proceed(page, 'phone');
    expect(await stored(page)).toMatchObject({ session: [], local: [] });
  });

  for (const [what, fragment] of [
    ['cut', '#from=1&organization=%E'],
    ['of another version', '#from=2&organization=X'],
    ['with no value', '#from=1&organization'],
    ['very long', `#from=1&organization=${'x'.repeat(30_000)}`],
  ]) {
    test(`settings ${what}: the app is as it always is`, async ({ page }) => {
      await page.goto(`en/interview/${fragment}`);
      await awake(page);
      await shows(page, 'phone');
      await expect(page.locator('.from')).toHaveCount(0);
      await choose(page, 'phone', 'shared');
      await proceed(page, 'phone');
      await shows(page, 'who');
    });
  }
});

for (const scheme of ['light', 'dark']) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    test('colors of a site are the nearest that can be read', async ({ page }) => {
      await page.goto(`en/${carrying({ organization: 'Legal aid', color: '#ffdd00', accent: '#ffdd00' })}`);
      await awake(page);
      const button = page.locator('.landing-start a');
      const seen = await button.evaluate((element) => {
        const style = getComputedStyle(element);
        return [style.backgroundColor, style.color];
      });
      await expect(page.locator('.from')).toBeVisible();
      const lightness = (color) => {
        const [red, green, blue] = color.match(/[\d.]+/g).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      const [one, two] = (await button.evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color])).map(lightness);
      expect(Math.max(one, two) / Math.min(one, two)).toBeGreaterThanOrEqual(7);
      expect(seen).toHaveLength(2);
      if (scheme === 'dark') expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 221, 0)');
    });
  });
}

test('the court that a site names stands first, and is not chosen', async ({ page }) => {
  await page.goto(`en/interview/${carrying({ organization: 'Legal aid', court: 'SND' })}`);
  await awake(page);
  await opened(page);
  const { court, ...before } = COURT_CASE;
  await walk(page, Object.fromEntries(Object.entries(before).slice(0, Object.keys(COURT_CASE).indexOf('court'))), 'court');
  await expect(page.locator('.court-named')).toContainText('Legal aid');
  await expect(page.locator('.court .choice').first()).toContainText('San Diego');
  await expect(page.locator('input[name="court"]:checked')).toHaveCount(0);
});

test.describe('in a frame of another site', () => {
  test.use({ alsoAsks: [/^http:\/\/localhost:/] });

  test('the way to the full page carries the settings, and no answer', async ({ page, baseURL }) => {
    const { frame, close } = await framed(page, baseURL, { path: `en/interview/${carrying({ organization: 'Legal aid', exit: 'https://example.org/' })}` });
    await expect(frame.locator('.exit')).toHaveAttribute('href', 'https://example.org/');
    const label = (name, value) => frame.locator(`label.choice:has(input[name="${name}"][value="${value}"]):visible`);
    await label('phone', 'mine').click();
    await frame.locator('.question-continue:visible').first().click();
    await label('who', 'self').click();
    const full = frame.locator('.framed-open');
    await expect(full).toHaveAttribute('target', '_top');
    const href = await full.getAttribute('href');
    expect(href).toMatch(/#from=1&organization=Legal/);
    expect(href).not.toMatch(/mine|self|who/);
    await full.click();
    await awake(page);
    await expect(page).toHaveURL(/\/en\/interview\/$/);
    await expect(page.locator('.exit')).toHaveAttribute('href', '../../blank.html');
    await shows(page, 'phone');
    close();
  });
});

test('a host that offers fewer languages, in its own order, and leads further', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: '{"languages": "es en", "start": "options", "organization": "Ayuda"}' }));
  await page.goto('./');
  await expect(page).toHaveURL(/\/en\/options\/$/);
  await awake(page);
  await expect(page.locator('.languages a')).toHaveText(['Español']);
  await page.goto('en/');
  await awake(page);
  await expect(page.locator('.from-title')).toHaveText('From Ayuda');
});
