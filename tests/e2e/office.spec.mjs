// What is handed to the office opens there, in a browser that knows nothing of the first, and nothing else leaves.
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { violations } from './axe.mjs';
import { CODE, OURS, PASSPHRASE, atPaper, chooseFile, elsewhere, film, handed, lookAt, sealed, unfoldOffice, unfoldWay } from './office.mjs';
import { NOTHING, answer, awake, expect, proceed, shows, start, sticksOut, stored, test } from './pedir.mjs';

const told = (page) => page.locator('.office .office-told span:not(:empty)');

test('a sealed file opens elsewhere on the same check page, and nothing is kept there', async ({ page, browser, baseURL }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const rows = await atPaper(page);
  expect(asked.filter((url) => url.includes('office-')), 'the module is not fetched before it is needed').toEqual([]);
  await unfoldOffice(page);
  const file = await sealed(page);
  expect(file.name).toBe('notes-2026-11-24.age');
  expect(file.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  await expect(told(page)).toContainText('handed to the browser');

  await elsewhere(browser, baseURL, async (office) => {
    await chooseFile(office, file.bytes);
    await office.locator('input[name="passphrase"]').fill(` ${PASSPHRASE} `);
    await office.locator('.office-open').click();
    await expect(office.locator('.notice')).toContainText('Private questions are not among them.');
    expect(await lookAt(office)).toEqual(handed(rows));
    expect(await stored(office)).toEqual(NOTHING);
    await proceed(office, 'check');
    await shows(office, 'result');
    await office.reload();
    await awake(office);
    await shows(office, 'phone');
  });
});

test('two files of the same answers differ: the randomness is new each time', async ({ page }) => {
  await atPaper(page);
  await unfoldOffice(page);
  const [one, other] = [await sealed(page), await sealed(page)];
  expect(one.bytes.equals(other.bytes)).toBe(false);
});

test('own words go along in the file where they are switched on', async ({ page, browser, baseURL }) => {
  const rows = await atPaper(page);
  await page.locator('input[name="paper-own-words"]').check();
  await unfoldOffice(page);
  const file = await sealed(page);
  await elsewhere(browser, baseURL, async (office) => {
    await chooseFile(office, file.bytes);
    await office.locator('input[name="passphrase"]').fill(PASSPHRASE);
    await office.locator('.office-open').click();
    expect(await lookAt(office)).toEqual({ ...handed(rows), 'own-words': rows['own-words'] });
  });
});

test('each wrong file is told in its own words, and what was typed stays', async ({ page }) => {
  await page.goto('en/open/');
  await awake(page);
  const field = page.locator('input[name="passphrase"]');
  const open = async (text) => {
    await page.locator('.office-open').click();
    await expect(told(page)).toContainText(text);
  };
  await open('Choose a file first.');
  await chooseFile(page, OURS);
  await open('Type the passphrase first.');
  await field.fill('River Lamp Seven Chairs');
  await open('This passphrase does not open the file.');
  await expect(field).toHaveValue('River Lamp Seven Chairs');
  await field.fill(PASSPHRASE);
  for (const [bytes, text] of [
    [OURS.subarray(0, 90), 'The end of it is missing.'],
    [OURS.subarray(0, OURS.length - 3), 'A part of it was lost or changed on the way.'],
    [Buffer.from('PK\x03\x04 a Word file'), 'This is no file and no code of this app.'],
    [Buffer.from(OURS.toString('latin1').replace('/v1\n', '/v2\n'), 'latin1'), 'A newer version of this app made it.'],
    [Buffer.alloc(3_000_000, 7), 'This is no file and no code of this app.'],
  ]) {
    await chooseFile(page, bytes);
    await open(text);
    await expect(page.locator('.office-see')).toHaveCount(0);
    await expect(field, 'what was typed stays').toHaveValue(PASSPHRASE);
  }
  await chooseFile(page, OURS);
  await page.locator('.office-open').click();
  await expect(page.locator('.office-see')).toBeVisible();
});

test('answers on this device are erased after a yes, and not before', async ({ page }) => {
  await start(page);
  await answer(page, 'attorney', 'looking');
  const kept = await page.evaluate(() => sessionStorage.getItem('pedir'));
  await page.locator('.header-name').click();
  await page.locator('.page-list a', { hasText: 'Open a file or a code' }).click();
  await unfoldWay(page, 'The text of a code');
  await page.locator('textarea').fill(CODE.toLowerCase());
  await page.locator('.office-read').click();
  await expect(page.locator('.notice-risk')).toContainText('You have answers of your own in this tab.');
  await page.locator('.office-keep').click();
  await expect(page.locator('.office-see')).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('pedir'))).toBe(kept);
  await page.locator('.office-read').click();
  const rows = await lookAt(page);
  expect(rows.attorney).toMatch(/^Yes/);
  await expect.poll(() => stored(page)).toEqual(NOTHING);
});

