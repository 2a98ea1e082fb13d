import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { unitWorkQuery } from '../../../api/unit-work.ts';
import { showToast } from '../../../lib/toasts.ts';
import type { Sheet } from '../model.ts';
import { giveLeaves, type MarkOrder, markLeaves } from './api.ts';
import type { Duty } from './work.ts';

/** What is done at once and can be undone in the notice that says so; a refusal is told where it was asked. */
export function useUnitWorkActions(sheet: Sheet) {
  const { t } = useTranslation(['unit-work', 'shared']);
  const queries = useQueryClient();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);

  const act = async (run: () => Promise<void>, done: string, undo?: () => void) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFault(undefined);
    try {
      await run();
      showToast(done, undo);
    } catch (error) {
      const message =
        error instanceof ApiProblem ? [error.message, ...error.errors.map((one) => one.message)].join(' ') : t('shared:failure.notSent');
      setFault(t('failed', { message }));
      void queries.invalidateQueries(unitWorkQuery(sheet.id));
    }
    setBusy(false);
  };

  const mark = (order: MarkOrder, done: string) =>
    act(
      () => markLeaves(queries, sheet.id, crypto.randomUUID(), [order]),
      done,
      order.kind === 'TAKEN_BACK' ? undefined : () => void mark({ ...order, kind: 'TAKEN_BACK', remark: undefined }, t('give.undone')),
    );
  const give = (duty: Duty, before: Duty, done: string) =>
    act(
      () => giveLeaves(queries, sheet, [duty]),
      done,
      () => void act(() => giveLeaves(queries, sheet, [before]), t('give.undone')),
    );
  return { fault, busy, mark, give };
}
