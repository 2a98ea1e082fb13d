// A file of 1 GB sent in pieces of 4 MB, by turns with the same file in one form: how long, and how much heap the server takes meanwhile.
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { programToken } from '../scripts/live/keycloak.mjs';
import { startProduct } from '../scripts/product.mjs';
import { agent, quantile, request } from './measure.mjs';

const UNIT = 'x26512';
const LEAF = '3.2.2';
const MB = 1024 * 1024;
const PIECE = 4 * MB;
const SIZE = Number(process.env.SIZE_MB ?? 1024) * MB;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const LIMITS = { PARINDEX_FILES_MAX_SIZE: '1100M', PARINDEX_BODIES_FORM: '1200M' };
// a product that runs already with such limits, or one of our own
const home = process.env.BASE ? null : mkdtempSync(`${tmpdir()}/parindex-`);
const noise = randomBytes(PIECE);
let product;
let sheet;

const authorization = async (username) => `Bearer ${await programToken(username, product.keycloak)}`;

/** The pieces of a file of its own: the same bytes twice would be kept once. */
function* pieces() {
  const first = Buffer.from(noise);
  first.write(randomUUID(), 16);
  yield first;
  for (let at = PIECE; at < SIZE; at += PIECE) {
    yield noise.subarray(0, Math.min(PIECE, SIZE - at));
  }
}

async function inPieces() {
  const headers = { authorization: await authorization(UNIT), 'tus-resumable': '1.0.0' };
  const uploads = `/api/v1/assessments/${sheet}/uploads`;
  const name = Buffer.from('du-lieu.bin').toString('base64');
  const begun = await request(product.base, uploads, {
    method: 'POST',
    headers: { ...headers, 'upload-length': SIZE, 'upload-metadata': `filename ${name}` },
  });
  assert.equal(begun.status, 201, JSON.stringify(begun.body));
  let at = 0;
  for (const piece of pieces()) {
    const { status, body } = await request(product.base, `${uploads}/${begun.body.id}`, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': at },
      body: piece,
    });
    assert.equal(status, 204, JSON.stringify(body));
    at += piece.length;
  }
  const documents = [{ upload: begun.body.id, leafCodes: [LEAF], kind: 'EVIDENCE' }];
  const added = await request(product.base, `/api/v1/assessments/${sheet}/evidence-batches`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ documents }),
  });
  assert.equal(added.status, 201, JSON.stringify(added.body));
}

async function atOnce() {
  const line = `line-${randomUUID()}`;
  const head = Buffer.from(
    `--${line}\r\nContent-Disposition: form-data; name="leafCodes"\r\n\r\n${LEAF}\r\n` +
      `--${line}\r\nContent-Disposition: form-data; name="file"; filename="du-lieu.bin"\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${line}--\r\n`);
  const headers = {
    authorization: await authorization(UNIT),
    'content-type': `multipart/form-data; boundary=${line}`,
    'content-length': head.length + SIZE + tail.length,
  };
  const { status, text } = await new Promise((resolve, reject) => {
    const sent = http.request(`${product.base}/api/v1/assessments/${sheet}/evidence`, { method: 'POST', agent, headers }, async (answer) => {
      resolve({ status: answer.statusCode, text: Buffer.concat(await answer.toArray()).toString() });
    });
    sent.on('error', reject);
    (async () => {
      for (const part of [head, ...pieces(), tail]) {
        if (!sent.write(part)) {
          await new Promise((drained) => sent.once('drain', drained));
        }
      }
      sent.end();
    })().catch(reject);
  });
  assert.equal(status, 201, text);
}

/** Bytes of heap in use, looked at five times a second while something is done. */
async function heapDuring(work) {
  const headers = { authorization: await authorization('home-affairs') };
  const seen = [];
  const look = async () => {
    const text = await (await fetch(`${product.base}/q/metrics`, { headers })).text();
    const used = [...text.matchAll(/^jvm_memory_used_bytes\{area="heap",[^}]*\} (\S+)$/gm)].map(([, bytes]) => Number(bytes));
    seen.push(used.reduce((sum, bytes) => sum + bytes, 0));
  };
  const timer = setInterval(() => look().catch(() => {}), 200);
  const started = performance.now();
  await work();
  const took = performance.now() - started;
  clearInterval(timer);
  return { took, most: Math.max(...seen), half: quantile(seen, 0.5) };
}

try {
  product = home === null ? { base: process.env.BASE, keycloak: process.env.KEYCLOAK } : await startProduct(home, { env: LIMITS });
  const headers = { authorization: await authorization(UNIT) };
  const sheets = await request(product.base, `/api/v1/assessments?unit=${UNIT.toUpperCase()}`, { headers });
  sheet = sheets.body.items.find(({ status }) => status === 'DRAFT').id;
  const ways = { 'in pieces of 4 MB': inPieces, 'in one form': atOnce };
  const results = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      results.get(name).push(await heapDuring(way));
    }
  }
  console.log(`A file of ${SIZE / MB} MB, ${ROUNDS} times each, ${cpus().length} cores for everything:`);
  const middle = [...results].map(([name, all]) => {
    const took = quantile(all.map((one) => one.took), 0.5);
    const most = Math.max(...all.map((one) => one.most));
    const half = quantile(all.map((one) => one.half), 0.5);
    console.log(
      `  ${name.padEnd(20)} ${(took / 1000).toFixed(1)} s, ${(SIZE / MB / (took / 1000)).toFixed(0)} MB/s; heap p50 ${(half / MB).toFixed(0)} MB, most ${(most / MB).toFixed(0)} MB`,
    );
    return took;
  });
  console.log(`  as fast as in one form: ${(middle[1] / middle[0]).toFixed(2)}`);
} finally {
  await product?.stop?.();
  agent.destroy();
  if (home !== null) {
    rmSync(home, { recursive: true, force: true });
  }
}
