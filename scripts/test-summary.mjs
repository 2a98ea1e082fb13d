// Adds up all reports to one last line; a missing report or a failed gate counts as a failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;

function filesIn(folder, prefix = '') {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(prefix)).map((name) => `${folder}/${name}`);
}

const gates = filesIn('target/gates');
for (const gate of gates) {
  if (readFileSync(gate, 'utf8').trim() === 'passed') {
    passed += 1;
  } else {
    failed += 1;
    console.error(`Failed: ${gate.split('/').at(-1)}`);
  }
}

const surefire = filesIn('backend/target/surefire-reports', 'TEST-');
for (const file of surefire) {
  const suite = /<testsuite [^>]*>/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  const count = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const bad = count('errors') + count('failures') + count('skipped');
  failed += bad;
  passed += count('tests') - bad;
}

const vitest = 'frontend/target/vitest.json';
if (existsSync(vitest)) {
  const report = JSON.parse(readFileSync(vitest, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numTotalTests - report.numPassedTests;
}

const journeys = 'frontend/target/e2e.json';
if (existsSync(journeys)) {
  const { stats, errors } = JSON.parse(readFileSync(journeys, 'utf8'));
  passed += stats.expected;
  failed += stats.unexpected + stats.flaky + stats.skipped + errors.length;
}

const live = filesIn('target', 'live-');
for (const file of live) {
  const cases = readFileSync(file, 'utf8').match(/<testcase [^>]*>(\s*<(failure|skipped))?/g) ?? [];
  const bad = cases.filter((found) => /<(failure|skipped)/.test(found)).length;
  failed += bad;
  passed += cases.length - bad;
}

const missing = [
  surefire.length === 0 && 'backend tests',
  !existsSync(vitest) && 'frontend tests',
  !existsSync(journeys) && 'journeys',
  live.length < 2 && 'tests of the running product',
].filter(Boolean);
for (const report of missing) {
  failed += 1;
  console.error(`No report of the ${report}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || gates.length === 0 ? 1 : 0);
