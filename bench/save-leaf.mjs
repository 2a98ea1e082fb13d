// Saving a leaf: the product beside hand-written JDBC with the same writes and token check, by turns in one run against one database.
// Open loop: every save has its moment, and its time counts from that moment, also when the server is behind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { programToken } from '../scripts/live/keycloak.mjs';
import { databasePort } from '../scripts/live/processes.mjs';
import { secretsOf, startProduct } from '../scripts/product.mjs';
import { agent, quantile, request } from './measure.mjs';

const RATE = Number(process.env.RATE ?? 400);
const TURN_SECONDS = Number(process.env.TURN_SECONDS ?? 15);
const WARM_UP = Number(process.env.WARM_UP ?? 25_000);
const TURNS = Number(process.env.TURNS ?? 3);
const UNITS = ['x26506', 'x26508', 'x26509', 'x26512', 'x26515', 'x26518', 'x26521', 'x26524'];
let count = 0;

/** All leaves that take a plain score, of all units; each is in use by one save at a time. */
async function freeLeaves({ base, keycloak }) {
  const leaves = [];
  for (const username of UNITS) {
    const authorization = `Bearer ${await programToken(username, keycloak)}`;
    const [campaign] = (await request(base, '/api/v1/campaigns?year=2018', { headers: { authorization } })).body.items;
    const { body } = await request(base, `/api/v1/assessments?campaign=${campaign.id}`, { headers: { authorization } });
    const sheet = await request(base, `/api/v1/assessments/${body.items[0].id}`, { headers: { authorization } });
    for (const { code, scoredBy, notApplicable, rule, maxScore, version } of sheet.body.leaves) {
      if (scoredBy === 'SELF' && !notApplicable && rule.type !== 'RELATIVE_TO_BEST' && maxScore >= 0.5) {
        leaves.push({ path: `/api/v1/assessments/${sheet.body.id}/scores/${code}`, username, version });
      }
    }
  }
  return leaves;
}

/** A few savers, each waiting for its answer, until the compilers of the JVM are done: they need tens of thousands of saves. */
async function warmUp(base, leaves, keycloak) {
  let left = WARM_UP;
  const savers = UNITS.map(async (username) => {
    const token = `Bearer ${await programToken(username, keycloak)}`;
    const own = leaves.filter((leaf) => leaf.username === username);
    for (let i = 0; left > 0; i += 1) {
      left -= 1;
      await save(base, own[i % own.length], token);
    }
  });
  await Promise.all(savers);
}

async function turn(base, leaves, keycloak) {
  const tokens = new Map();
  for (const username of UNITS) {
    tokens.set(username, `Bearer ${await programToken(username, keycloak)}`);
  }
  const times = [];
  const running = [];
  const started = performance.now();
  for (let i = 0; i < RATE * TURN_SECONDS; i += 1) {
    const due = started + (i * 1000) / RATE;
    const early = due - performance.now();
    if (early > 0) {
      await pause(early);
    }
    const leaf = leaves.shift();
    assert.ok(leaf, 'more saves at once than leaves: the server does not keep up');
    running.push(save(base, leaf, tokens.get(leaf.username)).then(() => times.push(performance.now() - due)).finally(() => leaves.push(leaf)));
  }
  await Promise.all(running);
  return times;
}

async function save(base, leaf, authorization) {
  count += 1;
  const body = `{"score": 0.${String(count % 400_000).padStart(6, '0')}, "explanation": "${count}"}`;
  const answer = await request(base, leaf.path, { method: 'PUT', headers: { authorization, 'if-match': `"${leaf.version}"` }, body });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  leaf.version = answer.body.version;
}

async function startReference(home, keycloak) {
  const jdbc = `jdbc:postgresql://127.0.0.1:${databasePort(home)}/parindex`;
  const env = { ...process.env, PGPASSWORD: secretsOf(home).parindex_app };
  const child = spawn('java', ['-Xmx512m', '-cp', 'standalone/target/lib/*', 'bench/Reference.java', jdbc, keycloak], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The reference ended with ${code}`)));
  });
  return { base, child };
}

const home = mkdtempSync(`${tmpdir()}/parindex-`);
let product;
let reference;
try {
  product = await startProduct(home);
  reference = await startReference(home, product.keycloak);
  const leaves = await freeLeaves(product);
  const sides = { product: { base: product.base, times: [] }, reference: { base: reference.base, times: [] } };
  for (const { base } of Object.values(sides)) {
    await warmUp(base, leaves, product.keycloak);
    await turn(base, leaves, product.keycloak);
    await turn(base, leaves, product.keycloak);
  }
  for (let i = 0; i < TURNS; i += 1) {
    for (const side of Object.values(sides)) {
      side.times.push(...(await turn(side.base, leaves, product.keycloak)));
    }
  }
  console.log(`Saving a leaf, ${RATE}/s for ${TURNS} × ${TURN_SECONDS} s by turns, ${cpus().length} cores for everything:`);
  const all = {};
  for (const [name, { times }] of Object.entries(sides)) {
    all[name] = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
    const [p50, p95, p99] = all[name].map((ms) => ms.toFixed(1));
    console.log(`  ${name.padEnd(10)} p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms; ${times.length} saves, all acknowledged`);
  }
  const ratios = all.product.map((ms, i) => (ms / all.reference[i]).toFixed(2));
  console.log(`  product : reference  p50 ${ratios[0]}, p95 ${ratios[1]}, p99 ${ratios[2]}`);
} finally {
  reference?.child.kill();
  await product?.stop();
  agent.destroy();
  rmSync(home, { recursive: true, force: true });
}
