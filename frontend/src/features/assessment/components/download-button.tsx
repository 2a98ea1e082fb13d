import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { download } from '../evidence/api.ts';
import { useDownload } from '../evidence/use-download.ts';

interface Props {
  sheet: string;
  document: { id: string; name: string };
  /** What it held before, by its number; what it holds now without one. */
  revision?: number;
}

/** Downloads a document with the browser's own means. */
export function DownloadButton({ sheet, document, revision }: Props) {
  const { t } = useTranslation('assessment');
  const { busy, fault, start } = useDownload(() => download(sheet, document.id, revision));
  return (
    <>
      <button className="btn small quiet" type="button" aria-disabled={busy} onClick={start}>
        <Icon name="download" />
        {t('proof.download')}
        {revision !== undefined && <span className="sr">{` ${t('proof.revision', { number: revision })}`}</span>}
        <span className="sr">{` ${document.name}`}</span>
      </button>
      {fault && (
        <span className="err" role="alert">
          {fault}
        </span>
      )}
    </>
  );
}
