// One journey, from the landing page to the paper, as the first thing that must never break.
import { awake, choose, expect, proceed, screen, start, test } from './pedir.mjs';

test('from the landing page to the paper, in the middle of a court case', async ({ page }) => {
  await start(page);
  const answers = {
    attorney: 'yes', detained: 'no', soon: 'later', 'check-in': 'no', stage: 'court-pending', 'government-asked': 'none',
    hearing: 'final', relief: 'family-petition', 'other-agency': 'waiting', 'years-here': '5-to-10', family: 'citizen-child', goal: 'pause',
  };
  const seen = [];
  while ((await screen(page)) !== 'check') {
    const here = await screen(page);
    expect(seen, 'no screen comes twice').not.toContain(here);
    seen.push(here);
    if (answers[here]) await choose(page, here, answers[here]);
    await proceed(page);
    await expect(page.locator(`[data-screen="${here}"]`)).toHaveCount(0);
  }
  expect(seen).toContain('stop');
  await expect(page.locator('[data-answer="stage"]')).toContainText('in immigration court');
  await proceed(page);
  await expect(page.locator('[data-option="admin-closure"]')).toHaveAttribute('data-verdict', 'talk-first');
  await expect(page.locator('[data-option="dismissal"]')).toHaveAttribute('data-verdict', 'be-careful');
  await proceed(page);
  await expect(page.locator('[data-screen="paper"]')).toContainText('For my attorney, to ask for legal advice');
});

test('nothing is kept on a phone that others use', async ({ page }) => {
  await start(page, { phone: 'shared' });
  await choose(page, 'attorney', 'no');
  await proceed(page);
  await expect(page.locator('.kept')).toHaveText('Nothing is saved.');
  expect(await page.evaluate(() => Object.keys(sessionStorage).concat(Object.keys(localStorage)))).toEqual([]);
  await page.reload();
  await awake(page);
  expect(await screen(page)).toBe('phone');
  await expect(page.getByText('Your answers were not kept')).toBeVisible();
});
