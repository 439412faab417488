// With no script every page can be read, and every link of it leads on.
import { expect, test } from './pedir.mjs';

test.use({ javaScriptEnabled: false });

for (const language of ['en', 'es']) {
  test(`every page of ${language} is read, linked and has a way out`, async ({ page, baseURL }) => {
    test.setTimeout(180_000);
    const home = `${baseURL}${language}/`;
    const left = [home];
    const seen = new Set(left);
    const wrong = [];
    while (left.length) {
      const address = left.pop();
      const answer = await page.goto(address, { waitUntil: 'domcontentloaded' });
      if (answer.status() !== 200) wrong.push(`${address}: ${answer.status()}`);
      const read = await page.evaluate(() => ({
        headings: [...document.querySelectorAll('h1')].filter((heading) => heading.getClientRects().length).length,
        length: document.querySelector('main').innerText.length,
        exit: document.querySelector('a.exit')?.getAttribute('href') ?? '',
        links: [...document.querySelectorAll('main a[href], .footer a[href]')].map((link) => link.href),
      }));
      if (read.headings !== 1 || read.length < 300 || !read.exit.endsWith('blank.html')) wrong.push(`${address}: ${JSON.stringify({ ...read, links: 0 })}`);
      for (const link of read.links.map((link) => link.split('#')[0])) {
        if (link.startsWith(baseURL) && !link.includes('/map/') && !seen.has(link)) {
          seen.add(link);
          left.push(link);
        }
      }
    }
    expect(wrong).toEqual([]);
    // 28 kinds of requests, and the pages to read.
    expect([...seen].filter((address) => address.startsWith(home)).length).toBeGreaterThan(50);
  });
}
