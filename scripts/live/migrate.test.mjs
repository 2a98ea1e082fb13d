// The jar's command `migrate`, and what a server does on a schema that is older than itself.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { keycloak } from './keycloak.mjs';
import { migrate, rows, startApplication, until } from './processes.mjs';

const home = process.env.PARINDEX_HOME;
const database = 'parindex_empty';
let server;

const ready = async () => {
  const answer = await fetch(`${server.base}/q/health/ready`);
  const { checks } = await answer.json();
  return { status: answer.status, fault: checks.find(({ name }) => name === 'schema').data?.fault };
};

after(async () => {
  await server?.kill();
  await rows(home, `drop database if exists ${database} with (force)`);
});

test('a server newer than the schema says so in one line and is ready once the command ran; a second run changes nothing', async () => {
  await rows(home, `create database ${database} owner parindex_owner`);
  server = await startApplication({ home, keycloak, database, demo: false });
  const before = await ready();
  assert.equal(before.status, 503);
  assert.match(before.fault, /Missing migrations: \d+, .* Run the command "migrate"/);
  const errors = server.log.filter((line) => line.includes('"level":"ERROR"'));
  assert.deepEqual(
    errors.map((line) => JSON.parse(line).message),
    [before.fault],
  );

  const refused = await migrate('parindex_app', { home, database });
  assert.equal(refused.code, 1);
  assert.match(refused.said, /was not migrated: .*permission denied/);

  const first = await migrate('parindex_owner', { home, database });
  assert.equal(first.code, 0, first.said);
  assert.match(first.said, /Migrations applied: [1-9]/);
  await until('ready', async () => (await ready()).status === 200);

  const second = await migrate('parindex_owner', { home, database });
  assert.equal(second.code, 0, second.said);
  assert.match(second.said, /Migrations applied: 0\./);
});
