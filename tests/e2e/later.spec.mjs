// The second file of the app, which comes while the first questions are answered: late, or not at all.
import { COURT_CASE } from './cases.mjs';
import { choose, expect, proceed, screen, shows, start, test, walk } from './pedir.mjs';

const FIRST = Object.fromEntries(['attorney', 'detained', 'soon', 'check-in', 'stage', 'government-asked'].map((id) => [id, COURT_CASE[id]]));

/** Answers the first part, with the simple questions alone. */
async function firstPart(page) {
  await start(page);
  for (const [id, value] of Object.entries(FIRST)) {
    expect(await screen(page)).toBe(id);
    await choose(page, id, ...[value].flat());
    await proceed(page, id);
  }
}

test('a screen of the second file waits for it, and says so', async ({ page }) => {
  const held = [];
  await page.route('**/later-*.wasm', (route) => held.push(route));
  await firstPart(page);
  await expect(page.getByRole('status')).toHaveText('Opening the next part …');
  expect(held).toHaveLength(1);
  await held[0].continue();
  await shows(page, 'stop');
  await expect(page.locator('#title-stop')).toBeFocused();
  await walk(page, Object.fromEntries(Object.entries(COURT_CASE).filter(([id]) => !(id in FIRST))), 'check');
});

test.describe('where it does not come', () => {
  test.use({ expected: [/later-.*\.wasm|Failed to load resource/] });

  test('the page says so, tries again, and has lost nothing', async ({ page }) => {
    await page.route('**/later-*.wasm', (route) => route.abort());
    await firstPart(page);
    await expect(page.getByRole('alert')).toContainText('The next part of the app did not come.');
    await expect(page.getByRole('alert')).toContainText('Your answers are still here.');
    await page.unroute('**/later-*.wasm');
    await page.locator('.try-again').click();
    await shows(page, 'stop');
    await page.locator('.back:visible').click();
    await expect(page.locator('input[name="government-asked"]:checked')).toHaveValue([FIRST['government-asked']].flat()[0]);
  });

  test('one of another version is refused', async ({ page }) => {
    await page.route('**/later-*.wasm', (route) => route.fulfill({ body: '<!doctype html>' }));
    await firstPart(page);
    await expect(page.getByRole('alert')).toContainText('The next part of the app did not come.');
  });
});

test('it is asked for after the first file, and by no page that only is read', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').pop().replace(/-[0-9a-f]+\./, '.')));
  await page.goto('en/learn/what-is-pd/');
  await page.locator('#app.is-awake').waitFor();
  expect(asked).toContain('pedir.wasm');
  expect(asked).not.toContain('later.wasm');
  await start(page);
  await expect.poll(() => asked).toContain('later.wasm');
});
