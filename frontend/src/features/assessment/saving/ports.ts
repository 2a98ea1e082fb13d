import type { Entry, Leaf } from '../model.ts';
import type { PendingStore } from './pending-store.ts';

/** What the outbox needs of the world around it. */
export interface OutboxPorts {
  username: string;
  sheet: string;
  store: PendingStore;
  send(leaf: string, version: number, entry: Entry): Promise<Leaf>;
  /** The server's newest view of a leaf. */
  accepted(leaf: Leaf): void;
  /** Resolves once somebody is signed in again. */
  signedIn(): Promise<void>;
  now(): Date;
}
