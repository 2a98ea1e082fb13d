// Typing in a score sheet on a slow office PC: from the key to the drawn letter, at 6 times CPU slow-down, in a real browser.
// A sheet of the demonstration with all its leaves is open; every key is timed by the browser itself (Event Timing: input to next paint).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { programToken } from '../scripts/live/keycloak.mjs';
import { startProduct } from '../scripts/product.mjs';
import { agent, quantile, request } from './measure.mjs';

const { chromium } = createRequire(new URL('../frontend/package.json', import.meta.url))('playwright-core');
const SLOWER = Number(process.env.SLOWER ?? 6);
const USER = 'x26515';
const LEAF = '3.2.2';
const WORDS = 'Đã giải quyết đúng hạn 4.231 trên 4.318 hồ sơ, theo sổ theo dõi của bộ phận một cửa. '.repeat(3);
const FIGURES = Array(4).fill(['4318', '4231', '5000', '4999', '12345', '12000']).flat();

async function sheetOf({ base, keycloak }) {
  const headers = { authorization: `Bearer ${await programToken(USER, keycloak)}` };
  const [campaign] = (await request(base, '/api/v1/campaigns?year=2018', { headers })).body.items;
  const { body } = await request(base, `/api/v1/assessments?campaign=${campaign.id}`, { headers });
  const { leaves } = (await request(base, `/api/v1/assessments/${body.items[0].id}`, { headers })).body;
  return { id: body.items[0].id, leaves: leaves.length };
}

/** Signed in and open at the leaf, then slowed down: what is measured is typing, not loading. */
async function openLeaf(page, base, sheet) {
  await page.goto(`${base}/assessments/${sheet}?leaf=${LEAF}`);
  await page.getByLabel('Tên đăng nhập').fill(USER);
  await page.getByLabel('Mật khẩu', { exact: true }).fill('parindex');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Giải thích', { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    window.keys = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') {
          window.keys.push(duration);
        }
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false });
  });
}

/** Types at the pace of a quick typist; saves go out in between as they do for people. */
async function type(page, field, text) {
  await field.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text, { delay: 120 });
}

/** The product at PARINDEX_BASE_URL, or one of its own. */
async function running(home) {
  const { PARINDEX_BASE_URL: base, PARINDEX_KEYCLOAK_URL: keycloak } = process.env;
  return base ? { base, keycloak, stop: async () => undefined } : startProduct(home);
}

const home = mkdtempSync(`${tmpdir()}/parindex-`);
let product;
let browser;
try {
  product = await running(home);
  const sheet = await sheetOf(product);
  const executablePath = process.env.CHROMIUM ?? execFileSync('scripts/chromium.sh', { encoding: 'utf8' }).trim();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1366, height: 768 } });
  await openLeaf(page, product.base, sheet.id);
  const figures = page.getByRole('group', { name: 'Số liệu và điểm tự chấm' }).getByRole('textbox');
  const times = {};
  for (const [name, run] of Object.entries({
    figures: async () => {
      for (let i = 0; i < FIGURES.length; i += 2) {
        await type(page, figures.nth(0), FIGURES[i]);
        await type(page, figures.nth(1), FIGURES[i + 1]);
      }
    },
    words: () => type(page, page.getByLabel('Giải thích', { exact: true }), WORDS),
  })) {
    const pressed = await page.evaluate(() => window.keys.splice(0) && performance.eventCounts.get('keydown'));
    await run();
    await page.waitForTimeout(1000);
    // A key that is drawn within 16 ms has no entry of its own.
    const slow = await page.evaluate(() => window.keys.splice(0));
    const all = (await page.evaluate(() => performance.eventCounts.get('keydown'))) - pressed;
    times[name] = [...slow, ...Array(Math.max(0, all - slow.length)).fill(16)];
  }
  console.log(`Typing in a sheet of ${sheet.leaves} leaves at ${SLOWER} × CPU slow-down, ${cpus().length} cores for everything, key to paint:`);
  for (const [name, all] of Object.entries(times)) {
    const [p50, p95] = [0.5, 0.95].map((share) => quantile(all, share));
    console.log(`  ${name.padEnd(8)} p50 ${p50} ms, p95 ${p95} ms, most ${Math.max(...all)} ms; ${all.length} keys`);
    assert.ok(all.length > 10, 'no keys were measured');
  }
} finally {
  await browser?.close();
  await product?.stop();
  agent.destroy();
  rmSync(home, { recursive: true, force: true });
}
