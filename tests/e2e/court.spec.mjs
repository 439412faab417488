// The court is found by typing, with a slip, by keyboard, or in the whole list; and what is known of it has its date.
import { choose, expect, proceed, shows, start, test, walk } from './pedir.mjs';

async function atCourt(page) {
  await start(page);
  await walk(page, { stage: 'court-pending' }, 'court');
  await page.locator('#search-court').waitFor();
}

/** Goes to the question on a phone, its list held back; `button` tells where Continue stands. */
async function listHeld(page) {
  await page.setViewportSize({ width: 360, height: 740 });
  const held = [];
  await page.route('**/courts.txt', (route) => held.push(route));
  await start(page);
  await walk(page, { stage: 'court-pending' }, 'court');
  return { held, button: () => page.locator('.question-continue').boundingBox() };
}

test('a city with a slip and an accent leads to its courts', async ({ page }) => {
  await atCourt(page);
  await page.locator('#search-court').fill('San Deigo');
  await expect(page.getByRole('status')).toHaveText('2 courts fit.');
  await choose(page, 'court', 'SND');
  const about = page.locator('.court-about');
  await expect(about).toContainText('880 Front Street, Suite 4240');
  await expect(about).toContainText('9th');
  await expect(about).toContainText('OPLA San Diego');
  await expect(about).toContainText('the list of open courts of 15 September 2026');
  await expect(about).toContainText('Check before you use it');
  await page.locator('#search-court').fill('Tejas, Houston');
  await expect(page.locator('input[name="court"]:checked'), 'what was chosen stays in sight').toHaveValue('SND');
  await proceed(page, 'court');
  await page.locator('.back:visible').click();
  await expect(page.locator('input[name="court"]:checked')).toHaveValue('SND');
});

test('by keyboard alone', async ({ page }) => {
  await atCourt(page);
  await page.locator('#search-court').focus();
  await page.keyboard.type('krome');
  await expect(page.getByRole('status')).toHaveText('One court fits. Is it this one?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('input[name="court"][value="KRO"]')).toBeChecked();
  await page.locator('.question-continue').focus();
  await page.keyboard.press('Enter');
  await shows(page, 'next-date');
});

test('what no court has is said, and the whole list is there', async ({ page }) => {
  await atCourt(page);
  await page.locator('#search-court').fill('Guadalajara');
  await expect(page.getByRole('status')).toContainText('No court fits.');
  await page.locator('summary', { hasText: 'The whole list' }).click();
  await page.locator('#court-list').selectOption('SFR');
  await expect(page.locator('.court-about')).toContainText('We could not confirm this court');
  await page.locator('#court-list').selectOption('FTW');
  await expect(page.locator('.court-about')).toContainText('It depends on the case.');
});

test('nothing under the finger moves when the list comes late', async ({ page }) => {
  const { held, button } = await listHeld(page);
  await expect(page.getByRole('status')).toHaveText('Opening the list of courts …');
  const before = await button();
  expect(held, 'the list was asked for once').toHaveLength(1);
  await held[0].continue();
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.locator('#court-list option')).not.toHaveCount(1);
  expect(await button()).toEqual(before);
});

test.describe('no list', () => {
  test.use({ expected: [/courts\.txt/] });

  test('it is said where the list would be, and can be tried again', async ({ page }) => {
    const { held, button } = await listHeld(page);
    const before = await button();
    await held[0].abort();
    await expect(page.getByRole('alert')).toContainText('could not be opened');
    expect(await button()).toEqual(before);
    await page.unroute('**/courts.txt');
    await page.locator('.try-again').click();
    await page.locator('#search-court').fill('krome');
    await expect(page.getByRole('status')).toHaveText('One court fits. Is it this one?');
  });
});
