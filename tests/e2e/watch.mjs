// What stands beside every browser test: it sees what a page says, asks for, is refused, and writes into its address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DIST, ROOT } from './playwright.config.mjs';

const SUMS = readFileSync(join(DIST, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');

/** Every file of the build: nothing else is ever asked for. */
const FILES = new Set([...SUMS.map((line) => line.slice(line.indexOf('  ') + 2)), 'SHA256SUMS']);

/** The titles of the pages: an app that is awake gives itself no other, but for the name that a host may choose. */
const TITLES = new Set([...FILES].filter((file) => file.endsWith('.html')).map((file) => titleOf(readFileSync(join(DIST, file), 'utf8'))));

for (const language of ['en', 'es']) {
  const words = readFileSync(join(ROOT, 'content', language, 'ui.ftl'), 'utf8');
  const names = [...words.matchAll(/^name-[a-z]+ = (.+)$/gm)].map(([, name]) => name);
  for (const title of [...TITLES]) for (const name of names) TITLES.add(title.replace(/ · .*$/, ` · ${name}`));
}

/** The one question that an address may ask: the day that a preview shows. */
const DAY = /^\?asof=\d{4}-\d\d-\d\d$/;

/** What the tool itself says where a test runs without a service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Records what a page, and each that it opens, does. `check` fails where any of it is not expected, and no request of it one
 * that the test `alsoAsks` for. From `ready` on every page tells what it is refused.
 */
export function watch(page, home, expected = [], alsoAsks = []) {
  const said = [];
  const seen = [];
  const note = (wrong) => wrong && seen.push(wrong);
  const context = page.context();
  const ready = context.addInitScript(report);
  context.on('request', (request) => alsoAsks.some((pattern) => pattern.test(request.url())) || note(wrongRequest(request, home)));
  const attend = (page) => {
    page.on('console', (message) => note(toldByPage(message, page.url().startsWith(home))));
    page.on('console', (message) => isWrong(message) && said.push(toText(message)));
    page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
    page.on('websocket', (socket) => note(`a socket to ${socket.url()}`));
    page.on('framenavigated', (frame) => note(wrongAddress(frame.url())));
  };
  attend(page);
  context.on('page', attend);
  const wrong = () => [...said, ...seen].filter((text) => !expected.some((pattern) => pattern.test(text)));
  return {
    ready,
    said,
    wrong,
    check: () => expect(wrong(), 'what a page says, asks for, is refused, and has as its address and title').toEqual([]),
  };
}

/** In the page, before any script of it: tells of what the policy refuses, and of every title. */
function report() {
  const tell = console.debug.bind(console, 'watched:');
  addEventListener('securitypolicyviolation', (event) => tell('refused', event.effectiveDirective, event.blockedURI), true);
  const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
  const set = (text) => {
    tell('title', text);
    title.set.call(document, text);
  };
  Object.defineProperty(document, 'title', { get: () => title.get.call(document), set });
  addEventListener('DOMContentLoaded', () => tell('title', document.title));
}

function wrongRequest(request, home) {
  const address = request.url();
  if (/^(data|blob|about):/.test(address)) return undefined;
  const asked = `${request.method()} ${address}`;
  if (!address.startsWith(home)) return `${asked}: outside of the folder of the app`;
  if (request.method() !== 'GET' || request.postDataBuffer() !== null) return `${asked}: it sends something`;
  const { pathname, search } = new URL(address);
  if (search && !(request.isNavigationRequest() && DAY.test(search))) return `${asked}: it has a query`;
  const file = pathname.slice(new URL(home).pathname.length).replace(/(^|\/)$/, '$1index.html');
  return FILES.has(file) ? undefined : `${asked}: no file of the build`;
}

function toldByPage(message, ours) {
  const [, kind, text] = /^watched: (\w+) ?(.*)$/s.exec(message.text()) ?? [];
  if (kind === 'refused') return `refused: ${text}`;
  if (kind === 'title') return ours && !TITLES.has(text) ? `title: ${text}` : undefined;
  return undefined;
}

function isWrong(message) {
  return ['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED;
}

function toText(message) {
  return `${message.type()}: ${message.text()} ${message.location().url}`;
}

/** What another site may write behind the address of a frame: settings, by the names that they have. */
const FROM = /^#from=1(&(organization|telephone|hours|site|color|accent|languages|court|name|exit|landing|result|follow-up|paper)=[^&]*)*$/;

/** What a person answered would be a query, or a pair in a fragment: neither is in any address. */
function wrongAddress(address) {
  if (!/^https?:/.test(address)) return undefined;
  const { search, hash } = new URL(address);
  const right = (search === '' || DAY.test(search)) && (/^(#[\w-]*)?$/.test(hash) || FROM.test(hash));
  return right ? undefined : `address: ${address}`;
}

function titleOf(html) {
  const text = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name]);
}
