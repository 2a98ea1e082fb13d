import { isDecimal, trimZeros } from '../../lib/decimal.ts';
import { type Entry, entryToEdit, type Stage } from './model.ts';

/** Whether the server holds what was sent: the order of fields, zeros at the end and blank text make no difference. */
export function isHeld(sent: Entry, stage: Stage | null): boolean {
  const held = entryToEdit(stage);
  // A score of one's own that is also the rule's is held as the rule's; the other way round another's own score is not what was sent.
  const sameScore = sameJson(sent.score, sent.score === null ? held.score : (stage?.score ?? null));
  return (
    sameJson(sent.input, held.input) &&
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
