import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { removeDocument } from '../evidence/api.ts';
import type { LibraryDocument } from '../evidence/documents.ts';
import { useEvidenceChange, useNewest } from '../evidence/use-change.ts';

interface Props {
  sheet: string;
  document: LibraryDocument;
  onBack: () => void;
  onDone: () => void;
}

/** Asks before a document is gone from all the leaves that it backs. */
export function EvidenceRemoveDialog({ sheet, document: first, onBack, onDone }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const { busy, problem, run } = useEvidenceChange(sheet, onDone);
  const newest = useNewest(sheet);
  const [now, setNow] = useState<LibraryDocument>();
  const document = now ?? first;
  const title = titleOf(document);
  const lookAgain = async (error: unknown) => setNow((await newest(error, first.id)) ?? now);
  return (
    <Dialog
      title={t('proof.removeTitle')}
      onClose={onBack}
      footer={
        <>
          <button className="btn" type="button" onClick={onBack}>
            {t('proof.keep')}
          </button>
          <button
            className="btn danger"
            type="button"
            aria-disabled={busy}
            onClick={() => void run(() => removeDocument(sheet, document), t('proof.removed', { title }), lookAgain)}
          >
            {t('proof.remove')}
          </button>
        </>
      }
    >
      <div className="stack-s">
        {problem !== undefined && (
          <Banner tone="neg" icon="warning" live>
            {problem instanceof ApiProblem ? problem.message : t('shared:failure.notSent')}
            {now && <p className="sm">{t('proof.removeLookAgain')}</p>}
          </Banner>
        )}
        <p>
          <b>{title}</b>
        </p>
        <p>
          {document.links.length > 0
            ? t('proof.removeFrom', { leaves: document.links.map(({ leaf }) => leaf).join(', ') })
            : t('proof.removeUnlinked')}
        </p>
      </div>
    </Dialog>
  );
}
