// The settings of a host: what is right is taken, the rest is left out and told where the owner sees it.
import { awake, expect, test } from './pedir.mjs';

async function withSettings(page, text) {
  await page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: text }));
  await page.goto('en/check-yourself/');
  await awake(page);
}

test('a neutral name and an address to leave to', async ({ page }) => {
  await withSettings(page, '{"name": "notes", "exit": "https://www.example.org/weather"}');
  await expect(page.locator('.header-name')).toHaveText('Notes');
  await expect(page).toHaveTitle('Check · Notes');
  await expect(page.locator('.exit')).toHaveAttribute('href', 'https://www.example.org/weather');
  await expect(page.locator('.live')).toBeVisible();
  await expect(page.locator('.live-settings')).toHaveCount(0);
  await page.locator('.footer a', { hasText: 'Legal words' }).click();
  await expect(page).toHaveTitle('Word list · Notes');
});

for (const [what, text, says] of [
  ['a script in the name', '{"name": "<script>alert(1)</script>"}', '"name" must be one of these'],
  ['an address that is a script', '{"exit": "javascript:alert(1)"}', '"exit" must be a whole address'],
  ['an unknown setting', '{"<b>colour</b>": "red"}', 'There is no setting "<b>colour</b>"'],
  ['a picture of 10 MB', JSON.stringify({ logo: 'x'.repeat(10_000_000) }), 'is too long'],
  ['no JSON', 'name = notes', 'can not be read'],
  ['a list', '["notes"]', 'can not be read'],
  ['another kind of value', '{"name": {"toString": "notes"}, "exit": 5}', '"exit" must be a whole address'],
]) {
  test(`${what}: told, and the app goes on without it`, async ({ page }) => {
    await withSettings(page, text);
    await expect(page.locator('.live-settings')).toContainText(says);
    await expect(page.locator('.header-name')).toHaveText('Pedir');
    await expect(page.locator('.exit')).toHaveAttribute('href', '../../blank.html');
    await page.locator('.exit').click();
    await expect(page).toHaveURL(/\/blank\.html$/);
  });
}

test.describe('with no settings at all', () => {
  test.use({ expected: [/404/] });

  test('the app works, and the owner is told', async ({ page }) => {
    await page.route('**/config.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('en/check-yourself/');
    await awake(page);
    await expect(page.locator('.live-settings')).toContainText('could not be opened');
  });
});
