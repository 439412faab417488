// What passes between a site and the app in its frame: nothing but a hello, and a height. Whoever else speaks is not heard.
import { RECORDER, app, document, fits, height, line, test, within } from './host.mjs';
import { choose, expect, opened, proceed, screen } from './pedir.mjs';

const HELLO = { pedir: 1, hello: true };

/** In a page: sends to a window what no app and no loader sends, of every type that can be sent. */
function forge([to, extra]) {
  const target = to === 'parent' ? parent : frames[0];
  const numbers = [NaN, Infinity, -Infinity, -1, -0.001, 1e9, 100001, '500', '500px', [500], { valueOf: 500 }, new Number(500), null, undefined, true, 5n, new Date(500)];
  const shapes = [null, undefined, true, 0, NaN, 1n, '', 'pedir', '{"pedir":1,"height":500}', 'x'.repeat(1e6), [], [1], {}, new Map([['pedir', 1]]), new Set([1]), new Date(), /pedir/, new Error('pedir'), new ArrayBuffer(8), new Blob(['pedir'])];
  const round = { pedir: 1 };
  round.height = round;
  const wrong = ['1', true, 2, null, [1], { pedir: 1 }].map((pedir) => ({ pedir, height: 500, hello: true }));
  const hellos = ['true', 1, {}, [true], null, undefined].map((hello) => ({ pedir: 1, hello }));
  const nested = [{ data: { pedir: 1, height: 500, hello: true } }, [{ pedir: 1, height: 500, hello: true }], { pedir: { pedir: 1, height: 500, hello: true } }, round];
  const heights = numbers.map((height) => ({ pedir: 1, height }));
  const all = [...shapes, ...wrong, ...hellos, ...nested, ...heights, ...extra];
  for (const data of all) target.postMessage(data, '*');
  return all.length;
}

/** Lets every message that was sent be heard: a message comes after those before it. */
async function settled(page) {
  for (const frame of page.frames()) await frame.evaluate(() => new Promise((done) => setTimeout(done, 100)));
}

const heard = (page) => page.evaluate(() => heard);

test('the frame answers nothing but a hello of the window around it', async ({ page, baseURL, host }) => {
  const written = `<iframe title="App" src="${baseURL}en/interview/"></iframe>`;
  const other = `<iframe title="Other" src="/other"></iframe>`;
  const home = await host({ '/': document(RECORDER + written + other), '/other': document(RECORDER) });
  const frame = await app(page);
  expect(await page.evaluate(forge, ['frame', []])).toBeGreaterThan(50);
  // Another window that holds the frame's: right words, wrong source.
  const beside = await within(page, 1);
  await beside.evaluate((hello) => parent.frames[0].postMessage(hello, '*'), HELLO);
  await frame.evaluate((hello) => postMessage(hello, '*'), HELLO);
  await settled(page);
  expect(await heard(page)).toEqual([]);
  expect(await beside.evaluate(() => heard)).toEqual([]);
  await page.evaluate((hello) => frames[0].postMessage(hello, '*'), HELLO);
  await expect.poll(() => heard(page)).toHaveLength(1);
  const [{ data, origin }] = await heard(page);
  expect(Object.keys(data)).toEqual(['pedir', 'height']);
  expect(`${origin}/`).toBe(baseURL);
  expect(`${await page.evaluate(() => origin)}/`).toBe(home);
  await page.evaluate(forge, ['frame', []]);
  await settled(page);
  expect(await heard(page), 'nor does it say it again').toHaveLength(1);
});

test('no window but the nearest around it is told', async ({ page, baseURL, host }) => {
  const inner = document(`${RECORDER}<iframe title="App" src="${baseURL}en/interview/"></iframe>`);
  await host({ '/': document(`${RECORDER}<iframe title="Inner" src="/inner" height="700"></iframe>`), '/inner': inner });
  const around = await within(page);
  await around.locator('iframe').waitFor();
  const frame = await (await around.locator('iframe').elementHandle()).contentFrame();
  await frame.locator('#app.is-awake').waitFor();
  await page.evaluate((hello) => frames[0].frames[0].postMessage(hello, '*'), HELLO);
  await settled(page);
  expect(await heard(around)).toEqual([]);
  await around.evaluate((hello) => frames[0].postMessage(hello, '*'), HELLO);
  await expect.poll(() => heard(around)).toHaveLength(1);
  expect(await heard(page)).toEqual([]);
});

test('a window around it with no origin is told nothing: it could only be told to all', async ({ page, baseURL, host }) => {
  await host(document(`${RECORDER}<iframe title="App" src="${baseURL}en/interview/"></iframe>`));
  const frame = await app(page);
  // As it comes there: the browser lets no frame of this test have such a parent.
  await frame.evaluate((data) => dispatchEvent(new MessageEvent('message', { data, origin: 'null', source: parent })), HELLO);
  await settled(page);
  expect(await heard(page)).toEqual([]);
});

