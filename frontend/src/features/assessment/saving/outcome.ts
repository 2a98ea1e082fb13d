import { ApiProblem, NetworkFailure } from '../../../api/problem.ts';
import { SessionExpired } from '../../../lib/auth.ts';
import type { Entry, Leaf, Person } from '../model.ts';
import { isHeld } from '../same-entry.ts';

export interface Stale {
  kind: 'stale';
  leaf: Leaf;
  by: Person | null;
  at: string | null;
}

/** What an unsuccessful save means for what happens next. */
export type Outcome =
  | Stale
  | { kind: 'invalid'; problem: ApiProblem }
  | { kind: 'refused'; message: string }
  | { kind: 'again'; reason: 'offline' | 'server' }
  | { kind: 'session' };

/** Answers that say nothing about the change itself: the same request may succeed later. */
const PASSING = new Set([401, 408, 425, 429]);

export function outcomeOf(error: unknown): Outcome {
  if (error instanceof SessionExpired) {
    return { kind: 'session' };
  }
  if (error instanceof NetworkFailure) {
    return { kind: 'again', reason: 'offline' };
  }
  if (!(error instanceof ApiProblem) || error.status >= 500 || PASSING.has(error.status)) {
    return { kind: 'again', reason: 'server' };
  }
  const { leaf, changedBy, changedAt } = error.extensions;
  if (error.status === 412 && leaf) {
    return {
      kind: 'stale',
      leaf: leaf as Leaf,
      by: (changedBy as Person | undefined) ?? null,
      at: (changedAt as string | undefined) ?? null,
    };
  }
  return error.status === 422 ? { kind: 'invalid', problem: error } : { kind: 'refused', message: error.message };
}

/**
 * Who was faster: this very change (`saved`) or an earlier one of the same person whose answer was lost (`own`) leave nothing to choose;
 * anything else is a conflict.
 */
export function judgeStale({ leaf, by }: Stale, username: string, sent: Entry, before: Entry | null): 'saved' | 'own' | 'conflict' {
  if (by?.username !== username) {
    return 'conflict';
  }
  return isHeld(sent, leaf.self) ? 'saved' : before && isHeld(before, leaf.self) ? 'own' : 'conflict';
}
