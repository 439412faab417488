// Nothing that was answered is lost: by Back, by Change, by the browser's own buttons, by a reload, by a crash.
// And where the phone is not only the person's own, nothing is ever kept.
import { COURT_CASE, OLD_ORDER } from './cases.mjs';
import { NOTHING, answer, awake, checked, choose, expect, proceed, screen, shows, start, stored, test, walk } from './pedir.mjs';

/** What is chosen, picked and typed on the screen. */
async function given(page) {
  return page.locator('[data-screen]:visible').evaluate((section) => ({
    tapped: [...section.querySelectorAll('input:checked')].map((input) => `${input.name} ${input.value}`),
    typed: [...section.querySelectorAll('input[type="text"], textarea, select')].map((field) => field.value),
  }));
}

test('Change at every answer leads to its question and back, and nothing is lost', async ({ page }) => {
  await start(page);
  await walk(page, COURT_CASE, 'check');
  const before = await checked(page);
  expect(Object.keys(before).length).toBeGreaterThan(20);
  for (const id of Object.keys(before)) {
    await page.locator(`[data-answer="${id}"] button`).click();
    await shows(page, id.startsWith('flag-') ? 'private' : id);
    await proceed(page, await screen(page));
    expect(await checked(page), `after Change: ${id}`).toEqual(before);
  }
  await page.locator('[data-answer="years-here"] button').click();
  await choose(page, 'years-here', 'over-10');
  await proceed(page, 'years-here');
  const after = await checked(page);
  expect(after['years-here']).not.toEqual(before['years-here']);
  expect({ ...after, 'years-here': '' }).toEqual({ ...before, 'years-here': '' });
});

test('Change that opens other questions asks them, and comes back', async ({ page }) => {
  await start(page);
  await walk(page, COURT_CASE, 'check');
  const before = await checked(page);
  await page.locator('[data-answer="stage"] button').click();
  await choose(page, 'stage', 'final-order');
  await proceed(page, 'stage');
  const opened = await walk(page, { 'order-kind': 'missed-hearing' }, 'check');
  expect(opened, 'a stage has goals of its own').toEqual(['decision-when', 'decision-date', 'order-kind', 'earlier-motion', 'something-new', 'goal']);

  await page.locator('[data-answer="stage"] button').click();
  await choose(page, 'stage', 'court-pending');
  await proceed(page, 'stage');
  await walk(page, {}, 'check');
  expect(await checked(page), 'what is not asked for a while is not forgotten').toEqual(before);
});

test('Back through every step finds every answer', async ({ page }) => {
  await start(page);
  const seen = {};
  const path = await walk(page, OLD_ORDER, 'check', async (id) => {
    if (id !== 'check') seen[id] = null;
  });
  for (const id of path.toReversed()) {
    const label = await page.locator('.back:visible').textContent();
    expect(label, 'Back names where it goes').toMatch(/^Back: \S/);
    await page.locator('.back:visible').click();
    await shows(page, id);
    seen[id] = await given(page);
  }
  for (const [id, answered] of Object.entries(OLD_ORDER)) {
    const wanted = id === 'private' ? Object.entries(answered) : [answered].flat().map((value) => [id, value]);
    expect(seen[id].tapped.toSorted(), id).toEqual(wanted.map((pair) => pair.join(' ')).toSorted());
  }
  await page.locator('.back:visible').click();
  await shows(page, 'who');
  await page.locator('.back:visible').click();
  await shows(page, 'phone');
  expect((await given(page)).tapped).toEqual(['phone mine']);
});

test("the browser's Back and Forward walk the screens", async ({ page }) => {
  await start(page);
  const { attorney, detained, soon } = COURT_CASE;
  await walk(page, { attorney, detained, soon }, 'check-in');
  for (const id of ['soon', 'detained', 'attorney', 'who', 'phone']) {
    await page.goBack();
    await shows(page, id);
  }
  expect((await given(page)).tapped).toEqual(['phone mine']);
  await page.goBack();
  await expect(page.locator('.landing')).toBeVisible();
  for (const id of ['phone', 'who', 'attorney', 'detained', 'soon']) {
    await page.goForward();
    await shows(page, id);
  }
  expect((await given(page)).tapped).toEqual(['soon later']);
});

test('a page read on the way does not cost an answer', async ({ page }) => {
  await start(page, { phone: 'shared' });
  await walk(page, { attorney: 'looking', detained: 'no' }, 'soon');
  await page.locator('.footer a', { hasText: 'Your privacy' }).click();
  await expect(page.locator('h1')).toContainText(/privacy/i);
  await page.goBack();
  await shows(page, 'soon');
  await page.locator('.back:visible').click();
  expect((await given(page)).tapped).toEqual(['detained no']);
  expect(await stored(page)).toEqual(NOTHING);
});

