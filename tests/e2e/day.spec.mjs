// A person's day: the phone turned, large text, two tabs, another language, a wrong clock, a call in the middle. Nothing entered is lost.
import { COURT_CASE } from './cases.mjs';
import { awake, choose, expect, proceed, shows, start, sticksOut, test, walk } from './pedir.mjs';

/** In the middle of the interview, with a text typed half way. */
async function typing(page) {
  await start(page);
  await walk(page, Object.fromEntries(Object.entries(COURT_CASE).filter(([id]) => id !== 'own-words')), 'own-words');
  await page.locator('#text-own-words').fill('Can my sis');
}

test('turned, and turned back, in the middle of a word', async ({ page }) => {
  await typing(page);
  await page.setViewportSize({ width: 740, height: 360 });
  expect(await sticksOut(page)).toEqual([]);
  await expect(page.locator('#text-own-words')).toHaveValue('Can my sis');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('#text-own-words')).toHaveValue('Can my sis');
});

test('back from a call: the page was hidden, and is as it was', async ({ page, context }) => {
  await typing(page);
  const other = await context.newPage();
  await other.bringToFront();
  await page.bringToFront();
  await expect(page.locator('#text-own-words')).toHaveValue('Can my sis');
  await expect(page.locator('body')).toBeVisible();
});

test('the browser ends the tab and brings it back', async ({ page }) => {
  await typing(page);
  await page.reload();
  await awake(page);
  await shows(page, 'own-words');
  await expect(page.locator('#text-own-words')).toHaveValue('Can my sis');
});

for (const path of ['en/', 'en/interview/', 'en/options/dismissal/', 'en/learn/what-is-pd/', 'en/worksheet/', 'en/check-yourself/', 'en/open/']) {
  test(`text at 200 % on ${path}, upright and turned`, async ({ page }) => {
    await page.goto(path);
    await awake(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const size of [{ width: 360, height: 740 }, { width: 740, height: 360 }]) {
      await page.setViewportSize(size);
      expect(await sticksOut(page)).toEqual([]);
      await expect(page.locator('.exit')).toBeVisible();
    }
  });
}

test('two tabs at once: each has its own person', async ({ page, context }) => {
  await start(page);
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  const other = await context.newPage();
  await other.goto('en/interview/');
  await awake(other);
  await shows(other, 'phone');
  await choose(other, 'phone', 'shared');
  await proceed(other, 'phone');
  await choose(other, 'who', 'helping');
  await proceed(other, 'who');
  await choose(other, 'attorney', 'yes');
  await page.reload();
  await awake(page);
  await page.locator('.back:visible').click();
  await expect(page.locator('input[name="attorney"][value="no"]')).toBeChecked();
  await other.locator('.exit').click();
  await page.reload();
  await awake(page);
  await expect(page.locator('input[name="attorney"][value="no"]')).toBeChecked();
});

test('the language changes in the middle of a word', async ({ page }) => {
  await typing(page);
  await page.locator('.languages a[lang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await shows(page, 'own-words');
  await expect(page.locator('#text-own-words')).toHaveValue('Can my sis');
});

for (const years of [-1, 1]) {
  test(`a clock that is wrong by ${years} year`, async ({ page }) => {
    await page.addInitScript((years) => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...parts) {
          super(...(parts.length ? parts : [Real.now() + years * 365 * 86_400_000]));
        }
        static now() {
          return Real.now() + years * 365 * 86_400_000;
        }
      };
    }, years);
    await start(page);
    await walk(page, { attorney: 'no', detained: 'no', soon: 'later' }, 'check-in');
    await page.reload();
    await awake(page);
    await shows(page, 'check-in');
  });
}
