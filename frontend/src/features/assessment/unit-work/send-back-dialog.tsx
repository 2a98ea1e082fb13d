import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import type { Leaf, Sheet } from '../model.ts';
import { markLeaves } from './api.ts';
import { lookAgain } from './refusal.ts';

/**
 * The head sends a leaf back to whoever works on it, and says what is to be changed. Where the leaf has changed meanwhile the server says
 * so; the words stay, and can be sent about the leaf as it is then.
 */
export function SendBackDialog({ sheet, leaf, onClose }: { sheet: Sheet; leaf: Leaf; onClose: () => void }) {
  const { t } = useTranslation('unit-work');
  const queries = useQueryClient();
  const [remark, setRemark] = useState('');
  return (
    <ActionDialog
      title={t('mark.sendBackTitle', { code: leaf.code })}
      submit={t('mark.sendBack')}
      done={t('mark.sendBackDone', { code: leaf.code })}
      run={(key) => markLeaves(queries, sheet.id, key, [{ leaf: leaf.code, kind: 'RETURNED', version: leaf.version, remark }])}
      onRefused={() => lookAgain(queries, sheet.id)}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t('mark.sendBackText')}</p>
          <NoteField label={t('mark.remark')} value={remark} message={messageFor('marks[0].remark')} onChange={setRemark} />
        </>
      )}
    </ActionDialog>
  );
}
