import { useEffect, useState, useSyncExternalStore } from 'react';
import { openTransfer } from '../../../api/resumable.ts';
import { currentSession, onSessionChange } from '../../../lib/session.ts';
import { UploadQueue } from './upload-queue.ts';

/** The chosen files on their way to a sheet, as long as somebody looks. */
export function useUploadQueue(sheet: string, files: readonly File[], limit: number | undefined) {
  const [queue] = useState(
    () => new UploadQueue((file, nth, events) => openTransfer(`/api/v1/assessments/${sheet}/uploads`, file, nth, events), limit),
  );
  const uploads = useSyncExternalStore(queue.subscribe, () => queue.uploads);
  useEffect(() => {
    queue.add(files);
    return () => queue.clear();
  }, [queue, files]);
  useEffect(() => onSessionChange(() => currentSession().status === 'signed-in' && queue.signedIn()), [queue]);
  return { queue, uploads };
}
