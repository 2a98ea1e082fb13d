import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { downloadAll } from '../../../components/viewer/download.ts';
import { useDownload } from '../../../components/viewer/use-download.ts';
import { archived, type LibraryDocument } from '../evidence/documents.ts';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';

/** Downloads the whole library as a ZIP, a folder for each leaf; says before how many files that are, and how large. */
export function ArchiveButton({ sheet, library }: { sheet: string; library: readonly LibraryDocument[] }) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  const { busy, fault, start } = useDownload(() => downloadAll(sheet));
  const { files, bytes } = archived(library);
  return (
    <>
      <button className="btn small" type="button" aria-disabled={busy} title={t('proof.archiveHint')} onClick={start}>
        <Icon name="download" />
        {t('proof.archive')}
        <span className="mute nowrap">{t('proof.archiveSize', { count: files, size: words.size(bytes) })}</span>
      </button>
      {fault && (
        <span className="err" role="alert">
          {fault}
        </span>
      )}
    </>
  );
}
