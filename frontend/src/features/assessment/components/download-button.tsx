import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Icon } from '../../../components/ui/icon.tsx';
import { download } from '../evidence/api.ts';

/** Downloads a document with the browser's own means. */
export function DownloadButton({ sheet, document }: { sheet: string; document: { id: string; name: string } }) {
  const { t } = useTranslation('assessment');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const start = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFault(undefined);
    try {
      await download(sheet, document.id);
    } catch (error) {
      setFault(error instanceof ApiProblem ? error.message : t('proof.downloadLost'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button className="btn small quiet" type="button" aria-disabled={busy} onClick={() => void start()}>
        <Icon name="download" />
        {t('proof.download')}
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
