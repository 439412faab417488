// dist/ is what SHA256SUMS says, and nothing else is in it.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from './playwright.config.mjs';

const NAMES = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(DIST, '/').length));
const hash = (name, kind = 'hex') => createHash('sha256').update(readFileSync(join(DIST, name))).digest(kind);

/** Every kind of file that a build has. One that is of none of them got in by mistake. */
const KINDS = [
  /^(404|blank|index)\.html$/,
  /^(_headers|config\.json|robots\.txt|icon(-[a-z]+)?(-\d+)?\.(svg|png)|service-worker(\.off)?\.js)$/,
  /^v1\/embed\.js$/,
  /^assets\/[a-z]+-[0-9a-f]{16}\.(js|css|wasm)$/,
  /^[a-z]{2}(-[A-Z]{2})?\/[a-z]+\.webmanifest$/,
  /^assets\/noto-sans-license-[0-9a-f]{16}\.txt$/,
  /^v1\/pedir-wordpress\.zip$/,
  /^words\/[0-9a-f]{16}\/([\w-]+\/)*[\w-]+(\.(office|builder))?\.txt$/,
  /^(_design\/)?[a-z]{2}(-[A-Z]{2})?\/([a-z-]+\/)*index\.html$/,
];

test('every byte is accounted for', () => {
  const names = NAMES.filter((name) => name !== 'SHA256SUMS').sort((one, other) => (one < other ? -1 : 1));
  expect(names.length).toBeGreaterThan(100);
  expect(readFileSync(join(DIST, 'SHA256SUMS'), 'utf8')).toBe(names.map((name) => `${hash(name)}  ${name}\n`).join(''));
  expect(names.filter((name) => !KINDS.some((kind) => kind.test(name)))).toEqual([]);
});

test('a file that is named by its hash has that hash', () => {
  const named = NAMES.filter((name) => /^assets\/.*-[0-9a-f]{16}\./.test(name));
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect(hash(name), name).toMatch(new RegExp(`^${/-([0-9a-f]{16})\./.exec(name)[1]}`));
});