test('a code is read from its picture and from its text, and holds no private answer', async ({ page, browser, baseURL }) => {
  const rows = await atPaper(page, { phone: 'shared' });
  await page.locator('input[name="paper-own-words"]').check();
  await unfoldOffice(page);
  await page.locator('.office-draw').click();
  await expect(page.locator('.office-code')).toBeVisible();
  await expect(page.locator('.office')).toContainText('The code is not sealed.');
  const picture = await page.locator('.office-code').screenshot();
  const text = await page.locator('.office-text').textContent();
  expect(text).toMatch(/^NOTES1:[0-9A-Z$%*+\-./:_]+$/);
  expect(await stored(page)).toEqual(NOTHING);

  await elsewhere(browser, baseURL, async (office) => {
    await unfoldWay(office, 'A picture of a code');
    await office.locator('.office-look').click();
    await expect(told(office)).toContainText('Choose a picture first.');
    const blank = await office.locator('.office summary').first().screenshot();
    await office.locator('#office-picture').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: blank });
    await office.locator('.office-look').click();
    await expect(told(office)).toContainText('No code can be seen there.');
    await office.locator('#office-picture').setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: picture });
    await office.locator('.office-look').click();
    expect(await lookAt(office)).toEqual(handed(rows));
  });
  await elsewhere(browser, baseURL, async (office) => {
    await unfoldWay(office, 'The text of a code');
    const read = async (typed, said) => {
      await office.locator('textarea').fill(typed);
      await office.locator('.office-read').click();
      await expect(told(office)).toContainText(said);
      await expect(office.locator('textarea'), 'what was typed stays').toHaveValue(typed);
    };
    await read('NOTES', 'The end of it is missing.');
    await read(text.replace('NOTES1', 'NOTES2'), 'A newer version of this app made it.');
    await read(`${text.slice(0, -1)}A`, 'A part of it was lost or changed on the way.');
    await read('hello', 'This is no file and no code of this app.');
    await read(` ${text}\n`, 'The answers can be opened.');
    expect(await lookAt(office)).toEqual(handed(rows));
  });
});

