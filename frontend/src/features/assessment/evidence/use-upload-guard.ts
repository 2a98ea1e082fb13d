import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { textParam } from '../../../lib/search.ts';
import type { UploadQueue } from './upload-queue.ts';

export type UploadGuard = ReturnType<typeof useUploadGuard>;

/** Files that are no evidence yet are not dropped without a question: neither by closing what shows them nor by going to another page or leaf. */
export function useUploadGuard(queue: UploadQueue, onClose: () => void) {
  const [closing, setClosing] = useState(false);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => queue.uploads.length > 0 && placeOf(current) !== placeOf(next),
    enableBeforeUnload: () => queue.uploads.length > 0,
    withResolver: true,
  });
  return {
    asking: closing || blocker.status === 'blocked',
    close: () => (queue.uploads.length > 0 ? setClosing(true) : onClose()),
    drop: () => {
      queue.clear();
      blocker.proceed?.();
      onClose();
    },
    stay: () => {
      setClosing(false);
      blocker.reset?.();
    },
  };
}

/** A leaf is a place of its own, what is looked at there is not. */
function placeOf({ pathname, search }: { pathname: string; search: object }): string {
  return `${pathname} ${'leaf' in search ? textParam(search.leaf) : ''}`;
}
