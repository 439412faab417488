// Given the day of a decision, both days on which the time may end are shown, the nearest first, and neither as sure.
import { expect, proceed, shows, start, test, walk } from './pedir.mjs';

test('the cautious day comes first, and what is over says so', async ({ page }) => {
  await start(page);
  await walk(page, { stage: 'judge-decided', decision: 'lost', 'decision-date': [10, 11, 2026] }, 'check');
  await proceed(page, 'check');
  await shows(page, 'result');
  const box = page.locator('[data-urgent="appeal-deadline"]');
  await expect(box.locator('.last-days li')).toHaveText([
    /10 days.*20 November 2026.*This day is over\. Call today\./,
    /30 days.*10 December 2026$/,
  ]);
  await expect(box).toContainText('Your attorney must confirm this today.');
});