test('the camera reads a code, and is off afterwards and when the person leaves', async ({ page, baseURL }) => {
  const rows = await atPaper(page);
  await unfoldOffice(page);
  await page.locator('.office-draw').click();
  const path = await page.locator('.office-code path').getAttribute('d');
  const size = Number((await page.locator('.office-code').getAttribute('viewBox')).split(' ')[2]);
  const folder = mkdtempSync(join(tmpdir(), 'pedir-film-'));
  const { executablePath, args } = test.info().project.use.launchOptions;
  for (const [name, drawn] of [['code', path], ['nothing', '']]) {
    const file = join(folder, `${name}.y4m`);
    writeFileSync(file, film(drawn, size));
    const camera = await chromium.launch({ executablePath, args: [...args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`] });
    await elsewhere(camera, baseURL, async (office) => {
      const states = () => office.evaluate(() => globalThis.streams.flatMap((stream) => stream.getTracks().map((track) => track.readyState)));
      await office.evaluate(() => {
        globalThis.streams = [];
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (wanted) => {
          globalThis.streams.push(await ask(wanted));
          return globalThis.streams.at(-1);
        };
      });
      await unfoldWay(office, 'The camera');
      await office.locator('.office-start').click();
      if (name === 'code') {
        await expect(office.locator('.office-see')).toBeVisible({ timeout: 30_000 });
        await expect.poll(states, 'it is off once it has read').toEqual(['ended']);
        expect(await lookAt(office)).toEqual(handed(rows));
        return;
      }
      await expect(told(office)).toContainText('The camera is on.');
      expect(await violations(office)).toEqual([]);
      await office.locator('.office-stop').click();
      await expect.poll(states).toEqual(['ended']);
      await expect(told(office)).toContainText('The camera is off.');
      await office.locator('.office-start').click();
      await expect(told(office)).toContainText('The camera is on.');
      await office.locator('.header-name').click();
      await expect(office.locator('.landing')).toBeVisible();
      await expect.poll(states, 'it is off when the person goes to another page').toEqual(['ended', 'ended']);
    });
    await camera.close();
  }
  rmSync(folder, { recursive: true });
});

test('a camera that is refused, or not there, is told', async ({ page }) => {
  await page.goto('en/open/');
  await awake(page);
  await unfoldWay(page, 'The camera');
  await page.locator('.office-start').click();
  await expect(told(page)).toContainText('The camera did not start.');
  await expect(page.locator('video')).toHaveCount(0);
});

test('where the browser has no camera to ask for, it is not offered', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: undefined }));
  await page.goto('en/open/');
  await expect(page.locator('.office-open')).toBeVisible();
  await expect(page.locator('.office summary')).toHaveText(['A sealed file', 'A picture of a code', 'The text of a code']);
});

test('a passphrase is refused where it is weak or not the same twice', async ({ page }) => {
  await atPaper(page);
  await unfoldOffice(page);
  const field = page.locator('input[name="passphrase"]');
  const seal = async (text) => {
    await page.locator('.office-seal').click();
    await expect(told(page)).toContainText(text);
  };
  await seal('Type the passphrase first.');
  await field.fill('secret');
  await seal('This passphrase is too easy to guess.');
  await field.fill(PASSPHRASE);
  await page.locator('.office label.choice').click();
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field, 'what was typed stays').toHaveValue(PASSPHRASE);
  await page.locator('input[name="passphrase-again"]').fill('river lamp');
  await seal('The two are not the same.');
  await page.locator('input[name="passphrase-again"]').fill(PASSPHRASE);
  await seal('The file was handed to the browser.');
});

test('where the paper is questions only, nothing is handed over until details are switched on', async ({ page }) => {
  await atPaper(page, { answers: { attorney: 'yes', stage: 'no-case', 'years-here': 'over-10' } });
  await unfoldOffice(page);
  await page.locator('.office-draw').click();
  await expect(told(page)).toContainText('There is nothing to hand over.');
  await expect(page.locator('.office-code')).toHaveCount(0);
  await page.locator('input[name="paper-details"]').check();
  await unfoldOffice(page);
  await page.locator('.office-draw').click();
  await expect(page.locator('.office-code')).toBeVisible();
  await page.locator('input[name="paper-details"]').uncheck();
  await expect(page.locator('.office-code'), 'a code that tells more than the paper goes').toHaveCount(0);
});

test.describe('what does not load', () => {
  test.use({ expected: [/Failed to load resource|integrity/] });

  test('the module: the page says so, what was typed stays, and it works again later', async ({ page }) => {
    await page.route('**/office-*.wasm', (route) => route.abort());
    await page.goto('en/open/');
    await awake(page);
    await chooseFile(page, OURS);
    await page.locator('input[name="passphrase"]').fill(PASSPHRASE);
    await page.locator('.office-open').click();
    await expect(told(page)).toContainText('A part of this app did not load.');
    await page.unroute('**/office-*.wasm');
    await page.locator('.office-open').click();
    await expect(page.locator('.office-see')).toBeVisible();
  });

  test('a module that is something else', async ({ page }) => {
    await page.route('**/office-*.wasm', (route) => route.fulfill({ body: '<!doctype html>' }));
    await page.goto('en/open/');
    await awake(page);
    await unfoldWay(page, 'The text of a code');
    await page.locator('.office-read').click();
    await expect(told(page)).toContainText('A part of this app did not load.');
  });

  test('its words: the page says so, and tries again', async ({ page }) => {
    await page.route('**/en.office.txt', (route) => route.abort());
    await page.goto('en/open/');
    await expect(page.locator('.notice-problem')).toContainText('This part did not load');
    await page.unroute('**/en.office.txt');
    await page.locator('.office-load').click();
    await expect(page.locator('.office-open')).toBeVisible();
  });
});

test('with no source of random numbers nothing is sealed', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'crypto', { value: undefined }));
  await atPaper(page);
  await unfoldOffice(page);
  await page.locator('input[name="passphrase"]').fill(PASSPHRASE);
  await page.locator('.office-seal').click();
  await expect(told(page)).toContainText('This browser has no safe source of random numbers.');
});

test('with no script the page says what it needs, and can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('en/open/');
  await expect(page.locator('.office-asleep')).toContainText('This part needs JavaScript.');
  await expect(page.locator('article')).toContainText('The private questions are not among them.');
  await context.close();
});

for (const language of ['en', 'ar-XB']) {
  test(`on a narrow screen, for every eye: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atPaper(page, { language });
    await unfoldOffice(page);
    await page.locator('.office-draw').click();
    await expect(page.locator('.office-code')).toBeVisible();
    await page.locator('.office label.choice').click();
    expect(await sticksOut(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.locator('.office a').click();
    await page.locator('.office-open').waitFor();
    await page.locator('.office details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await page.locator('textarea').fill(CODE);
    await page.locator('.office-read').click();
    await expect(page.locator('.office-keep')).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
}

test('with the keyboard alone', async ({ page }) => {
  await page.goto('en/open/');
  await awake(page);
  /** Presses Tab until the focus is on `wanted`. */
  const tabTo = async (wanted) => {
    for (let count = 0; count < 40; count += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
    }
    throw new Error(`no Tab reaches ${wanted}`);
  };
  await tabTo('#office-file');
  await tabTo('input[name="passphrase"]');
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await expect(page, 'Enter sends nothing').toHaveURL(/\/en\/open\/$/);
  await tabTo('.office-open');
  for (let count = 0; count < 3; count += 1) await tabTo('summary');
  await page.keyboard.press('Enter');
  await tabTo('textarea');
  await page.keyboard.type(CODE);
  await tabTo('.office-read');
  await page.keyboard.press('Enter');
  await expect(page.locator('.office-see')).toBeVisible();
  await tabTo('.office-see');
  await page.keyboard.press('Enter');
  await shows(page, 'check');
  await expect(page.locator('#title-check')).toBeFocused();
});
