// A whole country of communes: queue and progress beside those of a province's 119 units, a ranking run beside hand-written SQL.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { programToken } from '../scripts/live/keycloak.mjs';
import { databasePort, rows } from '../scripts/live/processes.mjs';
import { secretsOf, startProduct } from '../scripts/product.mjs';
import { agent, quantile, request } from './measure.mjs';

const READS = Number(process.env.READS ?? 200);
const WARM_UP_READS = Number(process.env.WARM_UP_READS ?? 500);
const RUNS = Number(process.env.RUNS ?? 7);
const WARM_UP_RUNS = Number(process.env.WARM_UP_RUNS ?? 8);
const home = mkdtempSync(`${tmpdir()}/parindex-`);
const small = { id: randomUUID(), year: 2098, units: 119 };
const large = { id: randomUUID(), year: 2099, units: 11_000 };
let product;
let reference;

const write = (file, { id, year, units }) =>
  rows(home, readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(':id', id).replaceAll(':year', year).replaceAll(':units', units));

async function timed(path, authorization, init = {}) {
  const started = performance.now();
  const { status, body } = await request(product.base, path, { ...init, headers: { authorization } });
  const took = performance.now() - started;
  assert.ok(status < 300, `${path} answered ${status}: ${JSON.stringify(body)}`);
  return { took, body };
}

/** The same page of a small and a large campaign by turns. */
async function read(name, username, path) {
  let authorization;
  const times = new Map([small, large].map((campaign) => [campaign, []]));
  for (let i = 0; i < WARM_UP_READS + READS; i += 1) {
    if (i % 100 === 0) {
      authorization = `Bearer ${await programToken(username, product.keycloak)}`;
    }
    for (const campaign of [small, large]) {
      const { took } = await timed(path(campaign), authorization);
      if (i >= WARM_UP_READS) {
        times.get(campaign).push(took);
      }
    }
  }
  const [few, many] = [small, large].map((campaign) => [0.5, 0.95].map((share) => quantile(times.get(campaign), share)));
  console.log(
    `  ${name.padEnd(34)} p50 ${few[0].toFixed(1)} → ${many[0].toFixed(1)} ms, p95 ${few[1].toFixed(1)} → ${many[1].toFixed(1)} ms, ratio ${(many[1] / few[1]).toFixed(2)}`,
  );
}

async function startReference() {
  const jdbc = `jdbc:postgresql://127.0.0.1:${databasePort(home)}/parindex`;
  const env = { ...process.env, PGPASSWORD: secretsOf(home).parindex_app };
  const child = spawn('java', ['-Xmx512m', '-cp', 'standalone/target/lib/*', 'bench/RankingReference.java', jdbc, large.id], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const run = async () => {
    child.stdin.write('\n');
    const { value, done } = await answers.next();
    assert.ok(!done, 'the reference ended');
    const [took, id] = value.split(' ');
    return { took: Number(took), id };
  };
  return { child, run };
}

/** Ranks and indexes of a run, to compare the two ways. */
const outcome = (run) =>
  rows(home, `select unit_code, rank, index, grade from ranking_results where campaign_id = '${large.id}' and run_id = '${run}' order by unit_code`);

async function ranking() {
  const body = JSON.stringify({ campaign: large.id, groups: ['COMMUNE'] });
  const sides = { product: [], reference: [] };
  let last;
  for (let i = 0; i < WARM_UP_RUNS + RUNS; i += 1) {
    const authorization = `Bearer ${await programToken('home-affairs', product.keycloak)}`;
    const ours = await timed('/api/v1/ranking-runs', authorization, { method: 'POST', body });
    const theirs = await reference.run();
    last = { ours: ours.body.id, theirs: theirs.id };
    assert.equal(ours.body.results.length, large.units);
    if (i >= WARM_UP_RUNS) {
      sides.product.push(ours.took);
      sides.reference.push(theirs.took);
    }
  }
  assert.deepEqual(await outcome(last.ours), await outcome(last.theirs), 'both ways come to the same ranks');
  const [ours, theirs] = Object.values(sides).map((times) => ({ p50: quantile(times, 0.5), most: Math.max(...times) }));
  console.log(`  ${'ranking run, product'.padEnd(34)} p50 ${ours.p50.toFixed(0)} ms, slowest ${ours.most.toFixed(0)} ms`);
  console.log(`  ${'ranking run, hand-written SQL'.padEnd(34)} p50 ${theirs.p50.toFixed(0)} ms, slowest ${theirs.most.toFixed(0)} ms`);
  console.log(`  product : SQL ${(ours.p50 / theirs.p50).toFixed(2)}`);
}

try {
  product = await startProduct(home);
  await write('scale.sql', small);
  await write('scale.sql', large);
  console.log(`${large.units} units beside ${small.units}, by turns, ${cpus().length} cores for everything:`);
  await read('progress', 'home-affairs', ({ id }) => `/api/v1/campaigns/${id}/progress`);
  await read('progress, districts', 'home-affairs', ({ id }) => `/api/v1/campaigns/${id}/progress/districts`);
  await read('progress, delays', 'home-affairs', ({ id }) => `/api/v1/campaigns/${id}/progress/delays?size=20&sort=dueAt`);
  await read('criteria', 'team-snv', ({ id }) => `/api/v1/appraisal-criteria?campaign=${id}&group=COMMUNE`);
  await read('queue, first page', 'team-snv', ({ id }) => `/api/v1/appraisals?campaign=${id}`);
  await read('queue, what is pending', 'team-snv', ({ id }) => `/api/v1/appraisals?campaign=${id}&pending=true`);
  await read('sheets, first page', 'home-affairs', ({ id }) => `/api/v1/assessments?campaign=${id}`);
  await write('final.sql', large);
  reference = await startReference();
  await ranking();
} finally {
  reference?.child.kill();
  await product?.stop();
  agent.destroy();
  if (process.env.PARINDEX_KEEP) {
    console.log(`Kept ${home}`);
  } else {
    rmSync(home, { recursive: true, force: true });
  }
}
