import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../model.ts';

/** A change that the server has not acknowledged yet. */
export interface Pending {
  /** Its own for every change that began anew, so that two tabs keep theirs side by side. */
  key: string;
  /** Person and sheet: nobody sends what somebody else typed on this machine. */
  owner: string;
  leaf: string;
  entry: Entry;
  version: number;
  order: number;
  /** What went out without an answer; it may have arrived. */
  unacknowledged: Entry | null;
}

export interface PendingStore {
  load(owner: string): Promise<Pending[]>;
  put(pending: Pending): Promise<void>;
  remove(key: string): Promise<void>;
}

interface Schema extends DBSchema {
  pending: { key: string; value: Pending; indexes: { owner: string } };
}

/** Unsent changes on this machine's disk: they outlive a reload, a crash and a closed tab. */
export function indexedDbStore(name = 'parindex'): PendingStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const db = () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('pending', { keyPath: 'key' }).createIndex('owner', 'owner');
      },
    });
    return opened;
  };
  return {
    load: async (owner) => (await db()).getAllFromIndex('pending', 'owner', owner),
    put: async (pending) => {
      await (await db()).put('pending', pending);
    },
    remove: async (key) => (await db()).delete('pending', key),
  };
}
