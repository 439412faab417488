// The app in the page of a site that forbids what it can, or that knows nothing of the script: with as little as it needs.
import { app, document, fits, framed, line, test, within } from './host.mjs';
import { NOTHING, choose, expect, opened, proceed, shows, stored } from './pedir.mjs';

/** What a strict site forbids: all but the two directives of docs/embedding.md. */
const STRICT = "default-src 'none'; style-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test('a strict site needs two directives, for the script and for the frame', async ({ page, baseURL, host }) => {
  const policy = `${STRICT}; script-src ${baseURL}v1/embed.js; frame-src ${baseURL}`;
  await host(document(line(baseURL)), { 'content-security-policy': policy });
  const frame = await app(page);
  await fits(frame);
  await opened(frame);
  await fits(frame);
});

for (const [missing, policy] of [
  ['the script', (baseURL) => `${STRICT}; frame-src ${baseURL}`],
  ['the frame', (baseURL) => `${STRICT}; script-src ${baseURL}v1/embed.js`],
]) {
  test.describe(`a site that does not allow ${missing}`, () => {
    test.use({ expected: [/Content Security Policy|^refused: (script-src-elem|frame-src) |The target origin provided/] });

    test('has the rest of its page as it was', async ({ page, baseURL, host }) => {
      await host(document(line(baseURL)), { 'content-security-policy': policy(baseURL) });
      await expect(page.locator('#end')).toBeVisible();
      await expect(page.locator('iframe')).toHaveCount(missing === 'the frame' ? 1 : 0);
      for (const frame of page.frames()) expect(await frame.locator('#app').count()).toBe(0);
    });
  });
}

test('a frame that a site wrote itself, with no origin: the app wakes, and nothing is kept', async ({ page, baseURL }) => {
  const { frame, close } = await framed(page, baseURL, { attributes: 'sandbox="allow-scripts"', path: 'en/interview/#from=1&organization=Aid' });
  await opened(frame, { phone: 'mine' });
  await choose(frame, 'attorney', 'no');
  await proceed(frame, 'attorney');
  await shows(frame, 'detained');
  const inside = await within(page);
  expect(await inside.evaluate(() => origin)).toBe('null');
  expect(await stored(inside)).toEqual(NOTHING);
  close();
});

test('a page around the frame that has no origin itself', async ({ page, baseURL, host }) => {
  await host(document(`<iframe title="App" src="${baseURL}en/interview/" width="360" height="600"></iframe>`), { 'content-security-policy': 'sandbox allow-scripts' });
  const frame = await app(page);
  await opened(frame, { phone: 'mine' });
  await shows(frame, 'attorney');
  expect(await stored(frame)).toEqual(NOTHING);
});

test('a frame whose storage is blocked', async ({ page, baseURL, host }) => {
  await page.addInitScript(() => {
    if (window === window.top) return;
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await host(document(line(baseURL)));
  const frame = await app(page);
  await fits(frame);
  await opened(frame, { phone: 'mine' });
  await choose(frame, 'attorney', 'no');
  await proceed(frame, 'attorney');
  await shows(frame, 'detained');
  await fits(frame);
});
