// Every screen of the interview, for the eye, the ear and the keyboard.
import { COURT_CASE, DETAINED } from './cases.mjs';
import { violations } from './axe.mjs';
import { answer, choose, date, expect, proceed, screen, shows, start, sticksOut, test, walk } from './pedir.mjs';

/** Opens every fold-out: what is in it counts too. */
async function unfold(page) {
  await page.locator('details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
}

for (const [colorScheme, answers] of [['light', DETAINED], ['dark', COURT_CASE]]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every screen keeps WCAG 2.2 A and AA', async ({ page }) => {
      test.setTimeout(180_000);
      await start(page);
      const found = [];
      const check = async (id) => {
        await unfold(page);
        for (const text of await violations(page)) found.push(`${id}: ${text}`);
      };
      await walk(page, answers, 'check', check);
      await proceed(page, 'check');
      await shows(page, 'result');
      await check('result');
      await proceed(page, 'result');
      await shows(page, 'paper');
      await check('paper');
      await page.locator('.erase-ask').click();
      await check('paper, asked to erase');
      await page.locator('.erase-yes').click();
      await shows(page, 'erased');
      await check('erased');
      expect(found).toEqual([]);
    });

    test('what is wrong is told within WCAG 2.2 A and AA', async ({ page }) => {
      await start(page);
      await walk(page, { stage: 'court-pending' }, 'next-date');
      await date(page, 'next-date', [31, 2, 2026]);
      await proceed(page);
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

for (const [language, width, height] of [['en', 320, 640], ['ar-XB', 320, 640], ['en', 1280, 900]]) {
  test(`no screen in ${language} is wider than ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await start(page, { language });
    const found = {};
    const check = async (id) => {
      await unfold(page);
      const wide = await sticksOut(page);
      if (wide.length) found[id] = wide;
    };
    await walk(page, COURT_CASE, 'check', check);
    await proceed(page, 'check');
    await shows(page, 'result');
    await check('result');
    await proceed(page, 'result');
    await shows(page, 'paper');
    await check('paper');
    expect(found).toEqual({});
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([language, language === 'en' ? 'ltr' : 'rtl']);
  });
}

test('another language in the middle of the interview costs no answer', async ({ page }) => {
  await start(page, { phone: 'shared' });
  await walk(page, { attorney: 'no' }, 'detained');
  await answer(page, 'detained', 'yes');
  await page.locator('.languages a[hreflang="ar-XB"]').click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await shows(page, 'detained');
  await expect(page.locator('input[name="detained"][value="yes"]')).toBeChecked();
});

test('the first part, with the Tab, Space and Enter keys alone', async ({ page }) => {
  await page.goto('en/');
  /** Presses Tab until the focus is on `wanted`. */
  const tabTo = async (wanted) => {
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
    }
    throw new Error(`no Tab reaches ${wanted}`);
  };
  await tabTo('.landing-start a');
  await page.keyboard.press('Enter');
  await page.locator('#app.is-awake [data-screen="phone"]:visible').waitFor();
  for (const id of ['phone', 'who', 'attorney', 'detained', 'soon', 'check-in', 'stage']) {
    await shows(page, id);
    if (id !== 'phone') await expect(page.locator(`#title-${id}`), 'focus is on the new question').toBeFocused();
    await tabTo(`#${id} input`);
    await page.keyboard.press('Space');
    await expect(page.locator(`#${id} input:checked`)).toHaveCount(1);
    await tabTo('.question-continue');
    await expect(page.locator('.question-continue:visible'), 'what has the focus is seen').toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-screen="${id}"]`)).toHaveCount(0);
  }
  await shows(page, 'stop');
  await expect(page.locator('#title-stop')).toBeFocused();
});

test('arrow keys choose among the answers', async ({ page }) => {
  await start(page);
  await page.locator('#attorney input').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#attorney input').nth(1)).toBeChecked();
  await proceed(page, 'attorney');
  expect(await screen(page)).toBe('detained');
  await choose(page, 'detained', 'no');
});
