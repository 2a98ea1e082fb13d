// Uploads in pieces over a server that is killed in the middle of a piece, and on a disk that is full.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { programToken } from './keycloak.mjs';
import { startApplication } from './processes.mjs';

const UNIT = 'x26590';
const MB = 1024 * 1024;
const PIECE = 4 * MB;
/** Room for two pieces and one that has just come, not for three. */
const DISK_MB = 14;

/** The unit's uploads at one server. */
async function uploadsAt(base, keycloak) {
  const authorization = `Bearer ${await programToken(UNIT, keycloak)}`;
  const tus = { authorization, 'tus-resumable': '1.0.0' };
  const json = { authorization, 'content-type': 'application/json' };
  const read = async (path) => (await fetch(`${base}/api/v1${path}`, { headers: { authorization } })).json();
  const [campaign] = (await read('/campaigns?year=2018')).items;
  const [sheet] = (await read(`/assessments?campaign=${campaign.id}&unit=${UNIT.toUpperCase()}`)).items;
  const address = `${base}/api/v1/assessments/${sheet.id}`;
  const piece = { ...tus, 'content-type': 'application/offset+octet-stream' };
  return {
    async begin(name, length) {
      const metadata = `filename ${Buffer.from(name).toString('base64')}`;
      const answer = await fetch(`${address}/uploads`, {
        method: 'POST',
        headers: { ...tus, 'upload-length': `${length}`, 'upload-metadata': metadata },
      });
      assert.equal(answer.status, 201);
      return (await answer.json()).id;
    },
    offset: async (id) => Number((await fetch(`${address}/uploads/${id}`, { method: 'HEAD', headers: tus })).headers.get('upload-offset')),
    append: (id, at, body) => fetch(`${address}/uploads/${id}`, { method: 'PATCH', headers: { ...piece, 'upload-offset': `${at}` }, body }),
    /** Sends half of a piece and leaves the line open. */
    async half(id, at, body) {
      const headers = { ...piece, 'upload-offset': `${at}`, 'content-length': body.length };
      const sent = http.request(`${address}/uploads/${id}`, { method: 'PATCH', headers });
      const ended = once(sent, 'error');
      await new Promise((written) => sent.write(body.subarray(0, body.length / 2), written));
      return ended;
    },
    end: (id) => fetch(`${address}/uploads/${id}`, { method: 'DELETE', headers: tus }),
    async add(id) {
      const documents = [{ upload: id, leafCodes: ['3.2.2'], kind: 'EVIDENCE' }];
      const answer = await fetch(`${address}/evidence-batches`, { method: 'POST', headers: json, body: JSON.stringify({ documents }) });
      assert.equal(answer.status, 201, await answer.clone().text());
      return (await answer.json()).documents[0].id;
    },
    content: async (id) => Buffer.from(await (await fetch(`${address}/evidence/${id}/content`, { headers: { authorization } })).arrayBuffer()),
  };
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function killInAPiece(product, home) {
  const bytes = randomBytes(5 * MB);
  const first = await startApplication({ home, keycloak: product.keycloak });
  const before = await uploadsAt(first.base, product.keycloak);
  const id = await before.begin('du-lieu.bin', bytes.length);
  for (const at of [0, MB]) {
    assert.equal((await before.append(id, at, bytes.subarray(at, at + MB))).status, 204);
  }
  const cut = before.half(id, 2 * MB, bytes.subarray(2 * MB, 4 * MB));
  await first.kill();
  await cut;
  const second = await startApplication({ home, keycloak: product.keycloak });
  try {
    const after = await uploadsAt(second.base, product.keycloak);
    assert.equal(await after.offset(id), 2 * MB);
    assert.equal((await after.append(id, 2 * MB, bytes.subarray(2 * MB))).status, 204);
    assert.equal(sha256(await after.content(await after.add(id))), sha256(bytes));
  } finally {
    await second.stop();
  }
  console.log('A server was killed in the middle of a piece: the upload went on behind the last acknowledged one, and the file is whole.');
}

async function fillTheDisk(product, home) {
  const folder = mkdtempSync(`${tmpdir()}/parindex-full-`);
  // a small file system of its own, which nobody else sees
  const mount = `mount -t tmpfs -o size=${DISK_MB}m tmpfs "$0" && exec "$@"`;
  const within = ['unshare', '--map-root-user', '--mount', 'sh', '-c', mount, folder];
  const application = await startApplication({ home, keycloak: product.keycloak, within, env: { PARINDEX_FILES_FOLDER: folder } });
  try {
    const uploads = await uploadsAt(application.base, product.keycloak);
    const large = await uploads.begin('lon.bin', 16 * MB);
    for (const at of [0, PIECE]) {
      assert.equal((await uploads.append(large, at, randomBytes(PIECE))).status, 204);
    }
    const refused = await uploads.append(large, 2 * PIECE, randomBytes(PIECE));
    assert.equal(refused.status, 503);
    assert.equal((await refused.json()).type, '/problems/unavailable');
    assert.equal(await uploads.offset(large), 2 * PIECE);
    assert.equal((await uploads.end(large)).status, 204);
    const small = randomBytes(MB);
    const id = await uploads.begin('nho.bin', small.length);
    assert.equal((await uploads.append(id, 0, small)).status, 204);
    assert.equal(sha256(await uploads.content(await uploads.add(id))), sha256(small));
  } finally {
    await application.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('A disk was full in the middle of an upload: the server said so and went on; what was given up made room.');
}

/** Nothing acknowledged of an upload is lost, and nothing is left of what could not be taken. */
export async function proveUploads(product, home) {
  await killInAPiece(product, home);
  await fillTheDisk(product, home);
}
