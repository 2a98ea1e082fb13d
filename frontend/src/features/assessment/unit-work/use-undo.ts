import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { unitWorkQuery } from '../../../api/unit-work.ts';
import { showToast } from '../../../lib/toasts.ts';
import type { Sheet } from '../model.ts';

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
      void queries.invalidateQueries({ queryKey: unitWorkQuery(sheet.id).queryKey });
    }
  };
}

/** What the server has said against it, leaf by leaf where it names some; nothing when it has not answered. */
export function refusalIn(error: unknown): string | undefined {
  return error instanceof ApiProblem ? [error.message, ...error.errors.map(({ message }) => message)].join(' ') : undefined;
}
