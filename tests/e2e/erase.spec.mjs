// Erase: everything that the app ever put on the device, read back and shown thing by thing.
import { atPaper } from './office.mjs';
import { NOTHING, awake, expect, shows, stored, test } from './pedir.mjs';
import { locked } from './locked.mjs';

async function erase(page) {
  await page.locator('.erase-ask').click();
  await page.locator('.erase-yes').click();
  await page.locator('.erased').waitFor();
  return page.locator('[data-erased]').evaluateAll((rows) => Object.fromEntries(rows.map((row) => [row.dataset.erased, row.dataset.outcome])));
}

for (const online of [true, false]) {
  test.describe(online ? 'online' : 'offline', () => {
  // The browser itself asks for the picture of the tab again.
  test.use({ expected: online ? [] : [/icon\.svg/] });

  test(`after the paper, ${online ? 'online' : 'offline'}`, async ({ page, context }) => {
    await atPaper(page);
    await context.setOffline(!online);
    expect(await erase(page)).toEqual({ memory: 'gone', tab: 'gone', copy: 'nothing', files: 'nothing', worker: 'nothing' });
    await shows(page, 'erased');
    await expect(page.locator('.erased')).toContainText('the history of the browser');
    expect(await stored(page)).toEqual(NOTHING);
    await context.setOffline(false);
    await page.locator('.question-continue').click();
    await shows(page, 'phone');
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
  });
}

test('on a shared device there was nothing but memory', async ({ page }) => {
  await atPaper(page, { phone: 'shared' });
  expect(await erase(page)).toEqual({ memory: 'gone', tab: 'nothing', copy: 'nothing', files: 'nothing', worker: 'nothing' });
});

test('someone who helps is told to erase before the next person', async ({ page }) => {
  await atPaper(page, { phone: 'mine', who: 'helping' });
  await expect(page.locator('.erase')).toContainText('Erase, then the next person');
  await erase(page);
  await page.locator('.question-continue').click();
  await shows(page, 'phone');
  expect(await stored(page)).toEqual(NOTHING);
});

test('a locked copy and a cache of an older version go too, and things of others stay', async ({ page, baseURL }) => {
  await atPaper(page);
  await page.evaluate(async (home) => {
    localStorage.setItem('of-another', 'x');
    await (await caches.open(`pedir ${home} 0123456789abcdef`)).put(`${home}x`, new Response('x'));
    await caches.open('of-another');
  }, baseURL);
  await locked(page);
  await page.locator('.back:visible').click();
  await page.goto('en/check-yourself/');
  await awake(page);
  expect(await erase(page)).toEqual({ memory: 'gone', tab: 'gone', copy: 'gone', files: 'gone', worker: 'nothing' });
  expect(await stored(page)).toEqual({ ...NOTHING, local: ['of-another'], caches: ['of-another'] });
});

test('what the browser does not let go is told, with the way to do it', async ({ page }) => {
  await page.addInitScript(() => {
    const remove = Storage.prototype.removeItem;
    Storage.prototype.removeItem = function (name) {
      if (this === window.sessionStorage) throw new DOMException('denied', 'SecurityError');
      remove.call(this, name);
    };
  });
  await atPaper(page);
  const outcome = await erase(page);
  expect(outcome.tab).toBe('remains');
  expect(outcome.memory).toBe('gone');
  await expect(page.locator('.erased')).toContainText('settings of the browser');
});
