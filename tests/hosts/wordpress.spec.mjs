// What each of the three outputs, the shortcode, the block and a bare link become in WordPress: saved in its editor by an
// administrator, and by an author who may not write any HTML; then opened by a stranger.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { add, handedTo, kept, logIn, publish, save, write } from './editor.mjs';
import { APP } from './playwright.config.mjs';

const NAME = "Café O'Brien & Sons عون 🙂";
const output = (name) => readFileSync(new URL(`outputs/${name}.html`, import.meta.url), 'utf8').replaceAll('APP', APP).trim();

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });

/** Saves one block as `user`; gives what was kept, and the page as a stranger has it. */
async function posted({ page, browser }, user, fill) {
  await logIn(page, user);
  await write(page, 'A page about courts');
  await fill(page);
  const address = await publish(page);
  const text = await kept(page);
  const stranger = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const wrong = [];
  stranger.on('pageerror', (error) => wrong.push(error.message));
  stranger.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await stranger.goto(address);
  return { text, page: stranger, content: stranger.locator('.entry-content'), wrong };
}

const html = (name) => async (page) => {
  const block = await add(page, 'Custom HTML', 'core/html');
  await block.locator('textarea').fill(output(name));
};

const shortcode = (text) => async (page) => {
  const block = await add(page, 'Shortcode', 'core/shortcode');
  await block.locator('textarea').fill(text);
};

/** The one frame of a post shows the app, awake, with this name for it in the address. */
async function showsTheApp({ page, content, wrong }, organization) {
  const frame = content.locator('iframe');
  await expect(frame).toHaveCount(1);
  const address = new URL(await frame.getAttribute('src'));
  expect(new URLSearchParams(address.hash.slice(1)).get('organization')).toBe(organization);
  for (const [name, value] of [['loading', 'lazy'], ['referrerpolicy', 'no-referrer'], ['sandbox', /^allow-scripts allow-same-origin /]]) {
    await expect(frame).toHaveAttribute(name, value);
  }
  await frame.scrollIntoViewIfNeeded();
  await content.frameLocator('iframe').locator('#app.is-awake').waitFor({ timeout: 20_000 });
  expect(wrong).toEqual([]);
  return address;
}

/** The scripts of a page that are not WordPress's own. */
const scripts = (page) => page.locator('script').evaluateAll((all) => all.map((script) => script.src || script.text).filter((text) => /pedir|embed\.js|:4341/.test(text)));

test.describe('an administrator', () => {
  test('keeps the card as it is', async ({ page, browser }) => {
    const post = await posted({ page, browser }, 'administrator', html('card'));
    expect(post.text).toContain(output('card'));
  });

  test('keeps the frame as it is', async ({ page, browser }) => {
    const post = await posted({ page, browser }, 'administrator', html('frame'));
    expect(post.text).toContain(output('frame'));
    await showsTheApp(post, "Café O'Brien & Sons");
    expect(await scripts(post.page)).toEqual([]);
  });

  test('keeps the line of script, and it makes the frame', async ({ page, browser }) => {
    const post = await posted({ page, browser }, 'administrator', html('script'));
    expect(post.text).toContain(output('script'));
    await showsTheApp(post, "Café O'Brien & Sons");
  });
});

test.describe('an author who may not write any HTML', () => {
  test('keeps the card but for hreflang', async ({ page, browser }) => {
    const post = await posted({ page, browser }, 'author', html('card'));
    expect(post.text).toContain(output('card').replace(' hreflang="en"', ''));
    await expect(post.content.locator('a')).toHaveAttribute('href', /^http.*#from=1&organization=Caf%C3%A9\+O%27Brien\+%26\+Sons$/);
  });

  for (const name of ['frame', 'script']) {
    test(`loses the ${name}: nothing of it is left`, async ({ page, browser }) => {
      const post = await posted({ page, browser }, 'author', html(name));
      expect(post.text.replace(/<!-- \/?wp:html -->/g, '').trim()).toBe('');
      await expect(post.content.locator('iframe, script')).toHaveCount(0);
    });
  }
});

test('what an administrator put in goes when an author changes the page', async ({ page, browser }) => {
  const post = await posted({ page, browser }, 'administrator', html('frame'));
  expect(post.text).toContain('<iframe');
  const change = await handedTo(page, 2);
  await page.context().clearCookies();
  await logIn(page, 'author');
  await page.goto(change);
  await page.locator('[data-type="core/html"]').waitFor();
  await page.locator('.editor-post-title__input').fill('Another title');
  await save(page);
  expect(await kept(page)).not.toContain('<iframe');
});

for (const user of ['administrator', 'author']) {
  test(`the shortcode shows the app: ${user}`, async ({ page, browser }) => {
    const line = `[pedir address="${APP}" language="es" start="options/" organization="${NAME}"]`;
    const post = await posted({ page, browser }, user, shortcode(line));
    const address = await showsTheApp(post, NAME);
    expect(address.href.startsWith(`${APP}es/options/#from=1&`)).toBe(true);
    expect(await scripts(post.page)).toEqual([]);
  });

  test(`the block shows the app: ${user}`, async ({ page, browser }) => {
    const post = await posted({ page, browser }, user, async (editor) => {
      const block = await add(editor, 'Pedir', 'pedir/frame');
      await block.getByLabel('Address of Pedir').fill(APP);
      await block.getByLabel('Name of your organization').fill(NAME);
      await block.getByLabel('Title of the frame').fill('Questions & "more"');
    });
    const address = await showsTheApp(post, NAME);
    expect(address.href.startsWith(`${APP}en/interview/#from=1&`)).toBe(true);
    await expect(post.content.locator('iframe')).toHaveAttribute('title', 'Questions & "more"');
    expect(await scripts(post.page)).toEqual([]);
  });

  test(`a bare link shows the app, where the owner of the site gave its address: ${user}`, async ({ page, browser }) => {
    const post = await posted({ page, browser }, user, async (editor) => {
      const block = await add(editor, 'Embed', 'core/embed');
      await block.locator('input').fill(`${APP}en/`);
      await block.getByRole('button', { name: 'Embed' }).click();
      await block.locator('iframe').first().waitFor();
    });
    const address = await showsTheApp(post, null);
    expect(address.href).toBe(`${APP}en/interview/#from=1`);
  });
}

test('an address that is not https is told to the one who writes, and to nobody else', async ({ page, browser }) => {
  const post = await posted({ page, browser }, 'author', shortcode('[pedir address="http://pedir.example.org/"]'));
  await expect(post.content).toHaveText('');
  await page.goto(post.page.url());
  await expect(page.locator('.entry-content')).toHaveText('Pedir: give an address that begins with https://');
});
