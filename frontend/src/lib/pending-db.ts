import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A change of a sheet that the server has not acknowledged yet, as it lies on this machine's disk. */
export interface PendingRow<E> {
  /** Its own for every change that began anew, so that two tabs keep theirs side by side. */
  key: string;
  /** Person and sheet: nobody sends what somebody else typed on this machine. */
  owner: string;
  leaf: string;
  entry: E;
  version: number;
  order: number;
  /** What went out without an answer; it may have arrived. */
  unacknowledged: E | null;
}

interface Schema<E> extends DBSchema {
  pending: { key: string; value: PendingRow<E>; indexes: { owner: string } };
}

export function ownerOf(username: string, sheet: string): string {
  return `${username}/${sheet}`;
}

/** Unsent changes on this machine's disk: they outlive a reload, a crash and a closed tab. */
export function openPending<E>(): Promise<IDBPDatabase<Schema<E>>> {
  return openDB<Schema<E>>('parindex', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('pending', { keyPath: 'key' }).createIndex('owner', 'owner');
    },
  });
}

export interface PendingSheet {
  sheet: string;
  changes: number;
}

/** The sheets of which this person has something unsent on this machine. */
export async function pendingSheets(username: string): Promise<PendingSheet[]> {
  const prefix = ownerOf(username, '');
  const db = await openPending();
  try {
    const rows = await db.getAllFromIndex('pending', 'owner', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
    return bySheet(rows, prefix);
  } finally {
    db.close();
  }
}

export function bySheet(rows: readonly Pick<PendingRow<unknown>, 'owner'>[], prefix: string): PendingSheet[] {
  const changes = new Map<string, number>();
  for (const { owner } of rows) {
    const sheet = owner.slice(prefix.length);
    changes.set(sheet, (changes.get(sheet) ?? 0) + 1);
  }
  return [...changes].map(([sheet, count]) => ({ sheet, changes: count }));
}
