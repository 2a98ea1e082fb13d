// All static checks, one after the other; the first failure ends it with the tool's own words.
import { spawnSync } from 'node:child_process';

const steps = [
  ['format, lint', 'biome', ['ci', '.', '--error-on-warnings']],
  ['types', 'node', ['node_modules/ts7/bin/tsc', '--noEmit']],
  ['import direction', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['messages', 'node', ['scripts/messages.mjs']],
  ['literal text', 'node', ['scripts/literal-text.mjs']],
  ['generated API types', 'node', ['scripts/gen-api.mjs', '--check']],
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`✗ ${name}`);
    process.exit(1);
  }
  console.log(`✓ ${name} (${Date.now() - started} ms)`);
}
