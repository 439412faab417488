// Another site with the app in a frame. A server of its own: a page that a test only pretends is no neighbour of the app to
// the browser, which then refuses the frame.
import { createServer } from 'node:http';
import { expect, test as base } from './pedir.mjs';

/** A site that answers with these pages, by their path, and these headers. */
async function serve(pages, headers) {
  const server = createServer((request, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    answer.end(pages[request.url] ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { home: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

/** A page of another site. */
export function document(body, { html = 'lang="en"', head = '' } = {}) {
  return `<!doctype html><html ${html}><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Host</title><link rel="icon" href="data:,">${head}<body><h1>Host</h1>${body}<p id="end">The end</p></body></html>`;
}

/** Keeps every message that comes to a page, from its first moment. */
export const RECORDER = '<script>heard = []; addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));</script>';

/** The line that a site adds to its page. */
export function line(baseURL, settings = {}) {
  const escaped = (text) => text.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const data = Object.entries(settings).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  return `<script src="${baseURL}v1/embed.js" async${data.join('')}></script>`;
}

/** Opens a page of another origin that holds the app; gives the frame, and how to end it. */
export async function framed(page, baseURL, { attributes = '', path = 'en/interview/' } = {}) {
  const { home, close } = await serve({ '/': document(`<iframe ${attributes} title="App" src="${baseURL}${path}" width="360" height="600"></iframe>`) }, {});
  await page.goto(home);
  const frame = page.frameLocator('iframe');
  await frame.locator('#app.is-awake').waitFor();
  return { frame, home, close };
}

/** A test of a page of another site. */
export const test = base.extend({
  alsoAsks: [[/^http:\/\/localhost:/], { option: true }],
  /** Gives a new site these pages and opens its first; gives its address. */
  host: async ({ page }, use) => {
    const sites = [];
    await use(async (pages, headers = {}) => {
      const site = await serve(typeof pages === 'string' ? { '/': pages } : pages, headers);
      sites.push(site);
      await page.goto(site.home);
      return site.home;
    });
    for (const site of sites) site.close();
  },
});

/** What is in a frame of the page. */
export async function within(page, index = 0) {
  const element = await page.locator('iframe').nth(index).elementHandle();
  return element.contentFrame();
}

/** The app in a frame of the page, awake. */
export async function app(page, index = 0) {
  const frame = await within(page, index);
  await frame.locator('#app.is-awake').waitFor();
  return frame;
}

/** Waits until a frame is as high as what it shows, and no bar scrolls it. */
export async function fits(frame) {
  const left = () =>
    frame.evaluate(() => {
      const { clientHeight, clientWidth, scrollHeight, scrollWidth } = document.documentElement;
      const end = document.querySelector('#app').getBoundingClientRect().bottom + scrollY;
      return { below: Math.abs(clientHeight - end) < 2 ? 0 : clientHeight - end, hidden: scrollHeight - clientHeight, beside: scrollWidth - clientWidth };
    });
  await expect.poll(left).toEqual({ below: 0, hidden: 0, beside: 0 });
}

/** The height of a frame of the page. */
export async function height(page, index = 0) {
  return page.locator('iframe').nth(index).evaluate((frame) => frame.getBoundingClientRect().height);
}

/** Waits until an element of a frame is in view in the page around it. */
export async function isInView(page, frame, selector) {
  const top = async () => {
    const inside = await frame.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    return page.locator('iframe').first().evaluate((frame, inside) => {
      const box = frame.getBoundingClientRect();
      const top = box.top + (inside * box.height) / frame.offsetHeight;
      return top >= 0 && top < innerHeight ? 'in view' : top;
    }, inside);
  };
  await expect.poll(top, selector).toBe('in view');
}
