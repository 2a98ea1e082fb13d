import type { Change } from './api.ts';

export type Kind = Change['kind'];

/** In the order in which they are shown: the set itself, its build, then what is in a node. */
const KINDS: readonly Kind[] = [
  'TITLE',
  'TOTAL',
  'SURVEY',
  'DECIMALS',
  'ADDED',
  'REMOVED',
  'MOVED',
  'RENAMED',
  'MAXIMUM',
  'MINIMUM',
  'RULE',
  'SCORED_BY',
  'DEPARTMENT',
  'GUIDANCE',
  'LEGAL_BASIS',
  'EVIDENCE',
  'EXAMPLE_FILES',
];

/** The changes of each kind that there are any of. */
export function byKind(changes: readonly Change[]): { kind: Kind; changes: Change[] }[] {
  return KINDS.map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) })).filter(
    (group) => group.changes.length > 0,
  );
}
