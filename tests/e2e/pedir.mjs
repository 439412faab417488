// What every test shares: a page that tolerates no console message, no foreign request and no policy violation.
import { test as base, expect } from '@playwright/test';

export { expect };

/** A page whose every console error, warning, exception and request is recorded and checked at the end. */
export const test = base.extend({
  /** Messages that a test expects, as regular expressions. Empty for nearly every test. */
  expected: [[], { option: true }],
  page: async ({ page, baseURL, expected }, use) => {
    const said = [];
    const asked = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
    page.on('request', (request) => asked.push(request.url()));
    await use(page);
    const unexpected = said.filter((text) => !expected.some((pattern) => pattern.test(text)));
    expect(unexpected, 'the console is silent').toEqual([]);
    const foreign = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:') && !url.startsWith('about:'));
    expect(foreign, 'no request leaves this origin').toEqual([]);
  },
});

/** Waits until the app answers. Reading needs no app, so a test waits only where it presses something of the app's. */
export async function awake(page) {
  await page.locator('#app.is-awake').waitFor();
}

/** Opens the interview from the landing page, as a person does. */
export async function start(page, { phone = 'mine', who = 'self' } = {}) {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Start the interview' }).click();
  await awake(page);
  await choose(page, 'phone', phone);
  await proceed(page);
  await choose(page, 'who', who);
  await proceed(page);
}

/** Taps the answer of a question. */
export async function choose(page, question, ...values) {
  for (const value of values) {
    await page.locator(`#${question} label.choice:has(input[name="${question}"][value="${value}"])`).click();
  }
}

/** Presses Continue. */
export async function proceed(page) {
  await page.locator('.question-continue:visible').click();
}

/** The id of the question or screen on the page. */
export async function screen(page) {
  return page.locator('[data-screen]:visible').getAttribute('data-screen');
}
