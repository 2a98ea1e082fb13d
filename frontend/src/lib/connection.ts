import { useSyncExternalStore } from 'react';
import { serverNow } from './clock.ts';

/** Whether the last word from the network was an answer; the header and the sheet's outbox show and use it. */
export type Connection = { state: 'online' } | { state: 'offline'; since: Date };

let connection: Connection = { state: 'online' };
const listeners = new Set<() => void>();

export function noteConnection(state: Connection['state']): void {
  if (state === connection.state) {
    return;
  }
  connection = state === 'online' ? { state } : { state, since: serverNow() };
  for (const listener of [...listeners]) {
    listener();
  }
}

export function currentConnection(): Connection {
  return connection;
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConnection(): Connection {
  return useSyncExternalStore(onConnectionChange, currentConnection);
}
