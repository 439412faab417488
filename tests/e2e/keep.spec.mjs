// Kept longer: the person's choice, locked with a passcode, never destroyed by a wrong one, and one line that says so.
import { awake, choose, expect, proceed, screen, shows, start, stored, test } from './pedir.mjs';
import { PASSCODE, locked, unlock } from './locked.mjs';

/** A few answers, one of them private. */
async function begun(page, given) {
  await start(page, given);
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  await choose(page, 'detained', 'yes');
  await proceed(page, 'detained');
}

/** The copy, once nothing is being written to it any more: it is sealed anew when its line first stands. */
async function settled(page) {
  const read = () => page.evaluate(() => localStorage.getItem('pedir.locked'));
  for (let before = await read(); ; ) {
    await page.waitForTimeout(400);
    const now = await read();
    if (now === before) return now;
    before = now;
  }
}

/** Closes the tab: a new one of the same browser. */
async function later(page, context) {
  await page.close();
  const next = await context.newPage();
  await next.goto('en/interview/');
  await awake(next);
  return next;
}

test('a copy is locked, each later change too, and it opens in another tab', async ({ page, context }) => {
  await begun(page);
  await locked(page);
  await expect(page.locator('.kept')).toContainText('locked with your passcode');
  const first = await settled(page);
  expect(atob(first)).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(atob(first)).not.toContain('attorney');
  await page.locator('.back:visible').click();
  await shows(page, 'soon');
  await choose(page, 'soon', 'later');
  await proceed(page, 'soon');
  await expect.poll(() => settled(page)).not.toBe(first);

  const next = await later(page, context);
  expect(await screen(next)).toBe('unlock');
  await expect(next.locator('.kept')).toContainText('A locked copy');
  await unlock(next);
  await shows(next, 'check-in');
  await next.locator('.back:visible').click();
  await expect(next.locator('input[name="soon"][value="later"]')).toBeChecked();
  expect((await stored(next)).local).toEqual(['pedir.locked']);
});

test('the private answers are not in the copy, and are asked again', async ({ page, context }) => {
  await begun(page);
  await page.goto('en/interview/#private');
  await awake(page);
  await shows(page, 'private');
  await choose(page, 'flag-arrest', 'yes');
  await locked(page);
  const next = await later(page, context);
  await unlock(next);
  await shows(next, 'private');
  await expect(next.locator('input:checked')).toHaveCount(0);
});

test('a wrong passcode destroys nothing, and each one makes the next wait longer', async ({ page, context }) => {
  await begun(page);
  await locked(page);
  const copy = await settled(page);
  const next = await later(page, context);
  await unlock(next, 'river lamp seven goat');
  await expect(next.locator('.office-told')).toContainText('does not open the copy');
  await unlock(next);
  await expect(next.locator('.office-told')).toHaveText(/^Wait [1-5] more seconds?, then try again\.$/);
  expect(await next.evaluate(() => localStorage.getItem('pedir.locked'))).toBe(copy);
  // Time passes by taking it from the record.
  const earlier = (seconds) => next.evaluate((seconds) => {
    const [failures, last] = localStorage.getItem('pedir.tries').split(' ');
    localStorage.setItem('pedir.tries', `${failures} ${last - seconds}`);
  }, seconds);
  await earlier(5);
  await unlock(next, 'another wrong one of four');
  await expect(next.locator('.office-told')).toContainText('does not open the copy');
  await unlock(next);
  await expect(next.locator('.office-told')).toHaveText(/^Wait ([6-9]|10) more seconds, then try again\.$/);
  await earlier(10);
  await unlock(next);
  await shows(next, 'soon');
  expect((await stored(next)).local).toEqual(['pedir.locked']);
});

test('Exit leaves the copy locked, and says so before', async ({ page }) => {
  await begun(page);
  await page.locator('.keep-longer').click();
  await expect(page.locator('.office')).toContainText('"Exit now" does not erase the copy');
  await page.locator('input[name="passphrase"]').fill(PASSCODE);
  await page.locator('.office-lock').click();
  await expect(page.locator('.office-told')).toContainText('The copy is locked');
  await page.locator('.exit').click();
  await expect(page).toHaveURL(/blank\.html$/);
  await page.goto('en/interview/');
  await awake(page);
  expect(await screen(page)).toBe('unlock');
  expect(await stored(page)).toMatchObject({ session: [], local: ['pedir.locked'] });
  await page.locator('.unlock-start').click();
  await shows(page, 'phone');
  await expect(page.locator('.kept')).toContainText('Nothing is saved. A locked copy');
});

