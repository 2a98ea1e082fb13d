import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { serverNow } from '../../../lib/clock.ts';
import { onConnectionChange } from '../../../lib/connection.ts';
import { waitForSession } from '../../../lib/session.ts';
import { putScore, replaceLeaf } from '../api.ts';
import { Outbox } from './outbox.ts';
import { indexedDbStore } from './pending-store.ts';

/** One outbox for each person and sheet as long as the page is loaded: it goes on sending when another screen is opened. */
const outboxes = new Map<string, Outbox>();
const store = indexedDbStore();

export function useOutbox(sheet: string, username: string): Outbox {
  const queries = useQueryClient();
  const outbox = outboxFor(sheet, username, queries);
  useSyncExternalStore(outbox.states.subscribe, () => outbox.states.revision);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (outbox.unsent.length + outbox.unread.size > 0) {
        event.preventDefault();
      }
    };
    const flushAll = () => {
      for (const leaf of outbox.unsent) {
        outbox.flushTyped(leaf);
      }
    };
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', flushAll);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', flushAll);
      flushAll();
    };
  }, [outbox]);
  return outbox;
}

function outboxFor(sheet: string, username: string, queries: QueryClient): Outbox {
  const key = `${username}/${sheet}`;
  const known = outboxes.get(key);
  if (known) {
    return known;
  }
  const outbox = new Outbox({
    username,
    sheet,
    store,
    send: (leaf, version, entry) => putScore(sheet, leaf, version, entry),
    accepted: (leaf) => replaceLeaf(queries, sheet, leaf),
    signedIn: () => waitForSession(),
    now: serverNow,
  });
  outboxes.set(key, outbox);
  window.addEventListener('online', () => outbox.wake());
  onConnectionChange(() => outbox.wake());
  void outbox.restore();
  return outbox;
}
