import { isDecimal, trimZeros } from '../../lib/decimal.ts';
import type { Entry } from './model.ts';

/** Whether what the server holds is what was sent: the order of fields, zeros at the end and blank text make no difference. */
export function sameEntry(sent: Entry, held: Entry): boolean {
  const sameInput = canonical(sent.input) === canonical(held.input);
  // Without a score of one's own the server takes the rule's, so any score goes with the same input.
  const sameScore = sent.score === null && sent.input !== null ? true : canonical(sent.score) === canonical(held.score);
  return (
    sameInput &&
    sameScore &&
    (sent.explanation ?? '').trim() === (held.explanation ?? '').trim() &&
    sent.evidenceIncomplete === held.evidenceIncomplete
  );
}

/** Whether two inputs say the same: the order of fields and zeros at the end make no difference. */
export function sameJson(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, child]) => `${name}:${canonical(child)}`).join(',')}}`;
  }
  const text = String(value);
  return isDecimal(text) ? trimZeros(text) : text;
}
