import { useEffect, useRef } from 'react';

/** Ctrl+Enter saves from inside a field as well; a dialog has its own button. */
export function useSaveAndNext(action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inDialog) {
        event.preventDefault();
        latest.current();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
