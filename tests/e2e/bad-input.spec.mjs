// What is wrong is said by name, and nothing is lost.
import { awake, choose, expect, proceed, screen, start, test } from './pedir.mjs';

test.describe('an address that is no page', () => {
  test.use({ expected: [/404|no\/such\/page\/: no file of the build/] });
  test('leads home', async ({ page }) => {
    const answer = await page.goto('en/no/such/page/');
    expect(answer.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
    await page.getByRole('link', { name: 'Go to the first page' }).first().click();
    await expect(page).toHaveURL(/\/en\/$/);
    await awake(page);
  });
});

for (const [what, kept] of [['of another version', 'pedir 999\nphone mine\nend\n'], ['cut in half', 'pedir 1\nphone mi']]) {
  test(`a kept session ${what} is said, and a fresh start works`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (!sessionStorage.getItem('planted')) {
        sessionStorage.setItem('planted', 'yes');
        sessionStorage.setItem('pedir', text);
      }
    }, kept);
    await page.goto('en/interview/');
    await awake(page);
    await expect(page.getByText('Your earlier answers could not be opened')).toBeVisible();
    expect(await screen(page)).toBe('phone');
    await choose(page, 'phone', 'mine');
    await proceed(page);
    expect(await screen(page)).toBe('who');
  });
}

/** Goes on to a screen, answering nothing but the stage. */
async function goOnTo(page, wanted) {
  for (let here = await screen(page); here !== wanted; here = await screen(page)) {
    if (here === 'stage') await choose(page, 'stage', 'court-pending');
    await proceed(page);
    await expect(page.locator(`[data-screen="${here}"]`)).toHaveCount(0);
  }
}

test('31 February is refused by name', async ({ page }) => {
  await start(page);
  await goOnTo(page, 'next-date');
  await page.getByLabel('Day').fill('31');
  await page.getByLabel('Month').selectOption('2');
  await page.getByLabel('Year').fill('2026');
  await proceed(page);
  await expect(page.getByRole('alert')).toContainText('31 February 2026');
  expect(await screen(page)).toBe('next-date');
  await expect(page.getByLabel('Day')).toHaveValue('31');
  await page.getByLabel('Day').fill('28');
  await proceed(page);
  expect(await screen(page)).toBe('address-current');
});

test('10,000 characters are refused at 200, announced, and not cut', async ({ page }) => {
  await start(page);
  await goOnTo(page, 'own-words');
  const text = page.locator('#text-own-words');
  await text.fill('a'.repeat(10_000));
  await proceed(page);
  await expect(page.getByRole('alert')).toContainText('10000');
  await expect(page.getByRole('alert')).toContainText('200');
  expect(await screen(page)).toBe('own-words');
  expect((await text.inputValue()).length).toBe(10_000);
  await text.fill('a'.repeat(200));
  await proceed(page);
  expect(await screen(page)).toBe('check');
});
