import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { DownloadButton } from '../../../components/viewer/download-button.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { revisionsQuery } from '../evidence/api.ts';
import type { LibraryDocument } from '../evidence/documents.ts';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';

/** What a document holds and held before: whose, since when, and the bytes themselves. */
export function EvidenceRevisionsDialog({
  sheet,
  document,
  onClose,
}: {
  sheet: string;
  document: Pick<LibraryDocument, 'id' | 'name' | 'documentNumber' | 'url' | 'revision'>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['assessment', 'shared']);
  const words = useEvidenceWords();
  const revisions = useQuery(revisionsQuery(sheet, document.id, document.revision));
  return (
    <Dialog title={t('proof.revisionsTitle')} onClose={onClose}>
      <div className="stack">
        <p>
          <b>{titleOf(document)}</b>
        </p>
        <Loaded query={revisions} rows={3}>
          {(all) => (
            <ol className="rows" reversed>
              {all.map((revision) => (
                <li key={revision.number}>
                  <div>
                    <b>{t(revision.number === document.revision ? 'proof.revisionNow' : 'proof.revision', { number: revision.number })}</b>
                    <p className="sm">{`${revision.name} · ${words.size(revision.size)}`}</p>
                    <p className="sm mute">{`${revision.uploadedBy.name}, ${formatMoment(revision.uploadedAt)}`}</p>
                    <p className="sm mute">{t('proof.hash', { hash: revision.sha256 })}</p>
                  </div>
                  <DownloadButton
                    sheet={sheet}
                    document={{ id: document.id, name: revision.name }}
                    revision={{ number: revision.number, label: t('proof.revision', { number: revision.number }) }}
                  />
                </li>
              ))}
            </ol>
          )}
        </Loaded>
      </div>
    </Dialog>
  );
}
