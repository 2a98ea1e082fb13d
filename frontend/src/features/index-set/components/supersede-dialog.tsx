import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { type Moment, MomentField, NoteField } from '../../../components/ui/text-fields.tsx';
import { parseMoment } from '../../../lib/parse-date.ts';
import { showToast } from '../../../lib/toasts.ts';
import { type SupersessionPreview, supersede } from '../supersession.ts';

interface Props {
  campaign: string;
  preview: SupersessionPreview;
  onClose: () => void;
}

/** The last word before another set takes the place: why, and until when units answer what their sheets lost. */
export function SupersedeDialog({ campaign, preview, onClose }: Props) {
  const { t } = useTranslation('index-set');
  const queries = useQueryClient();
  const [due, setDue] = useState<Moment>({ day: '', hour: '17:00' });
  const [reason, setReason] = useState('');
  const asks = preview.questions > 0;
  const answerBy = asks ? (parseMoment(due.day, due.hour) ?? null) : null;
  return (
    <ActionDialog
      title={t('supersession.do')}
      submit={t('supersession.do')}
      done={t('supersession.done', { count: preview.sheets })}
      danger
      blocked={asks && answerBy === null ? t('supersession.needsDue') : undefined}
      run={async (key) => {
        await supersede(campaign, key, { from: preview.from.id, to: preview.to.id, digest: preview.digest, reason, answerBy });
        void queries.invalidateQueries();
      }}
      onRefused={(problem) => {
        if (problem.status === 409) {
          showToast(problem.message);
          void queries.invalidateQueries({ queryKey: ['supersession-preview'] });
        }
        return problem.status === 409;
      }}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t('supersession.confirm', { from: preview.from.title, to: preview.to.title })}</p>
          <p>{t('supersession.counts', { sheets: preview.sheets, scores: preview.affected })}</p>
          <NoteField label={t('supersession.reason')} value={reason} message={messageFor('reason')} onChange={setReason} />
          {asks && (
            <>
              <p>{t('supersession.asks', { count: preview.questions })}</p>
              <MomentField value={due} message={messageFor('answerBy')} onChange={setDue} />
            </>
          )}
        </>
      )}
    </ActionDialog>
  );
}
