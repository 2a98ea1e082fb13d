import type { Leaf, Sheet } from '../model.ts';
import type { Outbox } from './outbox.ts';
import type { SaveState } from './save-state.ts';

/** A leaf with something typed that the server does not have. */
export interface Unsaved {
  code: string;
  /** Missing where the sheet has no such leaf any more: another index set took the place. */
  leaf: Leaf | undefined;
  /** `faulty`: it cannot be read, so that it was never sent. */
  why: SaveState | { kind: 'faulty' };
}

/** What is not on the server yet, in the order of the sheet; what belongs to no leaf of it comes last. */
export function unsavedOf(sheet: Sheet, outbox: Outbox): Unsaved[] {
  const codes = new Set([...outbox.unsent, ...outbox.unread.keys()]);
  const inSheet = sheet.leaves.filter(({ code }) => codes.delete(code));
  return [...inSheet.map((leaf) => ({ code: leaf.code, leaf })), ...[...codes].map((code) => ({ code, leaf: undefined }))].map((one) => ({
    ...one,
    why: whyNot(one.code, outbox),
  }));
}

function whyNot(code: string, outbox: Outbox): Unsaved['why'] {
  const state = outbox.states.of(code);
  return outbox.unread.has(code) && state.kind !== 'conflict' ? { kind: 'faulty' } : state;
}

const STUCK: readonly Unsaved['why']['kind'][] = ['faulty', 'conflict', 'invalid', 'refused'];

/** Whether it stays as it is until its author does something about it. */
export function isStuck({ leaf, why }: Unsaved): boolean {
  return leaf === undefined || STUCK.includes(why.kind);
}
