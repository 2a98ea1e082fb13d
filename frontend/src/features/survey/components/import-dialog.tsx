import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { showToast } from '../../../lib/toasts.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { importPoints } from '../api.ts';
import { EXAMPLE, HEADER, rowsOf } from '../csv.ts';

/** Takes a file, chosen or dropped, or pasted text: all its rows or none, with every fault by row and column. */
export function ImportDialog({ campaign, onClose }: { campaign: string; onClose: () => void }) {
  const { t } = useTranslation('survey');
  const f = useFormat();
  const queries = useQueryClient();
  const paste = useId();
  const [file, setFile] = useState<File>();
  const [text, setText] = useState('');
  const [rows, setRows] = useState(0);
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setText('');
    setRows(0);
    chosen?.text().then(
      (content) => setRows(rowsOf(content)),
      () => undefined,
    );
  };
  const chosen = file ?? (text.trim() === '' ? undefined : new Blob([text]));
  return (
    <ActionDialog
      title={t('import.title')}
      submit={t('import.submit')}
      blocked={chosen ? undefined : t('import.nothing')}
      run={async (key) => {
        const { accepted, units, leaves } = await importPoints(campaign, key, chosen ?? new Blob());
        void queries.invalidateQueries({ queryKey: ['survey-points', campaign] });
        showToast(t('import.done', { rows: f.count(accepted), units: f.count(units), leaves: f.count(leaves) }));
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('import.text', { header: HEADER })}</p>
          <label className="drop">
            <Icon name="upload" />
            <span>
              {file ? <b>{file.name}</b> : t('import.drop')}
              {file && <span className="mute"> {t('import.rows', { count: rows, shown: f.count(rows) })}</span>}
            </span>
            <input
              type="file"
              accept=".csv,text/csv"
              onChange={(event) => {
                choose(event.target.files?.[0]);
                // the same file, corrected meanwhile, can be chosen again
                event.target.value = '';
              }}
            />
          </label>
          <div className="field">
            <label htmlFor={paste}>{t('import.paste')}</label>
            <textarea
              className="in mono"
              id={paste}
              rows={6}
              placeholder={EXAMPLE}
              value={text}
              onChange={(event) => {
                setFile(undefined);
                setText(event.target.value);
              }}
            />
          </div>
        </>
      )}
    </ActionDialog>
  );
}
