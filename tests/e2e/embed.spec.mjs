// The app in the page of another site, by the one line that the site adds: as high as what it shows, whatever is around it.
import { brotliCompressSync } from 'node:zlib';
import { COURT_CASE } from './cases.mjs';
import { RECORDER, app, document, fits, height, isInView, line, test, within } from './host.mjs';
import { NOTHING, choose, expect, opened, proceed, screen, shows, sticksOut, stored, walk } from './pedir.mjs';

const SPACE = '<div style="height: 2000px"></div>';

/** Not every browser scrolls the page around a frame to what gets the focus in it: here none does. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function () {
      focus.call(this, { preventScroll: true });
    };
  }),
);

test('the script is small, and any site may ask for it', async ({ request }) => {
  const answer = await request.get('v1/embed.js');
  expect(brotliCompressSync(await answer.body()).length).toBeLessThan(2048);
  expect(answer.headers()).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' });
});

test('over a whole journey the frame grows and shrinks, and tells nothing but its height', async ({ page, baseURL, host }) => {
  await host(document(RECORDER + line(baseURL)));
  const names = await page.evaluate(() => Object.keys(window).filter((name) => name !== 'heard' && /pedir|embed/i.test(name)));
  expect(names, 'no name of ours in the page around').toEqual([]);
  const frame = await app(page);
  const heights = [];
  const visit = async () => {
    await fits(frame);
    heights.push(await height(page));
  };
  await visit();
  await opened(frame);
  await walk(frame, COURT_CASE, 'check', visit);
  for (const next of ['result', 'paper']) {
    await proceed(frame, await screen(frame));
    await shows(frame, next);
    await visit();
  }
  const changes = heights.slice(1).map((height, index) => height - heights[index]);
  expect(changes.filter((change) => change > 50).length).toBeGreaterThan(3);
  expect(changes.filter((change) => change < -50).length).toBeGreaterThan(3);
  expect(await sticksOut(page)).toEqual([]);
  const heard = await page.evaluate(() => heard);
  expect(heard.filter(({ data }) => 'at' in data).length, 'each step is told').toBeGreaterThan(20);
  for (const { data } of heard) {
    expect(['pedir,height', 'pedir,height,at']).toContain(Object.keys(data).join());
    expect(Object.values(data).every(Number.isFinite), JSON.stringify(data)).toBe(true);
  }
});

for (const [around, body] of [
  ['the page', (embed) => SPACE + embed + SPACE],
  ['a part of the page that scrolls', (embed) => `<div style="height: 600px; overflow: auto">${SPACE}${embed}${SPACE}</div>`],
]) {
  test(`a new step is in view: ${around} is scrolled to it`, async ({ page, baseURL, host }) => {
    await host(document(body(line(baseURL))));
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await app(page);
    await opened(frame);
    await choose(frame, 'attorney', 'yes');
    await page.locator('iframe').evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
    await proceed(frame, 'attorney');
    await isInView(page, frame, '#title-detained');
    await isInView(page, frame, '.exit');
  });
}

test.describe('where the WebAssembly never comes', () => {
  test.use({ expected: [/Failed to load resource/] });

  test('the form and the pages have their height, and each step is in view', async ({ page, baseURL, host }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await host(document(SPACE + line(baseURL) + SPACE));
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await within(page);
    await frame.locator('#app.is-asleep').waitFor();
    await fits(frame);
    await choose(frame, 'phone', 'shared');
    await page.locator('iframe').evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
    await frame.locator('.question-continue:visible').click();
    await isInView(page, frame, '#who h1');
    await fits(frame);
    await frame.locator('.notice a:visible').first().click();
    await frame.waitForURL('**/en/worksheet/');
    await fits(frame);
    await isInView(page, frame, '.exit');
    await frame.locator('.footer').scrollIntoViewIfNeeded();
    await frame.locator('.footer a').first().click();
    await frame.waitForURL((address) => !address.pathname.endsWith('/worksheet/'));
    await isInView(page, frame, '.exit');
    await fits(frame);
  });
});

test('a browser that cannot watch a size looks again and again', async ({ page, baseURL, host }) => {
  await page.addInitScript(() => delete window.ResizeObserver);
  await host(document(line(baseURL)));
  const frame = await app(page);
  await fits(frame);
  await opened(frame);
  await fits(frame);
  await frame.locator('details summary').first().click();
  await fits(frame);
});

test.describe('where no height comes', () => {
  test.use({ expected: [/Failed to load resource/] });

  test('the frame has a height of its own, and can be scrolled', async ({ page, baseURL, host }) => {
    await page.route('**/guard-*.js', (route) => route.abort());
    await host(document(line(baseURL, { start: '' })));
    const frame = await app(page);
    expect(await height(page)).toBe(640);
    await frame.evaluate(() => scrollTo(0, 10_000));
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(500);
    await expect(frame.locator('html')).not.toHaveClass(/is-sized/);
  });
});

test('Exit leaves no hole', async ({ page, baseURL, host }) => {
  await host(document(line(baseURL)));
  const frame = await app(page);
  await fits(frame);
  // As where the browser does not let the frame move the page around.
  await frame.evaluate(() => location.replace('../../blank.html'));
  await frame.waitForURL('**/blank.html');
  await expect.poll(() => height(page)).toBe(640);
});

test('a site that gives it less room gets a bar that scrolls it', async ({ page, baseURL, host }) => {
  await host(document(line(baseURL), { head: '<style>iframe { max-height: 300px }</style>' }));
  const frame = await app(page);
  await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(300);
  await expect(frame.locator('html')).not.toHaveClass(/is-sized/);
  await page.addStyleTag({ content: 'iframe { max-height: none !important }' });
  await fits(frame);
  await expect(frame.locator('html')).toHaveClass(/is-sized/);
});

