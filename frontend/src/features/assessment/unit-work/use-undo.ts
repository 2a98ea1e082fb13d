import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../lib/toasts.ts';
import type { Sheet } from '../model.ts';
import { lookAgain, refusalIn } from './refusal.ts';

/** Takes back what was just done inside the unit. Asked for in a notice, which outlives its screen: it answers in a notice too. */
export function useUndo(sheet: Sheet) {
  const { t } = useTranslation(['unit-work', 'shared']);
  const queries = useQueryClient();
  return async (takeBack: () => Promise<void>): Promise<void> => {
    try {
      await takeBack();
      showToast(t('give.undone'));
    } catch (error) {
      showToast(t('mark.notUndone', { message: refusalIn(error) ?? t('shared:failure.notSent') }));
      lookAgain(queries, sheet.id);
    }
  };
}
