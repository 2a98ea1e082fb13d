// Opening a sheet of 150 leaves with 300 documents beside the same sheet with 2, by turns: how much the documents cost whoever opens it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { programToken } from '../scripts/live/keycloak.mjs';
import { startProduct } from '../scripts/product.mjs';
import { agent, quantile, request } from './measure.mjs';

const READS = Number(process.env.READS ?? 200);
const WARM_UP = Number(process.env.WARM_UP ?? 400);
const UNIT = 'X26512';
const DAY = 86_400_000;
const home = mkdtempSync(`${tmpdir()}/parindex-`);
const numbers = (count) => Array.from({ length: count }, (_, i) => i + 1);
const codes = numbers(15).flatMap((criterion) => numbers(10).map((leaf) => `1.${criterion}.${leaf}`));
let product;

async function send(username, method, path, body) {
  const headers = { authorization: `Bearer ${await programToken(username, product.keycloak)}` };
  const answer = await request(product.base, `/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  assert.ok(answer.status < 300, `${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** 150 leaves of one point each. */
async function indexSet() {
  const leaf = (code) => ({ code, name: `Tiêu chí ${code}`, maxScore: 1, scoredBy: 'SELF', department: 'SNV', rule: { type: 'MANUAL' } });
  const criteria = numbers(15).map((n) => ({
    code: `1.${n}`,
    name: `Nhóm tiêu chí ${n}`,
    maxScore: 10,
    subCriteria: codes.filter((code) => code.startsWith(`1.${n}.`)).map(leaf),
  }));
  const form = { title: `Bộ đo tốc độ ${randomUUID()}`, group: 'COMMUNE', year: 2018, illustrative: true, notice: 'Minh họa.', total: 150, survey: 0 };
  const { id } = await send('home-affairs', 'POST', '/index-sets', { ...form, areas: [{ code: '1', name: 'Đo', maxScore: 150, criteria }] });
  await send('home-affairs', 'POST', `/index-sets/${id}/issuing`, { decisionNumber: '01/QĐ-UBND', decisionDate: '2018-10-16' });
  return id;
}

/** The unit's sheet in a campaign of its own, with so many documents. */
async function sheet(set, year, documents) {
  const phase = { kind: 'SELF_SCORING', opensAt: new Date(Date.now() - DAY), closesAt: new Date(Date.now() + 30 * DAY) };
  const campaign = { year, kind: 'ANNUAL', title: `Đo ${year}`, explanationRound: false, demonstration: true, phases: [phase] };
  const { id } = await send('home-affairs', 'POST', '/campaigns', campaign);
  await send('home-affairs', 'PUT', `/campaigns/${id}/participants`, { participants: [{ unit: UNIT, indexSet: set }] });
  await send('home-affairs', 'POST', `/campaigns/${id}/opening`);
  const { items } = await send('home-affairs', 'GET', `/assessments?campaign=${id}`);
  const all = numbers(documents).map((n) => ({
    link: { url: `https://qlvb.example.vn/vb/${year}-${n}`, title: `Văn bản ${n}` },
    leafCodes: [codes[n % codes.length], codes[(n * 7) % codes.length]].filter((code, i, both) => both.indexOf(code) === i),
    kind: 'EVIDENCE',
    documentNumber: `${n}/BC-UBND`,
  }));
  while (all.length > 0) {
    await send(UNIT.toLowerCase(), 'POST', `/assessments/${items[0].id}/evidence-batches`, { documents: all.splice(0, 100) });
  }
  return items[0].id;
}

async function compare(name, few, many) {
  const times = new Map([[few, []], [many, []]]);
  const headers = { authorization: `Bearer ${await programToken(UNIT.toLowerCase(), product.keycloak)}` };
  for (let i = 0; i < WARM_UP + READS; i += 1) {
    for (const path of [few, many]) {
      const started = performance.now();
      const { status } = await request(product.base, `/api/v1${path}`, { headers });
      assert.equal(status, 200);
      if (i >= WARM_UP) {
        times.get(path).push(performance.now() - started);
      }
    }
  }
  const [a, b] = [few, many].map((path) => [0.5, 0.95].map((share) => quantile(times.get(path), share)));
  console.log(`  ${name.padEnd(22)} p50 ${a[0].toFixed(1)} → ${b[0].toFixed(1)} ms, p95 ${a[1].toFixed(1)} → ${b[1].toFixed(1)} ms`);
}

try {
  product = await startProduct(home);
  const set = await indexSet();
  const few = await sheet(set, 2090, 2);
  const many = await sheet(set, 2091, 300);
  console.log(`A sheet of 150 leaves with 2 and with 300 documents, ${cpus().length} cores for everything:`);
  await compare('the sheet', `/assessments/${few}`, `/assessments/${many}`);
  await compare('a page of the library', `/assessments/${few}/evidence?size=50`, `/assessments/${many}/evidence?size=50`);
} finally {
  await product?.stop();
  agent.destroy();
  rmSync(home, { recursive: true, force: true });
}
