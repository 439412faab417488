// Another site with the app in a frame. A server of its own: a page that a test only pretends is no neighbour of the app to
// the browser, which then refuses the frame.
import { createServer } from 'node:http';

/** Opens a page of another origin that holds the app; gives the frame, and how to end it. */
export async function framed(page, baseURL, { attributes = '', path = 'en/interview/' } = {}) {
  const body = `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>
<iframe ${attributes} title="App" src="${baseURL}${path}" width="360" height="600"></iframe>`;
  const server = createServer((request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const home = `http://localhost:${server.address().port}/`;
  await page.goto(home);
  const frame = page.frameLocator('iframe');
  await frame.locator('#app.is-awake').waitFor();
  return { frame, home, close: () => server.close() };
}
