import { useTranslation } from 'react-i18next';
import { agree } from '../api.ts';
import type { Sheet } from '../model.ts';
import { agreeable } from '../stages.ts';
import { TaskDialog } from './task-dialog.tsx';

/** Agrees with exactly the leaves that were counted on screen. */
export function AgreeAllDialog({ sheet, onClose }: { sheet: Sheet; onClose: () => void }) {
  const { t } = useTranslation('assessment');
  const codes = agreeable(sheet).map(({ code }) => code);
  return (
    <TaskDialog
      sheet={sheet}
      title={t('appraisal.agreeAllTitle')}
      submit={t('appraisal.agreeAll', { count: codes.length })}
      done={t('appraisal.agreeAllDone', { count: codes.length })}
      run={(key) => agree(sheet.id, key, codes)}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('appraisal.agreeAllText', { count: codes.length })}</p>
          <p className="sm mute">{codes.join(', ')}</p>
        </>
      )}
    </TaskDialog>
  );
}
