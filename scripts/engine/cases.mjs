// Cases by a seed, a line of JSON each: the same seed gives the same lines on every machine.
import { readFileSync } from 'node:fs';
import { Decimal, parse, stringify } from './exact-json.mjs';
import { Random } from './random.mjs';
import { randomInput, spoiledInput } from './random-inputs.mjs';
import { leafJson, randomLeaf, randomRule, spoiled, TYPES } from './random-rules.mjs';
import { randomGroup } from './random-sets.mjs';

function leafCase(random, type) {
  const leaf = type === 'BONUS' ? { max: 0n, min: 0n, decimals: 10 } : randomLeaf(random);
  const made = randomRule(random, leaf, type);
  const rule = random.chance(7) ? spoiled(random, made, leaf) : made;
  const input = random.chance(12) ? spoiledInput(random, rule) : randomInput(random, rule);
  return { rule, leaf: leafJson(leaf), input };
}

const readSet = (name) => parse(readFileSync(new URL(`../../demo/index-sets/${name}.json`, import.meta.url), 'utf8'));

/** The leaves of the demonstration's sets, whose rules people wrote. */
const demonstrated = ['commune', 'department', 'district']
  .flatMap((name) => readSet(name).areas)
  .flatMap(({ criteria }) => criteria)
  .flatMap((criterion) => criterion.subCriteria ?? [criterion]);

function demonstratedCase(random) {
  const { rule, maxScore, minScore = new Decimal('0') } = random.pick(demonstrated);
  return { rule, leaf: { maxScore, minScore, decimals: 10 }, input: randomInput(random, rule) };
}

function oneCase(random, position) {
  if (position % 20 === 0) {
    return { group: randomGroup(random) };
  }
  return position % 20 === 10 ? demonstratedCase(random) : leafCase(random, TYPES[position % TYPES.length]);
}

/** Of twenty cases one is a whole group of units and one a leaf of the demonstration; the others go through all types of rules by turns. */
export function* cases(seed, count) {
  const random = new Random(seed);
  for (let i = 0; i < count; i += 1) {
    yield stringify(oneCase(random, i));
  }
}
