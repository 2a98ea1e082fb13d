// A slice of the comparison of two engines, figures by hand for the second one, and planted faults that the slice must find.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { answer } from './answers.mjs';
import { cases } from './cases.mjs';
import { differences } from './compare.mjs';
import { firstAnswers } from './first-engine.mjs';
import { PLANTS } from './plants.mjs';

const SLICE = { seed: 1, count: 2000, limit: 60_000 };
const copies = new URL('../../target/engine-planted/', import.meta.url).pathname;
const lines = [...cases(SLICE.seed, SLICE.count)];
let answers;

before(async () => {
  answers = await firstAnswers(lines, SLICE.limit);
  rmSync(copies, { recursive: true, force: true });
});

test(`the engines agree in ${SLICE.count} cases of seed ${SLICE.seed}`, () => {
  assert.deepEqual([...differences(lines, answers)].slice(0, 3), []);
});

test('the slice has every type of rule with every answer it can give', () => {
  const seen = new Set(lines.map((line, i) => `${JSON.parse(line).rule?.type ?? 'GROUP'} ${answers[i].split(' ')[0]}`));
  const scored = ['LEVELS', 'CHECKLIST', 'BANDS', 'RATIO', 'CASES', 'PER_OCCURRENCE', 'DEDUCTION', 'BEST_OF', 'BONUS'];
  const pending = ['RELATIVE_TO_BEST', 'FROM_SURVEY', 'MANUAL'];
  const wanted = [
    ...scored.flatMap((type) => [`${type} SCORED`, `${type} REFUSED`]),
    ...pending.flatMap((type) => [`${type} PENDING`, `${type} REFUSED`]),
    ...['BANDS', 'RATIO', 'CASES', 'BEST_OF'].map((type) => `${type} REQUEST_NA`),
    ...scored.filter((type) => type !== 'BONUS').map((type) => `${type} FAULTY`),
  ];
  assert.deepEqual(
    wanted.filter((some) => !seen.has(some)),
    [],
  );
});

const leaf = (maxScore, rule, input, decimals = 10) =>
  `{"rule": ${rule}, "leaf": {"maxScore": ${maxScore}, "minScore": -9, "decimals": ${decimals}}, "input": ${input}}`;

test('the second engine comes to figures computed by hand', () => {
  const cases =
    '{"type": "CASES", "cases": [{"from": 97, "inclusive": true, "then": "PROPORTIONAL"}, {"from": 0, "inclusive": true, "points": 0}], "whenNone": "ZERO"}';
  const levels = '{"type": "LEVELS", "levels": [{"points": 0.125}, {"points": -0.125}]}';
  assert.equal(answer(leaf('2.50', cases, '{"a": 4318, "b": 4231}')), 'SCORED 2.4496294581');
  assert.equal(answer(leaf('2.5', cases, '{"a": 100, "b": 97}')), 'SCORED 2.425');
  assert.equal(answer(leaf('2.5', cases, '{"a": 10000000000, "b": 9699999999.9999999999}')), 'SCORED 0');
  assert.equal(answer(leaf('1', levels, '{"level": 0}', 2)), 'SCORED 0.13');
  assert.equal(answer(leaf('1', levels, '{"level": 1}', 2)), 'SCORED -0.13');
});

/** A planted fault may also make the engine stumble, which is an answer that the other engine does not give. */
const orFailure = (engine) => (line) => {
  try {
    return engine(line);
  } catch (error) {
    return `FAILED ${error.message}`;
  }
};

for (const [position, [what, file, from, to]] of PLANTS.entries()) {
  test(`planted: ${what}`, async () => {
    const copy = `${copies}${position}`;
    cpSync(new URL('.', import.meta.url), copy, { recursive: true });
    const source = readFileSync(`${copy}/${file}`, 'utf8');
    assert.equal(source.split(from).length, 2, `${file} has ${from} once`);
    writeFileSync(`${copy}/${file}`, source.replace(from, to));
    const planted = await import(pathToFileURL(`${copy}/answers.mjs`));
    const [first] = differences(lines, answers, orFailure(planted.answer));
    assert.ok(first, 'nothing was found');
    assert.match(first, /^case \d+: .*\n {2}Java .*\n {2}JavaScript /);
  });
}
