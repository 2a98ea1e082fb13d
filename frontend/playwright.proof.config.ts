import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Journeys that need a real malware scanner; scripts/proof.mjs starts it with the product. */
export default defineConfig(journeys, { testDir: 'e2e/proof', testIgnore: [], workers: 1 });
