import { useEffect } from 'react';
import type { EditorApi } from '../../use-editor.ts';

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) go through the states of the whole draft, inside fields too: the browser's own undo knows one field
 * only. They are no single keys, so the switch for those does not concern them.
 */
export function useUndoKeys(api: EditorApi): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What is typed in a dialog or for a trial is no part of the draft: the browser takes it back.
      const beside = event.target instanceof Element && event.target.closest('dialog, [data-own-undo]') !== null;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || beside) {
        return;
      }
      const key = event.key.toLowerCase();
      if (key === 'z' || key === 'y') {
        event.preventDefault();
        if (key === 'y' || event.shiftKey) {
          api.redo();
        } else {
          api.undo();
        }
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [api]);
}
