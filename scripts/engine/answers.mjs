// What the second engine answers to the line of a case: a line in the words in which the first engine answers too.
import { parse } from './exact-json.mjs';
import { mayBeIssued } from './issue.mjs';
import { consolidate } from './roll-up.mjs';
import { evaluate } from './rules.mjs';

/** A decimal without needless zeros. */
function plainText(rational) {
  const text = rational.toFixed(10);
  return text.replace(/\.?0+$/, '');
}

const PARTS = ['appraised', 'survey', 'bonus', 'deduction', 'maximum'];

const partsText = (parts) =>
  [...PARTS.map((name) => plainText(parts[name])), parts.index === null ? '-' : plainText(parts.index.rounded(10))].join(' ');

const unitText = (result) =>
  [
    `${result.unit} ${partsText(result)} ${result.rank ?? '-'} ${result.grade ?? '-'}`,
    ...result.areas.map((area) => `${area.code} ${partsText(area)}`),
  ].join(', ');

function leafAnswer({ rule, leaf: { decimals, ...bounds }, input }) {
  const leaf = { ...bounds, decimals: Number(decimals.text) };
  if (!mayBeIssued(rule, leaf)) {
    return 'FAULTY';
  }
  const { status, score } = evaluate(rule, leaf, input);
  return score === undefined ? status : `${status} ${plainText(score)}`;
}

/** The answer to the line of a case. */
export function answer(line) {
  const some = parse(line);
  return some.group === undefined ? leafAnswer(some) : consolidate(some.group).map(unitText).join('; ');
}
