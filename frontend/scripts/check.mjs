// All static checks, one after the other; the first failure ends it with the tool's own words.
import { spawnSync } from 'node:child_process';
import { steps } from './steps.mjs';

for (const [name, command, args] of steps) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`✗ ${name}`);
    process.exit(1);
  }
  console.log(`✓ ${name} (${Date.now() - started} ms)`);
}
