// The long proofs: two engines on new cases at every run, server and database killed again and again in the middle of saves, a first
// start cut short, a real malware scanner, and a real office suite and text recognition.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { compareEngines } from './engine/compare.mjs';
import { programToken, programTokens } from './live/keycloak.mjs';
import { proveOffice } from './live/office.mjs';
import { startApplication } from './live/processes.mjs';
import { killAndRestart } from './live/restart.mjs';
import { proveKept, startSaves } from './live/saves.mjs';
import { proveScan } from './live/scanner.mjs';
import { proveUploads } from './live/uploads.mjs';
import { launch, startProduct } from './product.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 20);
const CASES = Number(process.env.CASES ?? 100_000);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 32);
const LIMIT = 300_000;
const home = mkdtempSync(`${tmpdir()}/parindex-`);
const proved = [];

/** Kills a start when it says these words. */
async function cutStart(words) {
  const launcher = launch(home);
  const exited = once(launcher, 'exit');
  for await (const line of createInterface({ input: launcher.stdout })) {
    if (line.includes(words)) {
      launcher.kill('SIGKILL');
    }
  }
  await exited;
}

/** Kills first starts in the middle of loading the demonstration; the next start must complete it. */
async function cutFirstStart() {
  for (const words of ['loading the demonstration data', '2017: 12 of', '2018: 40 of']) {
    await cutStart(words);
  }
  const product = await startProduct(home);
  const headers = { authorization: `Bearer ${await programToken('home-affairs', product.keycloak)}` };
  const read = async (path) => (await fetch(`${product.base}/api/v1${path}`, { headers })).json();
  const [campaign] = (await read('/campaigns?year=2018')).items;
  const { all } = await read(`/campaigns/${campaign.id}/progress`);
  const { units } = JSON.parse(readFileSync(new URL('../demo/campaign-2018.json', import.meta.url), 'utf8'));
  assert.deepEqual(all.statuses, Object.fromEntries(Object.entries(units).map(([status, codes]) => [status, codes.length])));
  console.log('First starts killed while loading: the next one completed it, 119 sheets in the statuses that were asked for.');
  return product;
}

async function killServer(product, round) {
  const application = await startApplication({ home, keycloak: product.keycloak });
  const saves = await startSaves(application.base, programTokens(product.keycloak));
  await saves.reached(100 + 13 * round);
  await application.kill();
  const acknowledged = await saves.end();
  proved.push(...acknowledged);
  await proveKept(home, proved);
  console.log(`server ${round}/${ROUNDS}: ${acknowledged.length} acknowledged, 0 lost`);
}

let product;
try {
  await compareEngines({ count: CASES, seed: SEED, limit: LIMIT });
  product = await cutFirstStart();
  await product.stop();
  await proveScan(home);
  product = await startProduct(home);
  await proveOffice(product, home);
  await proveUploads(product, home);
  for (let round = 1; round <= ROUNDS; round += 1) {
    await killServer(product, round);
  }
  for (let round = 1; round <= ROUNDS; round += 1) {
    const result = await killAndRestart(product, 'postgres', { saves: 100 + 13 * round, proved });
    product = result.product;
    console.log(`database ${round}/${ROUNDS}: ${result.acknowledged} acknowledged, 0 lost`);
  }
  for (const name of ['application', 'keycloak', 'launcher']) {
    const result = await killAndRestart(product, name, { proved });
    product = result.product;
    console.log(`${name}: ${result.acknowledged} acknowledged, 0 lost`);
  }
  console.log(`${proved.length} acknowledged saves, 0 lost.`);
} finally {
  await product?.stop();
  rmSync(home, { recursive: true, force: true });
}
