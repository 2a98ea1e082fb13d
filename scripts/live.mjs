// The gate `product`: one start of the built product with fresh data, and everything that is tested against it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { killAndRestart } from './live/restart.mjs';
import { secretsOf, startProduct } from './product.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
mkdirSync('target', { recursive: true });
const chromium = execFileSync('scripts/chromium.sh', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
const home = mkdtempSync(`${tmpdir()}/parindex-`);
let running;

async function step(command, args) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM: chromium,
      PARINDEX_HOME: home,
      PARINDEX_BASE_URL: running.base,
      PARINDEX_KEYCLOAK_URL: running.keycloak,
      PARINDEX_KEYCLOAK_ADMIN_PASSWORD: secretsOf(home).keycloak_admin,
    },
  });
  const [code] = await once(child, 'exit');
  return code === 0;
}

function nodeTests(name) {
  const reports = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=junit'];
  return step('node', ['--test', ...reports, `--test-reporter-destination=target/live-${name}.xml`, `scripts/live/${name}.test.mjs`]);
}

process.once('SIGINT', () => running?.stop());
process.once('SIGTERM', () => running?.stop());
const passed = [];
try {
  running = await startProduct(home, { onLine: console.log });
  passed.push(await step('node', ['scripts/smoke.mjs']));
  passed.push(await step('npm', ['--prefix', 'frontend', 'run', 'e2e']));
  passed.push(await nodeTests('login'));
  passed.push(await nodeTests('migrate'));
  passed.push(await nodeTests('recovery'));
  const proved = [];
  for (const name of ['postgres', 'launcher']) {
    const { product, acknowledged } = await killAndRestart(running, name, { proved });
    running = product;
    console.log(`Killed ${name} after ${acknowledged} acknowledged saves and started again: nothing was lost.`);
  }
} catch (error) {
  console.error(error.message);
  passed.push(false);
} finally {
  await running?.stop();
}
if (process.env.PARINDEX_KEEP) {
  console.log(`Kept ${home}`);
} else {
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = passed.every(Boolean) ? 0 : 1;
