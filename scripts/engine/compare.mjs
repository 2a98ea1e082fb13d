// Two engines, one specification: the product's rules and roll-up in Java beside the ones in this folder, to the last digit.
// node scripts/engine/compare.mjs [number of cases] [seed]
import { pathToFileURL } from 'node:url';
import { answer } from './answers.mjs';
import { cases } from './cases.mjs';
import { firstAnswers } from './first-engine.mjs';

/** Where the first engine's answers are not those of the second. */
export function* differences(lines, answers, engine = answer) {
  let i = 0;
  for (const line of lines) {
    const second = engine(line);
    if (answers[i] !== second) {
      yield `case ${i}: ${line}\n  Java       ${answers[i]}\n  JavaScript ${second}`;
    }
    i += 1;
  }
}

const MOST_SHOWN = 10;
const WORDS = ['SCORED', 'REQUEST_NA', 'PENDING', 'REFUSED', 'FAULTY'];

/** How many cases had which answer; an answer that is none of these words is that of a whole group. */
function tally(answers) {
  const counts = WORDS.map((word) => answers.filter((one) => one.split(' ')[0] === word).length);
  const groups = answers.length - counts.reduce((sum, count) => sum + count);
  return [...WORDS.map((word, i) => `${counts[i]} ${word}`), `${groups} whole groups`].join(', ');
}

function* within(limit, started, lines) {
  for (const line of lines) {
    if (Date.now() - started > limit) {
      throw new Error(`the engines were not compared within ${limit} ms`);
    }
    yield line;
  }
}

/** Compares so many cases and says what was compared; throws with the cases in which the engines differ. */
export async function compareEngines({ count, seed, limit }) {
  const started = Date.now();
  const answers = await firstAnswers(cases(seed, count), limit);
  const found = [...differences(within(limit, started, cases(seed, count)), answers)];
  if (found.length > 0 || answers.length !== count) {
    throw new Error(`${found.length} of ${count} cases differ, seed ${seed}:\n${found.slice(0, MOST_SHOWN).join('\n')}`);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`Two engines, seed ${seed}: ${count} cases, 0 differ, in ${seconds} s (${tally(answers)}).`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count = '2000', seed = '1'] = process.argv.slice(2);
  await compareEngines({ count: Number(count), seed: Number(seed), limit: 300_000 });
}
