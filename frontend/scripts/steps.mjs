/** The static checks in their order: what is checked, the tool and its arguments. */
export const steps = [
  ['format, lint', 'biome', ['ci', '.', '--error-on-warnings']],
  ['types', 'node', ['node_modules/ts7/bin/tsc', '--noEmit']],
  ['import direction', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['dead code, unused packages', 'knip', ['--no-progress', '--treat-config-hints-as-errors']],
  ['messages', 'node', ['scripts/messages.mjs']],
  ['literal text', 'node', ['scripts/literal-text.mjs']],
  ['compose file', 'dclint', ['../docker-compose.yml', '--max-warnings', '0', '--disable-rule', 'require-project-name-field']],
  ['contract', 'node', ['scripts/contract.mjs']],
  ['generated API types', 'node', ['scripts/gen-api.mjs', '--check']],
];
