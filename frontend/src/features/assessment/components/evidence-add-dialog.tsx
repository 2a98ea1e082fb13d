import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsQuery } from '../../../api/queries.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { showToast } from '../../../lib/toasts.ts';
import { refreshEvidence, uploadDocument } from '../evidence/api.ts';
import { formOf } from '../evidence/details.ts';
import { isSendable, UploadQueue } from '../evidence/upload-queue.ts';
import type { Sheet } from '../model.ts';
import { EvidenceDrop } from './evidence-drop.tsx';
import { LeafRows } from './evidence-leaves.tsx';
import { UploadItem } from './upload-item.tsx';

interface Props {
  sheet: Sheet;
  files: readonly File[];
  /** The leaf that they are for; without one the leaves are chosen here. */
  leaf?: string;
  onClose: () => void;
}

/** The chosen files with what is said about each, sent one by one; what is refused stays with its words. */
export function EvidenceAddDialog({ sheet, files, leaf, onClose }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const queries = useQueryClient();
  const limit = useQuery(settingsQuery()).data?.maxFileSize;
  const [chosen, setChosen] = useState<string[]>([]);
  const top = useRef<HTMLDivElement>(null);
  const [attempted, setAttempted] = useState(false);
  const [queue] = useState(() => new UploadQueue(files, limit));
  const uploads = useSyncExternalStore(queue.subscribe, () => queue.uploads);
  useEffect(() => () => queue.stop(), [queue]);

  const leaves = leaf === undefined ? chosen : [leaf];
  const sendable = uploads.filter(isSendable).length;
  const done = uploads.filter(({ state }) => state.kind === 'done').length;
  const left = uploads.length - done;

  const send = async () => {
    setAttempted(true);
    if (queue.busy || sendable === 0 || leaves.length === 0) {
      return;
    }
    const complete = await queue.send((upload, sending) =>
      uploadDocument(sheet.id, formOf(upload.file, upload.details, upload.pointer, leaves), sending),
    );
    await refreshEvidence(queries, sheet.id);
    if (complete) {
      showToast(t('proof.added', { count: queue.uploads.length }));
      onClose();
    } else {
      top.current?.scrollIntoView();
    }
  };

  return (
    <Dialog
      title={leaf === undefined ? t('proof.addTitle') : t('proof.addTitleAt', { code: leaf })}
      onClose={onClose}
      footer={
        <>
          <button className="btn" type="button" onClick={onClose}>
            {done > 0 ? t('proof.close') : t('shared:actions.cancel')}
          </button>
          <button
            className="btn primary"
            type="button"
            aria-disabled={queue.busy || sendable === 0 || leaves.length === 0}
            onClick={() => void send()}
          >
            {t('proof.send', { count: sendable || left })}
          </button>
        </>
      }
    >
      <div className="stack" ref={top}>
        {attempted && !queue.busy && left > 0 && done > 0 && (
          <Banner tone="warn" icon="warning">
            {t('proof.someLeft', { count: left })}
          </Banner>
        )}
        <ul className="stack">
          {uploads.map((upload) => (
            <UploadItem
              key={upload.id}
              upload={upload}
              year={sheet.campaign.year}
              limit={limit}
              onDescribe={(words) => queue.describe(upload.id, words)}
              onReplace={(file) => queue.replace(upload.id, file)}
              onRemove={() => queue.remove(upload.id)}
            />
          ))}
        </ul>
        {!queue.busy && <EvidenceDrop label={t('proof.moreFiles')} onFiles={(more) => queue.add(more)} />}
        {leaf === undefined && (
          <LeafRows sheet={sheet} codes={chosen} onCodes={setChosen}>
            {(_, name) => <p>{name}</p>}
          </LeafRows>
        )}
        <p role="status" className="sr">
          {t('proof.arrived', { done, count: uploads.length })}
        </p>
        {attempted && leaves.length === 0 && (
          <Banner tone="neg" icon="warning" live>
            {t('proof.leafNeeded')}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}
