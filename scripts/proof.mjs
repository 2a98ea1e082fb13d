// The long proofs: server and database killed again and again in the middle of saves, and a first start cut short.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { programToken, programTokens } from './live/keycloak.mjs';
import { startApplication } from './live/processes.mjs';
import { killAndRestart } from './live/restart.mjs';
import { proveKept, startSaves } from './live/saves.mjs';
import { launch, startProduct } from './product.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 20);
const home = mkdtempSync(`${tmpdir()}/parindex-`);
const proved = [];

/** Kills every process of a first start while it loads the demonstration; the next start must complete it. */
async function cutFirstStart() {
  const launcher = launch(home);
  const exited = once(launcher, 'exit');
  for await (const line of createInterface({ input: launcher.stdout })) {
    if (line.includes('loading the demonstration data')) {
      launcher.kill('SIGKILL');
    }
  }
  await exited;
  const product = await startProduct(home);
  const headers = { authorization: `Bearer ${await programToken('home-affairs', product.keycloak)}` };
  const { total } = await (await fetch(`${product.base}/api/v1/assessments?year=2018`, { headers })).json();
  assert.equal(total, 119);
  console.log('First start killed while loading: the next one completed it, 119 sheets.');
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
  product = await cutFirstStart();
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
