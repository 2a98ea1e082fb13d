import './messages.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { download } from './download.ts';
import { useDownload } from './use-download.ts';

interface Props {
  sheet: string;
  document: { id: string; name: string };
  /** What it held before, by its number and what that is called; what it holds now without one. */
  revision?: { number: number; label: string };
}

/** Downloads a document with the browser's own means. */
export function DownloadButton({ sheet, document, revision }: Props) {
  const { t } = useTranslation('viewer');
  const { busy, fault, start } = useDownload(() => download(sheet, document.id, revision?.number));
  return (
    <>
      <button className="btn small quiet" type="button" aria-disabled={busy} onClick={start}>
        <Icon name="download" />
        {t('download')}
        {revision && <span className="sr">{` ${revision.label}`}</span>}
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