for (const [html, settings, language, direction] of [
  ['lang="es"', {}, 'es', 'ltr'],
  ['lang="es-MX" dir="ltr"', {}, 'es', 'ltr'],
  ['lang="AR-xb" dir="rtl"', {}, 'ar-XB', 'rtl'],
  ['lang="ar" dir="rtl"', {}, 'ar-XB', 'rtl'],
  ['lang="en"', { language: 'es' }, 'es', 'ltr'],
  ['lang="es"', { language: 'xx' }, 'es', 'ltr'],
  ['lang="xx"', {}, 'en', 'ltr'],
  ['', {}, 'en', 'ltr'],
  ['lang="xx"', { languages: 'es en' }, 'es', 'ltr'],
  ['lang="ar"', { languages: 'es en' }, 'es', 'ltr'],
  ['lang="en"', { languages: 'xx' }, 'en', 'ltr'],
]) {
  test(`the language in a page with ${html || 'none'} and ${JSON.stringify(settings)}`, async ({ page, baseURL, host }) => {
    await host(document(line(baseURL, settings), { html }));
    const frame = await app(page);
    await expect(frame.locator('html')).toHaveAttribute('lang', language);
    await expect(frame.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.locator('iframe')).toHaveAttribute('lang', language);
    await expect(page.locator('iframe')).toHaveAttribute('title', /\p{L}/u);
    await fits(frame);
    expect(await sticksOut(page)).toEqual([]);
  });
}

test('the nearest language counts, and the page that is asked for is shown', async ({ page, baseURL, host }) => {
  await host(document(`<div lang="es">${line(baseURL, { start: 'options/dismissal' })}</div>${line(baseURL, { start: '../../../secret' })}`));
  await expect(page.locator('iframe').first()).toHaveAttribute('src', `${baseURL}es/options/dismissal/#from=1`);
  await expect(page.locator('iframe').last()).toHaveAttribute('src', `${baseURL}en/interview/#from=1`);
  await fits(await app(page, 0));
});

test('two on one page: each its own height and answers', async ({ page, baseURL, host }) => {
  await host(document(line(baseURL, { language: 'es' }) + line(baseURL, { start: 'options' })));
  const one = await app(page, 0);
  // It loads when someone comes near it.
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  const other = await app(page, 1);
  for (const frame of [one, other]) await fits(frame);
  await opened(one, { phone: 'shared' });
  await choose(one, 'attorney', 'no');
  await proceed(one, 'attorney');
  await fits(one);
  await fits(other);
  expect(await height(page, 0)).not.toBe(await height(page, 1));
  expect(await other.locator('input:checked').count()).toBe(0);
  for (const frame of [one, other]) expect(await stored(frame)).toEqual(NOTHING);
});

for (const organization of ["People's Aid", '"Hope" & \'Faith\'', '</script><script>alert(1)</script>', 'A & B; C=D # 100%', 'منظمة العون', 'Ayuda 🙂 ¡Sí!', 'a+b c']) {
  test(`a name arrives as it is: ${organization}`, async ({ page, baseURL, host }) => {
    await host(document(line(baseURL, { organization, 'follow-up': 'Call us', empty: '' })));
    const { hash, search } = new URL(await page.locator('iframe').getAttribute('src'));
    expect(search).toBe('');
    expect([...new URLSearchParams(hash.slice(1))]).toEqual([['from', '1'], ['organization', organization], ['follow-up', 'Call us']]);
    await fits(await app(page));
  });
}

for (const [what, head, width] of [
  ['a narrow column', '<style>body { margin: 10px; width: 300px }</style>', 320],
  ['a page that is 1.5 times as large', '<style>body { zoom: 1.5 }</style>', 800],
  ['a page that is drawn at half its size', '<style>body { transform: scale(0.5); transform-origin: 0 0 }</style>', 800],
  ['a frame with edges', '<style>iframe { border: 9px solid; padding: 9px; box-sizing: border-box; aspect-ratio: 1 }</style>', 360],
  ['a page for wide screens alone', '<style>body { width: 980px }</style>', 1280],
]) {
  test(`in ${what}`, async ({ page, baseURL, host }) => {
    await page.setViewportSize({ width, height: 740 });
    await host(document(SPACE + line(baseURL) + SPACE, { head }));
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await app(page);
    await fits(frame);
    expect(await sticksOut(page)).toEqual([]);
    // Pressed without a pointer: the tool does not find its way through what is drawn at another size.
    const press = (selector) => frame.locator(selector).first().dispatchEvent('click');
    await press('input[name="phone"][value="shared"]');
    await page.locator('iframe').evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
    await press('.question-continue:visible');
    await isInView(page, frame, '#title-who');
    await fits(frame);
    expect(await sticksOut(frame)).toEqual([]);
  });
}

test('in a page that two fingers made larger', async ({ page, context, baseURL, host }) => {
  await host(document(line(baseURL)));
  const frame = await app(page);
  await fits(frame);
  const before = await height(page);
  const browser = await context.newCDPSession(page);
  await browser.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await expect.poll(() => page.evaluate(() => visualViewport.scale)).toBe(2);
  await fits(frame);
  expect(await height(page)).toBe(before);
  await frame.locator('input[name="phone"][value="shared"]').dispatchEvent('click');
  await frame.locator('.question-continue:visible').dispatchEvent('click');
  await frame.locator('#title-who').waitFor();
  await fits(frame);
});
