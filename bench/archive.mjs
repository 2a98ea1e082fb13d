// All evidence of a sheet as one ZIP of 1 GB, from a server with a heap of 256 MB, by turns with the same documents one after the other.
import assert from 'node:assert/strict';
import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { programToken } from '../scripts/live/keycloak.mjs';
import { startApplication } from '../scripts/live/processes.mjs';
import { startProduct } from '../scripts/product.mjs';
import { quantile } from './measure.mjs';

const FILES = Number(process.env.FILES ?? 21);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const MEGABYTE = 1024 * 1024;
const SIZE = 49 * MEGABYTE;
const UNIT = 'sdl';

const home = mkdtempSync(`${tmpdir()}/parindex-`);
let product;
let server;
try {
  product = await startProduct(home);
  server = await startApplication({ home, keycloak: product.keycloak });
  const { base } = server;
  const asked = async (username, path, options = {}) => {
    const headers = { authorization: `Bearer ${await programToken(username, product.keycloak)}`, ...options.headers };
    const answer = await fetch(`${base}${path}`, { ...options, headers });
    assert.ok(answer.ok, `${path}: ${answer.status}`);
    return answer;
  };
  const [campaign] = (await (await asked(UNIT, '/api/v1/campaigns?year=2019')).json()).items;
  const [{ id }] = (await (await asked(UNIT, `/api/v1/assessments?campaign=${campaign.id}`)).json()).items;
  const { leaves } = await (await asked(UNIT, `/api/v1/assessments/${id}`)).json();
  const leaf = leaves.find(({ scoredBy }) => scoredBy === 'SELF').code;
  const evidence = `/api/v1/assessments/${id}/evidence`;
  const documents = [];
  for (let i = 0; i < FILES; i += 1) {
    const bytes = randomFillSync(Buffer.alloc(SIZE));
    bytes.write('%PDF-1.7\n');
    const form = new FormData();
    form.append('file', new Blob([bytes]), `Báo cáo ${i}.pdf`);
    form.append('leafCodes', leaf);
    documents.push((await (await asked(UNIT, evidence, { method: 'POST', body: form })).json()).id);
  }

  const heap = async () => {
    const metrics = await (await asked('home-affairs', '/q/metrics')).text();
    const used = [...metrics.matchAll(/^jvm_memory_used_bytes\{area="heap".*\} (\S+)$/gm)].map(([, bytes]) => Number(bytes));
    return used.reduce((sum, bytes) => sum + bytes, 0) / MEGABYTE;
  };
  /** Reads an answer to its end and throws it away; how many bytes it had. */
  const drained = async (answer, onPart = () => {}) => {
    let bytes = 0;
    for await (const part of answer.body) {
      bytes += part.length;
      await onPart(bytes);
    }
    return bytes;
  };
  const timed = async (work) => {
    const started = performance.now();
    const bytes = await work();
    assert.ok(bytes > FILES * SIZE - 1, `only ${bytes} bytes`);
    return performance.now() - started;
  };

  let mostHeap = 0;
  let next = 0;
  const watched = async (bytes) => {
    if (bytes > next) {
      next = bytes + 100 * MEGABYTE;
      mostHeap = Math.max(mostHeap, await heap());
    }
  };
  const times = { zip: [], copies: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const copies = await timed(async () => {
      let bytes = 0;
      for (const document of documents) {
        bytes += await drained(await asked(UNIT, `${evidence}/${document}/content`));
      }
      return bytes;
    });
    next = 0;
    const zip = await timed(async () => drained(await asked(UNIT, `${evidence}/archive`), watched));
    if (round > 0) {
      times.copies.push(copies);
      times.zip.push(zip);
    }
  }
  const total = (FILES * SIZE) / MEGABYTE;
  console.log(`A ZIP of ${total} MB in ${FILES} files, heap of 256 MB, ${ROUNDS} rounds by turns after one to warm up, ${cpus().length} cores for everything:`);
  for (const [name, all] of Object.entries(times)) {
    const median = quantile(all, 0.5);
    console.log(`  ${name.padEnd(7)} ${(median / 1000).toFixed(1)} s, ${((total * 1000) / median).toFixed(0)} MB/s`);
  }
  console.log(`  copies : ZIP  ${(quantile(times.copies, 0.5) / quantile(times.zip, 0.5)).toFixed(2)}; most heap in use during a ZIP ${mostHeap.toFixed(0)} MB`);
} finally {
  await server?.stop();
  await product?.stop();
  rmSync(home, { recursive: true, force: true });
}
