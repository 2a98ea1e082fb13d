import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsQuery } from '../../../api/queries.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { shownName, titleOf } from '../../../components/viewer/title.ts';
import { replaceDocument } from '../evidence/api.ts';
import type { LibraryDocument } from '../evidence/documents.ts';
import { useEvidenceChange } from '../evidence/use-change.ts';
import { useUploadGuard } from '../evidence/use-upload-guard.ts';
import { useUploadQueue } from '../evidence/use-upload-queue.ts';
import type { Sheet } from '../model.ts';
import { EvidenceDrop } from './evidence-drop.tsx';
import { ChangeRefusal } from './evidence-refusal.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { UploadHead } from './upload-item.tsx';

interface Props {
  sheet: Sheet;
  document: LibraryDocument;
  onBack: () => void;
  /** With the document as it is now. */
  onDone: (now: LibraryDocument) => void;
}

const NONE: readonly File[] = [];

/** Another file, or another address, for a document: words and leaves stay, and so does what it held before. */
export function EvidenceReplaceDialog({ sheet, document, onBack, onDone }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const limit = useQuery(settingsQuery()).data?.maxFileSize;
  const { queue, uploads } = useUploadQueue(sheet.id, NONE, limit);
  const [url, setUrl] = useState('');
  const guard = useUploadGuard(queue, onBack);
  const { busy, problem, run } = useEvidenceChange(sheet.id, (now: LibraryDocument) => {
    queue.added();
    onDone(now);
  });
  const [upload] = uploads;
  const arrived = upload?.state.kind === 'arrived' ? upload.state.upload : undefined;
  const content =
    document.url === null ? arrived && { upload: arrived } : url.trim() && { link: { url: url.trim(), title: shownName(document) } };
  if (guard.asking) {
    return (
      <LeaveQuestion
        guard={guard}
        title={t('proof.replaceLeaveTitle')}
        text={t('proof.replaceLeaveText')}
        drop={t('proof.replaceLeaveDrop')}
      />
    );
  }
  return (
    <Dialog
      title={t('proof.replaceTitle')}
      onClose={guard.close}
      footer={
        <>
          <button className="btn" type="button" onClick={guard.close}>
            {t('shared:actions.cancel')}
          </button>
          <button
            className="btn primary"
            type="button"
            aria-disabled={busy || !content}
            onClick={() =>
              content && void run(() => replaceDocument(sheet.id, document, content), t('proof.replaced', { title: titleOf(document) }))
            }
          >
            {t('proof.replace')}
          </button>
        </>
      }
    >
      <div className="stack">
        {problem !== undefined && <ChangeRefusal problem={problem} />}
        <p>
          <b>{titleOf(document)}</b>
        </p>
        <p>{t('proof.replaceHint')}</p>
        {document.links.length > 1 && (
          <Banner icon="info">{t('proof.replaceEverywhere', { leaves: document.links.map(({ leaf }) => leaf).join(', ') })}</Banner>
        )}
        {document.url !== null && (
          <LineField label={t('proof.address')} hint={t('proof.addressForm')} maxLength={2000} value={url} onChange={setUrl} />
        )}
        {upload && <UploadHead upload={upload} queue={queue} limit={limit} disabled={busy} />}
        {document.url === null && !upload && (
          <EvidenceDrop label={t('proof.replaceWith')} single onFiles={(files) => queue.add(files.slice(0, 1))} />
        )}
      </div>
    </Dialog>
  );
}
