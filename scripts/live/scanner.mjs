// A real clamd with one signature of its own, and the proof that the product asks it and heeds what it says.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { startProduct } from '../product.mjs';
import { programToken } from './keycloak.mjs';

/** What every scanner calls malware, and is none; in two parts, so that no scanner takes this file for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const UNIT = 'x26590';
const PATIENCE_MS = 60_000;

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port) {
  const socket = net.connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Until it holds; fails after a minute. */
async function until(holds, what) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(200)) {
    const result = await holds();
    if (result) {
      return result;
    }
  }
  throw new Error(`${what} did not come`);
}

/** A clamd on a free port of this machine that knows EICAR and nothing else. */
async function startScanner() {
  const clamd = execFileSync(new URL('../clamd.sh', import.meta.url).pathname, { encoding: 'utf8' }).trim();
  const folder = mkdtempSync(`${tmpdir()}/parindex-clamd-`);
  const port = await freePort();
  writeFileSync(`${folder}/local.ndb`, `Parindex.Eicar:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  writeFileSync(`${folder}/clamd.conf`, `Foreground yes\nTCPAddr 127.0.0.1\nTCPSocket ${port}\nDatabaseDirectory ${folder}\nStreamMaxLength 60M\n`);
  const child = spawn(clamd, ['--config-file', `${folder}/clamd.conf`], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until(() => answers(port), 'the scanner');
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: `127.0.0.1:${port}`, stop };
}

/** Malware is found by a real scanner and locked away; a clean file is called clean. */
async function proveVerdicts(product) {
  const headers = { authorization: `Bearer ${await programToken(UNIT, product.keycloak)}` };
  const api = (path, init = {}) => fetch(`${product.base}/api/v1${path}`, { headers, ...init });
  const read = async (path) => (await api(path)).json();
  const [campaign] = (await read('/campaigns?year=2018')).items;
  const [sheet] = (await read(`/assessments?campaign=${campaign.id}&unit=${UNIT.toUpperCase()}`)).items;
  const library = `/assessments/${sheet.id}/evidence`;
  const upload = async (name, text) => {
    const form = new FormData();
    form.append('leafCodes', '3.2.2');
    form.append('file', new Blob([text]), name);
    const answer = await api(library, { method: 'POST', body: form });
    assert.equal(answer.status, 201);
    return (await answer.json()).id;
  };
  const bad = await upload('tin-nhan.txt', EICAR);
  const good = await upload('ghi-chu.txt', `Ghi chú ${crypto.randomUUID()}`);
  const states = await until(async () => {
    const { items } = await read(`${library}?size=200`);
    const of = (id) => items.find((item) => item.id === id);
    return of(bad).scan.state !== 'PENDING' && of(good).scan.state !== 'PENDING' && [of(bad), of(good)];
  }, 'the verdict');
  assert.deepEqual(
    states.map(({ scan, preview }) => [scan.state, scan.malware, preview.state === 'BLOCKED']),
    [
      ['INFECTED', 'Parindex.Eicar.UNOFFICIAL', true],
      ['CLEAN', null, false],
    ],
  );
  assert.equal((await api(`${library}/${bad}/content`)).status, 409);
  assert.equal((await api(`${library}/${good}/content`)).status, 200);
}

/** What people see of it, in a real browser. */
function proveJourneys(product) {
  const chromium = execFileSync(new URL('../chromium.sh', import.meta.url).pathname, { encoding: 'utf8' }).trim();
  execFileSync('npx', ['playwright', 'test', '--config', 'playwright.proof.config.ts'], {
    cwd: new URL('../../frontend', import.meta.url).pathname,
    env: { ...process.env, CHROMIUM: chromium, PARINDEX_BASE_URL: product.base, PARINDEX_KEYCLOAK_URL: product.keycloak },
    stdio: 'inherit',
  });
}

/** Starts the product of this data folder with a real scanner beside it, and ends both again. */
export async function proveScan(home) {
  const scanner = await startScanner();
  try {
    const product = await startProduct(home, { env: { PARINDEX_FILES_SCANNER: scanner.address } });
    try {
      await proveVerdicts(product);
      proveJourneys(product);
    } finally {
      await product.stop();
    }
  } finally {
    await scanner.stop();
  }
  console.log('A real clamd found EICAR in evidence and in a signed report; both are locked away, a clean file is not.');
}
