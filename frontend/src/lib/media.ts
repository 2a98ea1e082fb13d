import { useSyncExternalStore } from 'react';

/** Below this a page has one column, and what would stand beside is opened on request; the same bound as in narrow.css. */
const NARROW = '(max-width: 79.99rem)';

/** Whether there is room for panes side by side. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => !window.matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