test('the loader hears its own frame alone', async ({ page, baseURL, host }) => {
  const same = `<iframe title="Same" src="${baseURL}en/"></iframe>`;
  const other = `<iframe title="Other" src="/other"></iframe>`;
  await host({ '/': document(RECORDER + line(baseURL) + same + other), '/other': document('') });
  const frame = await app(page, 0);
  await fits(frame);
  const before = await height(page);
  const right = [{ pedir: 1, height: 77 }, { pedir: 1, height: 77, at: 5000 }];
  for (const index of [1, 2]) await (await within(page, index)).evaluate(forge, ['parent', right]);
  await page.evaluate((right) => right.forEach((data) => postMessage(data, '*')), right);
  await settled(page);
  expect((await heard(page)).filter(({ data }) => data?.height === 77), 'they were sent').toHaveLength(6);
  expect(await height(page)).toBe(before);
});

test.describe('a frame that was led elsewhere', () => {
  // The browser tells the console that the hello did not arrive, and that this page could free itself.
  test.use({ expected: [/The target origin provided|can escape its sandboxing/] });

  test('is not heard', async ({ page, baseURL, host }) => {
    await host({ '/': document(RECORDER + line(baseURL)), '/other': document('') });
    await fits(await app(page));
    await page.locator('iframe').evaluate((frame) => (frame.src = '/other'));
    await page.frameLocator('iframe').locator('#end').waitFor();
    await (await within(page)).evaluate(forge, ['parent', [{ pedir: 1, height: 77 }]]);
    await expect.poll(async () => (await heard(page)).filter(({ data }) => data?.height === 77).length).toBe(1);
    expect(await height(page)).not.toBe(77);
  });
});

test('from its own frame the loader takes a height and a place, and nothing that is none', async ({ page, baseURL, host }) => {
  await host(document(`${RECORDER}${line(baseURL)}<div style="height: 9000px"></div>`));
  const frame = await app(page);
  await fits(frame);
  const before = await height(page);
  const style = () => page.locator('iframe').evaluate((frame) => frame.outerHTML);
  const written = await style();
  await frame.evaluate(forge, ['parent', []]);
  const places = [NaN, Infinity, -5000, 1e9, '5000', [5000], null].map((at) => ({ pedir: 1, height: before, at }));
  await frame.evaluate((places) => places.forEach((data) => parent.postMessage(data, '*')), places);
  await settled(page);
  expect(await style()).toBe(written);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await frame.evaluate(() => parent.postMessage({ pedir: 1, height: 9000, at: 5000, src: 'https://elsewhere.invalid/' }, '*'));
  await expect.poll(() => height(page)).toBe(9000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(4000);
  expect(await style(), 'nothing but its height').toBe(written.replace(`${before}px`, '9000px'));
});

test('the site turns, hides, shows, loads again, moves and removes the frame', async ({ page, baseURL, host }) => {
  // Every listener for messages that the page around has.
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const { addEventListener: add, removeEventListener: remove } = window;
    window.listeners = new Set();
    window.addEventListener = (...parts) => (parts[0] === 'message' && listeners.add(parts[1]), add.apply(window, parts));
    window.removeEventListener = (...parts) => (parts[0] === 'message' && listeners.delete(parts[1]), remove.apply(window, parts));
  });
  await host(document(line(baseURL) + line(baseURL, { language: 'es' })));
  const frame = await app(page);
  // It loads when someone comes near it.
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await app(page, 1);
  const element = page.locator('iframe').first();
  await opened(frame, { phone: 'shared' });
  await choose(frame, 'attorney', 'no');
  await proceed(frame, 'attorney');
  await fits(frame);

  await page.setViewportSize({ width: 740, height: 360 });
  await fits(frame);
  await page.setViewportSize({ width: 360, height: 740 });
  await fits(frame);

  await element.evaluate((frame) => (frame.style.display = 'none'));
  await settled(page);
  await element.evaluate((frame) => (frame.style.display = 'block'));
  await fits(frame);
  expect(await screen(frame)).toBe('detained');

  // The same address again is no other page: the answers stay.
  await element.evaluate((frame) => (frame.src += ''));
  await settled(page);
  expect(await screen(frame)).toBe('detained');
  await fits(frame);

  await frame.evaluate(() => location.reload());
  await expect(frame.locator('[data-screen="detained"]')).toHaveCount(0);
  await frame.locator('#app.is-awake').waitFor();
  await fits(frame);
  expect(await frame.locator('input:checked').count()).toBe(0);

  await element.evaluate((frame) => {
    frame.style.display = 'none';
    frame.src = frame.src.replace('/en/', '/es/');
  });
  await settled(page);
  await element.evaluate((frame) => (frame.style.display = 'block'));
  await fits(await app(page));

  await element.evaluate((frame) => document.body.append(frame));
  // A frame that nobody sees is not drawn, and so tells no height.
  for (const index of [0, 1]) {
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
    await fits(await app(page, index));
  }

  expect(await page.evaluate(() => listeners.size)).toBe(2);
  await page.locator('iframe').first().evaluate((frame) => frame.remove());
  await page.evaluate(() => postMessage('anything', '*'));
  await expect.poll(() => page.evaluate(() => listeners.size)).toBe(1);
  await page.locator('iframe').evaluate((frame) => frame.remove());
  await page.evaluate(() => postMessage('anything', '*'));
  await expect.poll(() => page.evaluate(() => listeners.size)).toBe(0);
});
