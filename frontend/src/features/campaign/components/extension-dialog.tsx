import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary } from '../../../api/queries.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { type Moment, MomentField, NoteField } from '../../../components/ui/text-fields.tsx';
import { parseMoment } from '../../../lib/parse-date.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { extend } from '../api.ts';

interface Props {
  campaign: string;
  sheet: AssessmentSummary;
  onDone: () => void;
  onClose: () => void;
}

/** More time for one unit to score itself. */
export function ExtensionDialog({ campaign, sheet, onDone, onClose }: Props) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  const queries = useQueryClient();
  const [due, setDue] = useState<Moment>({ day: '', hour: '17:00' });
  const [reason, setReason] = useState('');
  const dueAt = parseMoment(due.day, due.hour);
  return (
    <ActionDialog
      title={t('extension.title', { unit: sheet.unit.name })}
      submit={t('extension.submit')}
      blocked={dueAt ? undefined : t('extension.needsDue')}
      done={dueAt ? t('extension.done', { unit: sheet.unit.name, instant: f.instant(dueAt) }) : undefined}
      run={async () => {
        await extend(campaign, sheet.unit.code, { dueAt: dueAt ?? '', reason });
        void queries.invalidateQueries({ queryKey: ['assessments'] });
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t('extension.text', { instant: sheet.dueAt ? f.instant(sheet.dueAt) : '–' })}</p>
          <MomentField value={due} message={messageFor('dueAt')} onChange={setDue} />
          <NoteField label={t('reason')} value={reason} message={messageFor('reason')} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