test('a reload keeps the copy open; another answer about the phone closes it', async ({ page }) => {
  await begun(page);
  await locked(page);
  await page.reload();
  await awake(page);
  await expect(page.locator('.kept-locked')).toBeVisible();
  await page.goto('en/interview/#phone');
  await awake(page);
  await shows(page, 'phone');
  await choose(page, 'phone', 'shared');
  await expect(page.locator('.kept')).toContainText('A locked copy');
  expect(await stored(page)).toMatchObject({ session: [], local: ['pedir.locked'] });
});

test("another person's answers never go into the copy", async ({ page }) => {
  await begun(page);
  await locked(page);
  await page.goto('en/interview/#who');
  await awake(page);
  await shows(page, 'who');
  await choose(page, 'who', 'helping');
  await expect(page.locator('.kept')).toContainText('A locked copy');
  await proceed(page, 'who');
  await choose(page, 'attorney', 'yes');
  await proceed(page, 'attorney');
  expect((await stored(page)).session).toEqual(['pedir']);
  await page.locator('.exit').click();
  await expect(page).toHaveURL(/blank\.html$/);
  await page.goto('en/interview/');
  await awake(page);
  await unlock(page);
  await shows(page, 'soon');
  await page.locator('.back:visible').click();
  await page.locator('.back:visible').click();
  await expect(page.locator('input[name="attorney"][value="no"]')).toBeChecked();
});

for (const [what, given] of [['on a shared device', { phone: 'shared' }], ['when helping someone', { who: 'helping' }]]) {
  test(`it is not offered ${what}`, async ({ page }) => {
    await begun(page, given);
    await expect(page.locator('.keep-longer')).toHaveCount(0);
  });
}

test('a weak passcode is refused, and a hidden one is typed twice', async ({ page }) => {
  await begun(page);
  await page.locator('.keep-longer').click();
  const field = page.locator('input[name="passphrase"]');
  await page.locator('.office-lock').click();
  await expect(page.locator('.office-told')).toContainText('Type the passcode first');
  await field.fill('1234');
  await page.locator('.office-lock').click();
  await expect(page.locator('.office-told')).toContainText('too easy to guess');
  await page.locator('input[name="hide"]').check();
  await field.fill(PASSCODE);
  await page.locator('input[name="passphrase-again"]').fill('river lamp seven goat');
  await page.locator('.office-lock').click();
  await expect(page.locator('.office-told')).toContainText('not the same');
  expect((await stored(page)).local).toEqual([]);
});

for (const [what, text] of [
  ['cut short', (whole) => whole.slice(0, whole.length / 2)],
  ['of noise', () => 'x'.repeat(5_000_000)],
  ['that is empty', () => ''],
  ['of a newer version', () => btoa('age-encryption.org/v2\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 15\n')],
  ['of another kind', () => btoa('not ours at all, whoever wrote it')],
]) {
  test(`a copy ${what} is told, and loses nothing`, async ({ page, context }) => {
    await begun(page);
    await locked(page);
    const whole = await settled(page);
    const planted = text(whole);
    await page.evaluate((planted) => localStorage.setItem('pedir.locked', planted), planted);
    const next = await later(page, context);
    expect(await screen(next)).toBe('unlock');
    await unlock(next);
    await expect(next.locator('.office-told')).toContainText(/damaged|newer version|can not open/);
    expect(await next.evaluate(() => localStorage.getItem('pedir.locked').length)).toBe(planted.length);
    await next.locator('.unlock-start').click();
    await shows(next, 'phone');
  });
}

test('where the browser keeps nothing more, it is told and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, value) {
      if (this === window.localStorage) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, name, value);
    };
  });
  await begun(page);
  await page.locator('.keep-longer').click();
  await page.locator('input[name="passphrase"]').fill(PASSCODE);
  await page.locator('.office-lock').click();
  await expect(page.locator('.office-told')).toContainText('blocked or full');
  await page.locator('.back:visible').click();
  await shows(page, 'soon');
});
