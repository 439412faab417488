// The app as the package has it wakes on every server, at the root and in a folder, with nothing refused and nothing said.
import { expect, test } from '@playwright/test';
import { watch } from '../e2e/pedir.mjs';
import { HOSTS } from './playwright.config.mjs';

for (const home of HOSTS) {
  test(`the interview is awake at ${home}`, async ({ page }) => {
    const watched = watch(page, home);
    await watched.ready;
    await page.goto(`${home}en/interview/`);
    await page.locator('#app.is-awake').waitFor({ timeout: 20_000 });
    await page.goto(`${home}en/`);
    await page.locator('#app.is-awake').waitFor({ timeout: 20_000 });
    watched.check();
  });

  test(`an address that is no page leads home at ${home}`, async ({ page }) => {
    const answer = await page.goto(`${home}en/nothing/at/all/`);
    expect(answer.status()).toBe(404);
    await page.locator('a[data-language="en"]').click();
    await expect(page).toHaveURL(`${home}en/`);
  });
}
