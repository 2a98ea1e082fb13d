import { useSyncExternalStore } from 'react';

/** Below this the second column of a page goes under the first one; the same bound as in narrow.css. */
const ONE_COLUMN = '(max-width: 79.99rem)';

/** Whether the window has room for one column only: what would stand beside is opened on request then. */
export function useOneColumn(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(ONE_COLUMN).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(ONE_COLUMN);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
