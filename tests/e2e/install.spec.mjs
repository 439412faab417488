// The home screen: offered quietly, on the first page alone, where the phone is one's own and the app is whole on it.
import { awake, choose, expect, proceed, start, test } from './pedir.mjs';

test.use({ serviceWorkers: 'allow' });

/** The browser's own offer, as Chromium makes it. */
async function offered(page) {
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    offer.prompt = async () => {
      globalThis.asked = true;
    };
    window.dispatchEvent(offer);
    if (!offer.defaultPrevented) throw new Error('the browser would have shown its own');
  });
}

async function ready(page) {
  await expect(page.locator('.kept')).toContainText('Ready without a network', { timeout: 30_000 });
}

test('the risk comes first, and the browser asks after a press', async ({ page }) => {
  await start(page);
  await offered(page);
  await ready(page);
  await expect(page.locator('.install')).toHaveCount(0);
  await page.locator('.header-name').click();
  await expect(page.locator('.install')).toContainText('Anyone who sees your phone sees it there.');
  await page.locator('.install-ask').click();
  await expect.poll(() => page.evaluate(() => globalThis.asked)).toBe(true);
});

test('on an iPhone the way is told', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }));
  await start(page);
  await ready(page);
  await page.locator('.header-name').click();
  await expect(page.locator('.install')).toContainText('Add to Home Screen');
  await expect(page.locator('.install-ask')).toHaveCount(0);
});

test('opened from the home screen, and on a shared phone, there is no offer', async ({ page }) => {
  await start(page, { phone: 'shared' });
  await offered(page);
  await choose(page, 'attorney', 'no');
  await proceed(page, 'attorney');
  await page.locator('.header-name').click();
  await awake(page);
  await expect(page.locator('.install')).toHaveCount(0);
});

test('every manifest is right: neutral names, pictures that exist, addresses inside the app', async ({ page, baseURL }) => {
  for (const language of ['en', 'es']) {
    for (const name of ['pedir', 'notes', 'guide', 'questions']) {
      const home = `${baseURL}${language}/`;
      const answer = await page.request.get(`${home}${name}.webmanifest`);
      expect(answer.headers()['content-type']).toContain('application/manifest+json');
      const manifest = await answer.json();
      expect(JSON.stringify([manifest.name, manifest.description, manifest.shortcuts.map((shortcut) => shortcut.name)])).not.toMatch(/deport|immigra|court|attorney|removal|corte|abogad/i);
      const addresses = [manifest.start_url, ...manifest.icons.map((icon) => icon.src), ...manifest.shortcuts.map((shortcut) => shortcut.url)];
      for (const address of addresses) expect((await page.request.get(new URL(address, home).href)).status(), address).toBe(200);
      expect(new URL(manifest.scope, home).href).toBe(baseURL);
      expect(manifest.icons.map((icon) => icon.purpose)).toContain('maskable');
    }
  }
});
