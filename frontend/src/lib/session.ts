import { useSyncExternalStore } from 'react';

/**
 * Who is signed in, as the rest of the application sees it. auth.ts fills it; nothing else may.
 * `expired` means: the page and what was typed are kept, a sign-in in place brings the session back.
 */
export type Session =
  | { status: 'starting' }
  | { status: 'leaving' }
  | { status: 'unreachable'; reason: string }
  | { status: 'refused'; reason: string }
  | { status: 'signed-in'; subject: string }
  | { status: 'expired'; subject: string };

let session: Session = { status: 'starting' };
const listeners = new Set<() => void>();

export function currentSession(): Session {
  return session;
}

export function setSession(next: Session): void {
  session = next;
  for (const listener of [...listeners]) {
    listener();
  }
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): Session {
  return useSyncExternalStore(onSessionChange, currentSession);
}

/** Waits until somebody is signed in (again): a save that was refused for want of a token repeats itself after this. */
export function waitForSession(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (session.status === 'signed-in') {
        stop();
        resolve();
      }
    };
    const abort = () => {
      stop();
      reject(signal?.reason);
    };
    const leave = onSessionChange(settle);
    const stop = () => {
      leave();
      signal?.removeEventListener('abort', abort);
    };
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort);
    settle();
  });
}
