import { defineConfig } from '@playwright/test';

const LANGUAGES = [
  { name: 'nl', locale: 'nl-NL' },
  { name: 'en', locale: 'en-GB' },
];

/** The started product in the system's Chromium, no mocks. BASE_URL tests a product that already runs, else each language gets its own. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/support/seed-once.ts',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 30_000,
    timezoneId: 'America/New_York',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    },
  },
  projects: LANGUAGES.map(({ name, locale }) => ({ name, use: { locale } })),
});
