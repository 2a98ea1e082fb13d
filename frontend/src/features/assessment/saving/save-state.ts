import type { ProblemError } from '../../../api/problem.ts';
import type { Entry, Leaf, Person } from '../model.ts';

/** How a leaf stands with the server, as honestly as it can be said. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'kept'; reason: 'offline' | 'server' | 'session' }
  | { kind: 'invalid'; message: string; errors: ProblemError[] }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; mine: Entry; theirs: Leaf; by: Person | null; at: string | null };

export const IDLE: SaveState = { kind: 'idle' };
