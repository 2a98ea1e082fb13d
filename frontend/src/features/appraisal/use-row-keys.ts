import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useKeys } from '../../lib/keys.ts';
import { forgetRow, lastPlace } from '../../lib/queue-place.ts';

/** Rows under the keys: J and K to the next and previous, N to the next that waits, Enter opens. */
export function useRowKeys(list: RefObject<HTMLElement | null>, ready: boolean): void {
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = () => rows().indexOf(document.activeElement as HTMLElement);
  useKeys({
    j: () => rows()[at() + 1]?.focus(),
    k: () => rows()[Math.max(0, at() - 1)]?.focus(),
    n: () => nextPending(rows(), at())?.focus(),
  });
  useRowFocus(list, ready);
}

/** The focus goes to the row whose sheet was opened, once the list is there. */
export function useRowFocus(list: RefObject<HTMLElement | null>, ready: boolean): void {
  const router = useRouter();
  const returned = useRef(false);
  useEffect(() => {
    const back = () => {
      if (!returned.current) {
        returned.current = true;
        focusOpened(list.current);
      }
    };
    if (!ready) {
      return;
    }
    if (router.state.status === 'idle') {
      back();
      return;
    }
    // The frame moves the focus to the page when it is there; the row comes after that.
    return router.subscribe('onResolved', back);
  }, [ready, list, router]);
}

function focusOpened(list: HTMLElement | null): void {
  const opened = lastPlace()?.sheet;
  const row = opened && list?.querySelector<HTMLElement>(`[data-row="${opened}"]`);
  if (row) {
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
  }
  forgetRow();
}

/** After the row with the focus, and then from the beginning. */
function nextPending(rows: readonly HTMLElement[], at: number): HTMLElement | undefined {
  return [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) => row.dataset.pending !== undefined);
}
