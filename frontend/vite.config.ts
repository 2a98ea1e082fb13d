import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the API, Keycloak's settings and the public pages. */
const backend = process.env.PARINDEX_BASE_URL ?? 'http://localhost:8080';

/** The packages that every page needs; what only one feature uses stays with that feature. */
const FIRST_LOAD =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/(react-router|router-core|history|(react-)?store|react-query|query-core)|i18next|react-i18next|openapi-fetch)\//;

/** What the frame around every page is made of: all of it is in the first load. */
const CORE = /src\/(api\/(client|queries)|lib\/(auth|i18n|page|keys|toasts)|components\/ui\/(icon|banner|dialog|loaded|menu|empty))\.tsx?$/;

export default defineConfig({
  plugins: [react()],
  // Chrome 109 is the last one on the offices' Windows 7 and 8.1 machines.
  build: {
    target: ['chrome109', 'firefox115', 'safari16'],
    sourcemap: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The packages of the first load in one file: it compresses better and stays cached across our releases. What of our own every page
      // needs is one file for the first reason, and so that a small part which uses some of it does not tear it apart.
      output: {
        codeSplitting: {
          groups: [
            { name: 'packages', test: FIRST_LOAD },
            { name: 'core', test: CORE },
          ],
        },
        // The public pages, which are no part of this build, use the fonts too.
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.woff2')) ? 'fonts/[name][extname]' : 'assets/[name]-[hash][extname]',
      },
    },
  },
  server: { host: 'localhost', port: 5173, proxy: { '/api': backend, '/q': backend, '/cong-bo': backend, '/public': backend } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/testing/setup.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'target/vitest.json' },
    env: { TZ: 'America/New_York' },
  },
});
