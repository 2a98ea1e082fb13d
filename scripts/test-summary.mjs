// Adds up all reports to one last line; a missing report or a failed gate counts as a failure. What failed is told
// again just before that line, so that it stands in the last page of any log.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

let passed = 0;
let failed = 0;

function tell(what, message = '') {
  const plain = stripVTControlCharacters(String(message)).trim();
  console.error(`Failed: ${what}${plain && `\n  ${plain.split('\n').slice(0, 12).join('\n  ').slice(0, 900)}`}`);
}

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
    tell(gate.split('/').at(-1));
  }
}

const surefire = filesIn('backend/target/surefire-reports', 'TEST-');
for (const file of surefire) {
  const report = readFileSync(file, 'utf8');
  const suite = /<testsuite [^>]*>/.exec(report)?.[0] ?? '';
  const count = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const bad = count('errors') + count('failures') + count('skipped');
  failed += bad;
  passed += count('tests') - bad;
  for (const [, name, classname, message] of report.matchAll(
    /<testcase name="([^"]*)" classname="([^"]*)"[^>]*>\s*<(?:failure|error|skipped)(?: message="([^"]*)")?/g,
  )) {
    tell(`${classname} ${name}`, message);
  }
}

const vitest = 'frontend/target/vitest.json';
if (existsSync(vitest)) {
  const report = JSON.parse(readFileSync(vitest, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numTotalTests - report.numPassedTests;
  for (const test of report.testResults.flatMap((file) => file.assertionResults)) {
    if (test.status !== 'passed') tell(test.fullName, test.failureMessages?.[0]);
  }
}

const journeys = 'frontend/target/e2e.json';
if (existsSync(journeys)) {
  const { stats, errors, suites } = JSON.parse(readFileSync(journeys, 'utf8'));
  passed += stats.expected;
  failed += stats.unexpected + stats.flaky + stats.skipped + errors.length;
  for (const error of errors) tell('journeys', error.message);
  const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
  for (const spec of suites.flatMap(specsOf).filter((found) => !found.ok)) {
    const results = spec.tests.flatMap((test) => test.results);
    tell(`${spec.file}:${spec.line} ${spec.title}`, results.find((result) => result.error)?.error.message);
  }
}

const live = filesIn('target', 'live-');
for (const file of live) {
  const cases = readFileSync(file, 'utf8').match(/<testcase [^>]*>(\s*<(failure|skipped)[^>]*>)?/g) ?? [];
  const bad = cases.filter((found) => /<(failure|skipped)/.test(found));
  failed += bad.length;
  passed += cases.length - bad.length;
  for (const found of bad) tell(/ name="([^"]*)"/.exec(found)?.[1] ?? file, / message="([^"]*)"/.exec(found)?.[1]);
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
