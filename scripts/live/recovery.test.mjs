// What the product does while its database or Keycloak is away, and after a process was killed in the middle of saves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { base, keycloak, programToken, programTokens } from './keycloak.mjs';
import { databasePort, keycloakLine, line, startApplication, until } from './processes.mjs';
import { proveKept, startSaves } from './saves.mjs';

const home = process.env.PARINDEX_HOME;
const acknowledged = [];
const token = programTokens();
const ends = [];

async function started(settings) {
  const application = await startApplication({ home, keycloak, ...settings });
  ends.push(application.kill);
  return application;
}

const list = async (at) => fetch(`${at}/api/v1/assessments`, { headers: { authorization: `Bearer ${await token('x26508')}` } });
const ready = async (at) => (await fetch(`${at}/q/health/ready`)).status;

async function unavailable(answer) {
  assert.equal(answer.status, 503);
  assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
  assert.doesNotMatch(await answer.text(), /Exception|at vn\.parindex/);
}

async function endDuringSaves(end) {
  const application = await started({});
  const saves = await startSaves(application.base, token);
  await saves.reached(200);

  await end(application);

  await endAndProve(saves);
}

async function endAndProve(saves) {
  acknowledged.push(...(await saves.end()));
  await proveKept(home, acknowledged);
}

before(() => token('x26508'));
after(() => Promise.all(ends.map((end) => end())));

test('while the database is away requests are refused with 503, afterwards they succeed again by themselves', async () => {
  const database = await line(databasePort(home));
  const application = await started({ databasePort: database.port });
  assert.equal((await list(application.base)).status, 200);
  assert.equal(await ready(application.base), 200);

  await database.cut();

  await unavailable(await list(application.base));
  assert.equal(await ready(application.base), 503);
  assert.equal((await fetch(`${application.base}/q/health/live`)).status, 200);

  await database.mend();

  await until('ready again', async () => (await ready(application.base)) === 200);
  assert.equal((await list(application.base)).status, 200);
  await database.cut();
});

test('started before Keycloak the application says so and accepts tokens as soon as Keycloak is there', async () => {
  const late = await keycloakLine(keycloak);
  await late.cut();
  const application = await started({ internal: `http://localhost:${late.port}` });
  assert.equal(await ready(application.base), 503);
  assert.equal((await fetch(`${application.base}/api/v1/client-settings`)).status, 200);
  await unavailable(await list(application.base));

  await late.mend();

  await until('tokens are accepted', async () => (await list(application.base)).status === 200);
  await until('ready', async () => (await ready(application.base)) === 200);

  await late.cut();

  assert.equal((await list(application.base)).status, 200, 'known keys are kept');
  assert.equal(await ready(application.base), 503);
});

test('every save that was acknowledged before the server was killed is there', () => endDuringSaves((application) => application.kill()));

test('a server that is asked to stop answers what it has begun', () => endDuringSaves((application) => application.stop()));

test('after a crash of the database in the middle of saves the running server goes on, nothing is lost and people sign in', async () => {
  const saves = await startSaves(base, token);
  await saves.reached(200);

  process.kill(databaseSession(), 'SIGKILL');

  await until('saved again', async () => saves.refused > 0 || saves.acknowledged.length > 2000);
  const before = saves.acknowledged.length;
  await saves.reached(before + 100);
  await endAndProve(saves);
  await Promise.all(['x26506', 'x26508', 'h747', 'sdl'].map((username) => programToken(username)));
});

/** One killed session makes PostgreSQL end all of them and recover from its log, as after a crash of the machine. */
function databaseSession() {
  const postmaster = readFileSync(`${home}/postgres/data/postmaster.pid`, 'utf8').split('\n')[0];
  const sessions = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ');
  return Number(sessions.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('parindex_app')));
}
