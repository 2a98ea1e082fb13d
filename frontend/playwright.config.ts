import { defineConfig } from '@playwright/test';

/** Journeys through the running product; scripts/live.mjs starts it and says where it is. A test that fails once has failed. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: '**/proof/**',
  outputDir: 'target/e2e',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'target/e2e.json' }]],
  use: {
    baseURL: process.env.PARINDEX_BASE_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    // colours do not fade, so that accessibility is judged by what people see in the end
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
});
