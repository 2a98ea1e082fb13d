import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../../components/ui/action-dialog.tsx';
import { LineField } from '../../../../components/ui/text-fields.tsx';
import { parseDay } from '../../../../lib/parse-date.ts';
import { type IndexSetDetail, issueSet, setsChanged } from '../../api.ts';
import type { Editor } from '../../use-editor.ts';

interface Props {
  set: IndexSetDetail;
  editor: Editor;
  /** How many faults the server has found in what is stored; undefined while it has not said. */
  faults: number | undefined;
}

/** The one main action of the screen: blocked, with the reason beside it, until nothing is wrong and everything is stored. */
export function IssueButton({ set, editor, faults }: Props) {
  const { t } = useTranslation('index-set');
  const [open, setOpen] = useState(false);
  const unsaved = editor.saver.isUnsaved;
  const blocked = faults !== 0 || unsaved;
  return (
    <>
      <span className="sm mute" id="blocked">
        {faults ? t('issue.left', { count: faults }) : unsaved || faults === undefined ? t('issue.unsaved') : t('issue.ready')}
      </span>
      <button
        className="btn primary"
        type="button"
        aria-disabled={blocked}
        aria-describedby="blocked"
        onClick={() => !blocked && setOpen(true)}
      >
        {t('issue.title')}
      </button>
      {open && <IssueDialog set={set} title={editor.draft.title} onClose={() => setOpen(false)} />}
    </>
  );
}

function IssueDialog({ set, title, onClose }: { set: IndexSetDetail; title: string; onClose: () => void }) {
  const { t } = useTranslation('index-set');
  const queries = useQueryClient();
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const day = parseDay(date);
  const blocked = number.trim() === '' ? t('issue.noNumber') : day === null ? t('issue.noDate') : undefined;
  return (
    <ActionDialog
      title={t('issue.title')}
      submit={t('issue.title')}
      done={t('issue.done')}
      blocked={blocked}
      run={async (key) => {
        await issueSet(key, set.id, { decisionNumber: number.trim(), decisionDate: day ?? '' });
        setsChanged(queries, set.id);
      }}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>
            <b>{title}</b>
          </p>
          <p>{t('issue.means')}</p>
          <LineField label={t('issue.number')} value={number} message={messageFor('decisionNumber')} onChange={setNumber} />
          <LineField
            label={t('issue.date')}
            hint={t('issue.dateForm')}
            numeric
            value={date}
            message={messageFor('decisionDate')}
            onChange={setDate}
          />
        </>
      )}
    </ActionDialog>
  );
}
