// `cargo xtask test hosts`: the package on real servers, and a WordPress beside it. Both run already.
import { defineConfig } from '@playwright/test';
import own from '../e2e/playwright.config.mjs';

/** The app on the first server, with a slash at its end. */
export const APP = process.env.PEDIR_APP;

/** The app on each server. */
export const HOSTS = process.env.PEDIR_HOSTS.split(' ');

/** Another site. */
export const WORDPRESS = process.env.PEDIR_WORDPRESS;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: '../e2e/out',
  reporter: [['list']],
  forbidOnly: true,
  retries: 0,
  // What a visit costs is counted, and PHP's own server answers one question at a time.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { ...own.use, baseURL: APP },
});
