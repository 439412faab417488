// A translation that no translator has reviewed says so everywhere, with the English one tap away at the same place.
import { COURT_CASE } from './cases.mjs';
import { awake, choose, expect, proceed, shows, start, test, walk } from './pedir.mjs';

const NOTE = 'Ningún traductor ha revisado todavía esta traducción.';

for (const path of ['es/', 'es/interview/', 'es/options/dismissal/', 'es/learn/deadlines/', 'es/worksheet/', 'es/urgent/detained/']) {
  test(`${path} says that no translator has reviewed it`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.translation')).toContainText(NOTE);
    await awake(page);
    await page.locator('.translation a').click();
    await expect(page).toHaveURL(new RegExp(`/${path.replace('es/', 'en/')}`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.translation')).toHaveCount(0);
  });
}

test.describe('with no script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the same page in English', async ({ page }) => {
    await page.goto('es/options/bond/');
    await page.locator('.translation a').click();
    await expect(page).toHaveURL(/\/en\/options\/bond\/$/);
  });
});

test('the English of a question keeps what was answered, on a phone that keeps nothing', async ({ page }) => {
  await start(page, { language: 'es', phone: 'shared' });
  const { attorney, detained, soon, 'check-in': checkIn } = COURT_CASE;
  await walk(page, { attorney, detained, soon, 'check-in': checkIn }, 'stage');
  await choose(page, 'stage', 'court-pending');
  await page.locator('.translation a').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await shows(page, 'stage');
  await expect(page.locator('input[name="stage"][value="court-pending"]')).toBeChecked();
});

test('the paper in Spanish says it in both languages on each of its pages', async ({ page }) => {
  await start(page, { language: 'es' });
  await walk(page, COURT_CASE, 'check');
  await proceed(page, 'check');
  await proceed(page, 'result');
  const heads = page.locator('.paper-two .paper-head');
  await expect(heads).toHaveCount(2);
  for (const head of await heads.all()) {
    await expect(head.locator('.paper-own', { hasText: 'Ningún traductor ha revisado' })).toBeVisible();
    await expect(head.locator('.paper-english', { hasText: 'No translator has reviewed the translation yet.' })).toBeVisible();
  }
});
