// What every test shares: a page that tolerates no console message and no request but for the files of the build, and the
// few things that a person does.
import { test as base, expect } from '@playwright/test';
import { watch } from './watch.mjs';

export { expect, watch };

/** The day of every test: their dates stay ahead of it for ever. */
export const TODAY = new Date('2026-11-24T12:00:00-08:00');

/** Stops the clock of a page. Playwright's own clock replaces `performance` too, which tells the app of a reload. */
function stopClock(now) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }

    static now() {
      return now;
    }
  };
}

/** A page that is watched from its first to its last moment. Addresses are relative: the app may live in any folder. */
export const test = base.extend({
  /** What a test expects of `watch`, as regular expressions. Empty for nearly every test. */
  expected: [[], { option: true }],
  /** Addresses outside of the app that a test asks for on purpose, as regular expressions. */
  alsoAsks: [[], { option: true }],
  page: async ({ page, baseURL, expected, alsoAsks }, use) => {
    await page.addInitScript(stopClock, TODAY.getTime());
    const watched = watch(page, baseURL, expected, alsoAsks);
    await watched.ready;
    await use(page);
    watched.check();
  },
});

/** Waits until the app answers. Reading needs no app, so a test waits only where it presses something of the app's. */
export async function awake(page) {
  await page.locator('#app.is-awake').waitFor();
}

/** Opens the interview from the landing page, as a person does, and answers the two screens before it. */
export async function start(page, { phone = 'mine', who = 'self', language = 'en' } = {}) {
  await page.goto(`${language}/`);
  await page.locator('.landing-start a').click();
  await awake(page);
  await opened(page, { phone, who });
}

/** Answers the two screens before the first question. */
export async function opened(page, { phone = 'mine', who = 'self' } = {}) {
  await choose(page, 'phone', phone);
  await proceed(page, 'phone');
  await choose(page, 'who', who);
  await proceed(page, 'who');
}

/** Taps answers of a question. */
export async function choose(page, question, ...values) {
  for (const value of values) {
    await page.locator(`label.choice:has(input[name="${question}"][value="${value}"]):visible`).click();
  }
}

/** Gives an answer of any kind: values to tap, a court, three fields of a date, a text, or flags by name. */
export async function answer(page, screen, given) {
  if (given === undefined) return;
  if (screen === 'court') {
    await page.locator('#search-court').fill(given);
    await choose(page, 'court', given);
  } else if (screen === 'private') {
    for (const [flag, value] of Object.entries(given)) await choose(page, flag, value);
  } else if (screen === 'own-words') {
    await page.locator('#text-own-words').fill(given);
  } else if (screen.endsWith('-date') && Array.isArray(given)) {
    await date(page, screen, given);
  } else {
    await choose(page, screen, ...[given].flat());
  }
}

/** Types a date in its three fields: `[31, 2, 2026]`. */
export async function date(page, screen, [day, month, year]) {
  const fields = page.locator(`#${screen} .date-fields`);
  await fields.locator('input').first().fill(String(day));
  await fields.locator('select').selectOption(String(month));
  await fields.locator('input').last().fill(String(year));
}

/** Presses Continue on a screen, and waits until another one is there. */
export async function proceed(page, from) {
  await page.locator('.question-continue:visible').first().click();
  if (from) await expect(page.locator(`[data-screen="${from}"]`)).toHaveCount(0);
}

/** The id of the screen of an app that is awake. */
export async function screen(page) {
  return page.locator('[data-screen]:visible').getAttribute('data-screen');
}

/** Asserts which screen is shown. The paper is shown when it has been drafted. */
export async function shows(page, id) {
  await expect(page.locator('[data-screen]:visible')).toHaveAttribute('data-screen', id);
  if (id === 'paper') await page.locator('.paper-attorney').waitFor();
}

/**
 * Walks on from the screen shown to `until`, giving `answers`, and returns the ids of the screens on the way.
 * What has no answer is skipped. `visit` is called on every screen before it is answered.
 */
export async function walk(page, answers, until, visit = async () => {}) {
  const path = [];
  for (let id = await screen(page); id !== until; id = await screen(page)) {
    expect(path, 'the interview goes on').not.toContain(id);
    path.push(id);
    await visit(id);
    await answer(page, id, answers[id]);
    await proceed(page, id);
  }
  await visit(until);
  const unused = Object.keys(answers).filter((id) => !path.includes(id));
  expect(unused, 'every answer of the test was asked for').toEqual([]);
  return path;
}

/** The rows of the check page: id of the question to what is shown as its answer. */
export async function checked(page) {
  await shows(page, 'check');
  return page.locator('[data-answer]').evaluateAll((rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.answer, [...row.querySelectorAll('.check-answer')].map((part) => part.textContent).join(' + ')])),
  );
}

/** Everything that this origin keeps on the device. */
export async function stored(page) {
  return page.evaluate(async () => {
    // In another site's frame a browser may refuse some of it: then nothing is kept there.
    const seen = async (look, nothing) => {
      try {
        return await look();
      } catch {
        return nothing;
      }
    };
    return {
      session: await seen(() => Object.keys(sessionStorage), []),
      local: await seen(() => Object.keys(localStorage), []),
      cookies: await seen(() => document.cookie, ''),
      caches: await seen(() => caches.keys(), []),
      databases: await seen(async () => (await indexedDB.databases()).map((database) => database.name), []),
      workers: await seen(async () => (await navigator.serviceWorker.getRegistrations()).length, 0),
    };
  });
}

/** What `stored` gives where nothing is kept. */
export const NOTHING = { session: [], local: [], cookies: '', caches: [], databases: [], workers: 0 };

/** Whether the page can be scrolled sideways, and what sticks out. */
export async function sticksOut(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
    return wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`).concat(`${document.documentElement.scrollWidth} > ${width}`);
  });
}