test('on a phone of my own a reload at any step keeps everything', async ({ page }) => {
  await start(page);
  const reload = new Set(['soon', 'stop', 'court', 'next-date', 'family', 'private', 'own-words', 'check']);
  await walk(page, COURT_CASE, 'check', async (id) => {
    if (!reload.has(id)) return;
    await answer(page, id, COURT_CASE[id]);
    const before = await given(page);
    await page.reload();
    await awake(page);
    await shows(page, id);
    expect(await given(page), `after a reload: ${id}`).toEqual(before);
    if (id === 'family') await choose(page, 'family', 'citizen-child');
  });
  const before = await checked(page);
  expect(before.court).toContain('San Diego');
  expect(before['next-date']).toBe('12 January 2027');
  await proceed(page, 'check');
  await page.reload();
  await shows(page, 'result');
  await expect(page.locator('[data-option="admin-closure"][data-verdict="talk-first"]')).toBeVisible();
  await page.locator('.back:visible').click();
  expect(await checked(page)).toEqual(before);
  const { session, ...others } = await stored(page);
  expect(session, 'and nothing but the session of this tab is kept').toEqual(['pedir']);
  expect({ session: [], ...others }).toEqual(NOTHING);
});

test('a renderer that crashed comes back with every answer', async ({ page, browser }) => {
  await start(page);
  const { attorney, detained, soon } = COURT_CASE;
  await walk(page, { attorney, detained, soon }, 'check-in');

  // A crashed page is closed to Playwright; the browser itself still answers for it.
  const devtools = await browser.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  const { targetId } = targetInfos.find((target) => target.url === page.url());
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  const send = (method, params = {}) =>
    new Promise((resolve) => {
      waiting.set(waiting.size + 1, resolve);
      const message = JSON.stringify({ id: waiting.size, method, params });
      devtools.send('Target.sendMessageToTarget', { sessionId, message });
    });
  const crashed = page.waitForEvent('crash');
  send('Page.crash');
  await crashed;
  await send('Page.reload');
  const value = async (expression) => (await send('Runtime.evaluate', { expression, returnByValue: true })).result?.value;
  await expect.poll(() => value(`document.querySelector('#app.is-awake [data-screen]')?.dataset.screen`)).toBe('check-in');
  expect(await value(`document.querySelector('.back').click(), 1`)).toBe(1);
  await expect.poll(() => value(`document.querySelector('[data-screen="soon"] input:checked')?.value`)).toBe('later');
});

for (const phone of ['shared', 'not-mine', 'unknown']) {
  test(`phone ${phone}: nothing is kept, and a reload begins clean and says so`, async ({ page }) => {
    await page.goto('en/interview/');
    await awake(page);
    expect(await stored(page), 'before the first answer').toEqual(NOTHING);
    await choose(page, 'phone', phone);
    await proceed(page, 'phone');
    await choose(page, 'who', 'helping');
    await proceed(page, 'who');
    const entries = await page.evaluate(() => history.length);
    const { attorney, detained, soon } = COURT_CASE;
    await walk(page, { attorney, detained, soon, private: { 'flag-arrest': 'yes' } }, 'check', async () => {
      expect(await stored(page)).toEqual(NOTHING);
      expect(new URL(page.url()).hash, 'no question in the address').toBe('');
    });
    expect(await page.evaluate(() => history.length), 'one entry in the history for all of it').toBe(entries);
    await expect(page.locator('.kept')).toHaveText('Nothing is saved.');

    await page.reload();
    await awake(page);
    await shows(page, 'phone');
    await expect(page.locator('.notice', { hasText: 'Your answers were not kept' })).toBeVisible();
    expect((await given(page)).tapped).toEqual([]);
    await proceed(page, 'phone');
    await proceed(page, 'who');
    await shows(page, 'attorney');
    expect((await given(page)).tapped).toEqual([]);
    expect(await stored(page)).toEqual(NOTHING);
  });
}

test('an answer that the phone is shared takes back what was kept', async ({ page }) => {
  await start(page);
  await choose(page, 'attorney', 'no');
  expect((await stored(page)).session).toEqual(['pedir']);
  await page.locator('.back:visible').click();
  await page.locator('.back:visible').click();
  await choose(page, 'phone', 'shared');
  await expect(page.locator('.kept')).toHaveText('Nothing is saved.');
  expect(await stored(page)).toEqual(NOTHING);
});
