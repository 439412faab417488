// Real browsers, real pages, the real content security policy.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The folder of the project. */
export const ROOT = new URL('../..', import.meta.url).pathname;
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const PORT = Number(process.env.PEDIR_PORT ?? 4173);

/** The build that is tested. */
export const DIST = process.env.PEDIR_DIST ?? `${ROOT}dist`;

/** The command that serves a folder: `--dir`, `--port`. */
export const SERVE = `${process.env.PEDIR_XTASK ?? 'cargo xtask'} serve`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: './out',
  reporter: [['list']],
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may be too slow once. What passes only the second time is told as flaky; PEDIR_RETRIES=0 counts those.
  retries: Number(process.env.PEDIR_RETRIES ?? 1),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-US',
    // What a person sees without one; the tests of life without a network allow it.
    serviceWorkers: 'block',
    timezoneId: 'America/Los_Angeles',
    launchOptions: {
      executablePath: chromium,
      // A sandbox needs rights that a container's root does not have; the rest keeps the browser off the network.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: `${SERVE} --dir ${DIST} --port ${PORT}`,
    cwd: ROOT,
    port: PORT,
    reuseExistingServer: false,
  },
});
