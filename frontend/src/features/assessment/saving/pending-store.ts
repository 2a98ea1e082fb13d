import { openPending, type PendingRow } from '../../../lib/pending-db.ts';
import type { Entry } from '../model.ts';

/** A change that the server has not acknowledged yet. */
export type Pending = PendingRow<Entry>;

export interface PendingStore {
  load(owner: string): Promise<Pending[]>;
  put(pending: Pending): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Where the outbox keeps what it has not sent. */
export function indexedDbStore(): PendingStore {
  let opened: ReturnType<typeof openPending<Entry>> | undefined;
  const db = () => {
    opened ??= openPending<Entry>();
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
