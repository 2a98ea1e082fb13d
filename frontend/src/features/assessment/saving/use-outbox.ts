import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { serverNow } from '../../../lib/clock.ts';
import { onConnectionChange } from '../../../lib/connection.ts';
import { waitForSession } from '../../../lib/session.ts';
import { addUnsent, countUnsent, noteUnsent } from '../../../lib/unsent.ts';
import { putScore, replaceLeaf } from '../api.ts';
import { Outbox } from './outbox.ts';
import { indexedDbStore } from './pending-store.ts';

/** One outbox for each person and sheet as long as the page is loaded: it goes on sending when another screen is opened. */
const outboxes = new Map<string, Outbox>();
const store = indexedDbStore();

// For as long as the page is loaded: what waits or cannot be read is as easily lost from another screen.
window.addEventListener('beforeunload', (event) => {
  if (countUnsent('kept') + countUnsent('fleeting') > 0) {
    event.preventDefault();
  }
});
window.addEventListener('pagehide', () => outboxes.forEach(flushAll));

export function useOutbox(sheet: string, username: string): Outbox {
  const queries = useQueryClient();
  const outbox = outboxFor(sheet, username, queries);
  useSyncExternalStore(outbox.states.subscribe, () => outbox.states.revision);
  useEffect(() => () => flushAll(outbox), [outbox]);
  return outbox;
}

function flushAll(outbox: Outbox): void {
  for (const leaf of outbox.unsent) {
    outbox.flushTyped(leaf);
  }
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
  addUnsent(() => outbox.standing);
  outbox.states.subscribe(noteUnsent);
  window.addEventListener('online', () => outbox.wake());
  onConnectionChange(() => outbox.wake());
  void outbox.restore();
  return outbox;
}
