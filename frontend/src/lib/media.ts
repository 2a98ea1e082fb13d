import { useSyncExternalStore } from 'react';

/** Whether there is room for three panes side by side, as narrow.css draws the line. */
const wide = '(min-width: 80rem)';

export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(wide);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
